package org.testimonia.io;

import java.util.List;
import java.util.function.Consumer;

import org.testimonia.dataset.Problem;
import org.testimonia.date.ApproximatePolicy;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.NumericOrder;
import org.testimonia.date.PartPolicy;
import org.testimonia.date.SeasonPolicy;
import org.testimonia.date.YearWindow;

/** Reads how the dates of a dataset are meant, over the standard policy. */
final class DatePolicyReader {

    static final String BEFORE_INCLUDES = "before-includes";
    static final String AFTER_INCLUDES = "after-includes";
    static final String BY_INCLUDES = "by-includes";
    static final String NUMERIC = "numeric";
    static final String TWO_DIGIT_YEARS = "two-digit-years";
    static final String HEMISPHERE = "hemisphere";
    static final String SEASON_MONTHS = "season-months";
    static final String EARLY_AND_LATE = "early-and-late";
    static final String APPROXIMATE = "approximate";

    static final String TO = " to ";

    static final String NORTHERN = "northern";
    static final String SOUTHERN = "southern";
    static final String HALVES = "halves";
    static final String THIRDS = "thirds";

    static final String DAY = "day";
    static final String MONTH = "month";
    static final String SEASON = "season";
    static final String YEAR = "year";
    static final String DECADE = "decade";
    static final String CENTURY = "century";

    private static final int LAST_YEAR = 9_999;
    private static final int MOST_MONTHS = 12;
    private static final int MOST_WIDTH = 1_000_000;
    private static final int MOST_DIGITS = 7;

    private final FieldCheck keys;
    private final FieldCheck precisions;

    DatePolicyReader(Consumer<Problem> problems) {
        this.keys = FieldCheck.ofKeys(
                List.of(
                        BEFORE_INCLUDES,
                        AFTER_INCLUDES,
                        BY_INCLUDES,
                        NUMERIC,
                        TWO_DIGIT_YEARS,
                        HEMISPHERE,
                        SEASON_MONTHS,
                        EARLY_AND_LATE,
                        APPROXIMATE),
                "a key of dates",
                problems);
        this.precisions =
                FieldCheck.ofKeys(List.of(DAY, MONTH, SEASON, YEAR, DECADE, CENTURY), "a key of approximate", problems);
    }

    DatePolicy read(Node.Mapping dates) throws DatasetReadException {
        keys.check(dates.fields());
        DatePolicy policy = DatePolicy.STANDARD;
        for (Node.Field field : dates.fields()) {
            policy = with(policy, field);
        }
        return policy;
    }

    private DatePolicy with(DatePolicy policy, Node.Field field) throws DatasetReadException {
        return switch (field.name()) {
            case BEFORE_INCLUDES ->
                policy.withLimits(policy.limits().withBeforeIncludes(ConfigurationReader.truth(field)));
            case AFTER_INCLUDES ->
                policy.withLimits(policy.limits().withAfterIncludes(ConfigurationReader.truth(field)));
            case BY_INCLUDES -> policy.withLimits(policy.limits().withByIncludes(ConfigurationReader.truth(field)));
            case NUMERIC -> policy.withNumericOrder(order(field));
            case TWO_DIGIT_YEARS -> policy.withTwoDigitYears(window(field));
            case HEMISPHERE ->
                policy.withSeasons(
                        new SeasonPolicy(hemisphere(field), policy.seasons().latitudeMonths()));
            case SEASON_MONTHS -> policy.withSeasons(policy.seasons().withLatitudeMonths(number(field, MOST_MONTHS)));
            case EARLY_AND_LATE -> policy.withParts(parts(field));
            case APPROXIMATE -> policy.withApproximate(approximate(ConfigurationReader.mapping(field)));
            default -> policy;
        };
    }

    private static NumericOrder order(Node.Field field) throws DatasetReadException {
        return NumericOrder.told(field.value().inWords().strip())
                .orElseThrow(
                        () -> ConfigurationReader.wrong(field, "day/month/year, month/day/year or year/month/day"));
    }

    private static YearWindow window(Node.Field field) throws DatasetReadException {
        String text = field.value().inWords().strip();
        int to = text.indexOf(TO);
        int first = number(to < 0 ? text : text.substring(0, to), LAST_YEAR);
        int last = to < 0
                ? YearWindow.from(Math.max(0, first)).last()
                : number(text.substring(to + TO.length()), LAST_YEAR);
        if (first < 0 || last < first) {
            throw ConfigurationReader.wrong(field, "the first year such as 1930, or the years such as 1930 to 2029");
        }
        return new YearWindow(first, last);
    }

    private static SeasonPolicy.Hemisphere hemisphere(Node.Field field) throws DatasetReadException {
        return switch (field.value().inWords().strip()) {
            case NORTHERN -> SeasonPolicy.Hemisphere.NORTHERN;
            case SOUTHERN -> SeasonPolicy.Hemisphere.SOUTHERN;
            default -> throw ConfigurationReader.wrong(field, "northern or southern");
        };
    }

    private static PartPolicy parts(Node.Field field) throws DatasetReadException {
        return switch (field.value().inWords().strip()) {
            case HALVES -> PartPolicy.HALVES;
            case THIRDS -> PartPolicy.THIRDS;
            default -> throw ConfigurationReader.wrong(field, "halves or thirds");
        };
    }

    private ApproximatePolicy approximate(Node.Mapping widths) throws DatasetReadException {
        precisions.check(widths.fields());
        ApproximatePolicy policy = ApproximatePolicy.STANDARD;
        for (Node.Field field : widths.fields()) {
            policy = switch (field.name()) {
                case DAY -> policy.withDay(number(field, MOST_WIDTH));
                case MONTH -> policy.withMonth(number(field, MOST_WIDTH));
                case SEASON -> policy.withSeason(number(field, MOST_WIDTH));
                case YEAR -> policy.withYear(number(field, MOST_WIDTH));
                case DECADE -> policy.withDecade(number(field, MOST_WIDTH));
                case CENTURY -> policy.withCentury(number(field, MOST_WIDTH));
                default -> policy;
            };
        }
        return policy;
    }

    private static int number(Node.Field field, int most) throws DatasetReadException {
        int number = number(field.value().inWords().strip(), most);
        if (number < 0) {
            throw ConfigurationReader.wrong(field, "a whole number from 0 to " + most);
        }
        return number;
    }

    /** The number, or -1 if the text is none in the range. */
    private static int number(String text, int most) {
        boolean digits = !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(character -> character >= '0' && character <= '9');
        return digits && Integer.parseInt(text) <= most ? Integer.parseInt(text) : -1;
    }
}
