package org.testimonia.date;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class HistoricalDateProperties {

    private static final List<String> SEEDS = Stream.of("edtf-valid.tsv", "words.tsv", "styles.tsv")
            .flatMap(file -> Rows.fields(file).stream()
                    .filter(fields -> !fields[1].equals("-"))
                    .map(fields -> file.startsWith("edtf") ? "EDTF:" + fields[1] : fields[0]))
            .toList();

    @Provide
    Arbitrary<DateExpression> expressions() {
        return Expressions.any();
    }

    @Provide
    Arbitrary<CalendarDate> calendarDates() {
        return Expressions.calendarDates();
    }

    @Provide
    Arbitrary<HistoricalDate> dates() {
        return Arbitraries.oneOf(
                Expressions.any().map(expression -> HistoricalDate.parse("EDTF:" + expression.edtf())),
                Arbitraries.of(SEEDS).map(HistoricalDate::parse));
    }

    @Provide
    Arbitrary<String> mutations() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of(SEEDS),
                Arbitraries.strings().ofMaxLength(4),
                Arbitraries.strings().withChars("0123456789XYES?~%-/.,[]{}T:Z ").ofMaxLength(4),
                Arbitraries.of(
                        " O.S.",
                        "(",
                        ") ",
                        "/",
                        " (Julian)",
                        "before",
                        "–",
                        "circa ",
                        "s",
                        " to ",
                        " and ",
                        "between ",
                        "early ",
                        "Y1E15",
                        "XIX"));
        return Combinators.combine(
                        Arbitraries.of(SEEDS),
                        pieces,
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 3))
                .as(HistoricalDateProperties::mutated);
    }

    @Provide
    Arbitrary<String> alphabetSoup() {
        return Arbitraries.strings().withChars("0123X9YES?~%-/.,[]{}").ofMaxLength(14);
    }

    @Provide
    Arbitrary<String> wordSoup() {
        return Arbitraries.of(
                        "before",
                        "after",
                        "by",
                        "since",
                        "until",
                        "circa",
                        "probably",
                        "between",
                        "and",
                        "from",
                        "to",
                        "or",
                        "s",
                        "th",
                        "century",
                        "BC",
                        "AD",
                        "early",
                        "mid",
                        "late",
                        "July",
                        "winter",
                        "14",
                        "31",
                        "1924",
                        "44",
                        "1",
                        "1920s",
                        "-",
                        ",",
                        "?",
                        "XIX",
                        "1925-08",
                        "192X-08",
                        "Y12345",
                        "1925-XX-05",
                        "Y9999999999999999",
                        "Y-9999999999999999",
                        "999999999",
                        "12345",
                        "or later",
                        "18",
                        "9999",
                        "~",
                        "100",
                        "0",
                        "centuries",
                        "siglo",
                        "années",
                        "до",
                        "Jahre",
                        "XIXe",
                        "O.S.",
                        "N.S.",
                        "(",
                        ")",
                        "/",
                        "1731/2",
                        "10/21 January",
                        "25 October (7 November)",
                        "(Julian)",
                        "12/04/1985",
                        "31.12.85",
                        "1900s",
                        "first half of",
                        "Q1",
                        "VII",
                        "v.",
                        "last",
                        "quarter",
                        "n.d.",
                        "secoli",
                        "в.")
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(words -> String.join(" ", words));
    }

    @Property
    void an_expression_is_read_back_from_its_edtf(@ForAll("expressions") DateExpression expression) {
        HistoricalDate date = HistoricalDate.parse("EDTF:" + expression.edtf());
        assertThat(date.expression()).isEqualTo(expression).hasSameHashCodeAs(expression);
        assertThat(date.edtf()).isEqualTo(expression.edtf());
    }

    @Property
    void a_date_is_read_back_from_its_words(@ForAll("dates") HistoricalDate date) {
        assertThat(HistoricalDate.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
        assertThat(HistoricalDate.parse("EDTF:" + date.edtf()).expression()).isEqualTo(date.expression());
    }

    @Property
    void the_canonical_spelling_has_the_same_meaning_and_is_its_own(@ForAll("expressions") DateExpression expression) {
        DateExpression canonical = expression.canonical();
        assertThat(canonical.canonical()).isEqualTo(canonical);
        assertThat(canonical.range(DatePolicy.STANDARD)).isEqualTo(expression.range(DatePolicy.STANDARD));
        assertThat(canonical.isApproximate()).isEqualTo(expression.isApproximate());
        assertThat(canonical.isUncertain()).isEqualTo(expression.isUncertain());
        assertThat(HistoricalDate.parse("EDTF:" + canonical.edtf())
                        .sameMeaning(HistoricalDate.parse("EDTF:" + expression.edtf())))
                .isTrue();
    }

    @Property
    void the_earliest_day_is_never_after_the_latest_and_a_period_lies_within_the_range(
            @ForAll("dates") HistoricalDate date) {
        assertThat(date.range().earliestEpochDay())
                .isLessThanOrEqualTo(date.range().latestEpochDay());
        assertThat(date.range().contains(date.period().start())).isTrue();
        assertThat(date.range().contains(date.period().end())).isTrue();
    }

    @Property
    void widening_never_shrinks_and_only_widens_what_is_approximate_and_seasons(@ForAll("dates") HistoricalDate date) {
        DayRange widened = date.range(DatePolicy.STANDARD);
        assertThat(widened.contains(date.range())).isTrue();
        DatePolicy exactSeasons = DatePolicy.STANDARD.withSeasons(SeasonPolicy.NORTHERN.withLatitudeMonths(0));
        assertThat(date.isApproximate() || date.range(exactSeasons).equals(date.range()))
                .isTrue();
        assertThat(date.period(DatePolicy.STANDARD)
                        .start()
                        .contains(date.period().start()))
                .isTrue();
        assertThat(date.period(DatePolicy.STANDARD).end().contains(date.period().end()))
                .isTrue();
    }

    @Property
    void no_policy_for_seasons_makes_bounds_throw(@ForAll("dates") HistoricalDate date) {
        DatePolicy southern = DatePolicy.STANDARD.withSeasons(SeasonPolicy.SOUTHERN.withLatitudeMonths(0));
        DayRange range = date.range(southern);
        assertThat(range.contains(date.period(southern).start())).isTrue();
        assertThat(range.contains(date.period(southern).end())).isTrue();
    }

    @Property
    void the_bounds_are_those_of_all_days_whose_digits_agree(@ForAll("calendarDates") CalendarDate date) {
        String pattern = digits(date);
        Day earliest = date.range().earliest().day().orElseThrow();
        Day latest = date.range().latest().day().orElseThrow();
        assertThat(agrees(pattern, earliest)).isTrue();
        assertThat(agrees(pattern, latest)).isTrue();
        assertThat(beyond(pattern, earliest, -1)).isEmpty();
        assertThat(beyond(pattern, latest, 1)).isEmpty();
    }

    @Property
    void the_order_is_total_and_consistent_with_equals(
            @ForAll("dates") HistoricalDate a, @ForAll("dates") HistoricalDate b, @ForAll("dates") HistoricalDate c) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) > 0 || b.compareTo(c) > 0 || a.compareTo(c) <= 0)
                .isTrue();
    }

    @Property
    void both_sort_keys_are_total_and_a_missing_bound_lies_beyond_all_days(
            @ForAll("dates") HistoricalDate a, @ForAll("dates") HistoricalDate b) {
        assertThat(HistoricalDate.BY_EARLIEST_DAY.compare(a, b)).isEqualTo(a.compareTo(b));
        assertThat(HistoricalDate.BY_LATEST_DAY.compare(a, b) == 0).isEqualTo(a.equals(b));
        boolean later = a.range().latestEpochDay() > b.range().latestEpochDay();
        assertThat(!later || HistoricalDate.BY_LATEST_DAY.compare(a, b) > 0).isTrue();
    }

    @Property
    void no_text_of_any_kind_makes_reading_throw(@ForAll String text) {
        assertReadOrNot(text);
    }

    @Property
    void no_altered_date_makes_reading_throw(@ForAll("mutations") String text) {
        assertReadOrNot(text);
    }

    @Property(tries = 5_000)
    void no_row_of_edtf_signs_makes_reading_throw(@ForAll("alphabetSoup") String text) {
        assertReadOrNot(text);
    }

    @Property(tries = 5_000)
    void no_row_of_words_makes_reading_throw(@ForAll("wordSoup") String text) {
        assertReadOrNot(text);
    }

    private static void assertReadOrNot(String text) {
        DateReading reading = HistoricalDate.read(text);
        if (reading instanceof DateReading.NotRead wrong) {
            assertThat(wrong.column()).isBetween(1, text.length() + 1);
            assertThat(wrong.message()).isNotBlank();
            assertThat(wrong.expected()).isNotBlank();
        } else if (reading instanceof DateReading.Ambiguous ambiguous) {
            assertThat(ambiguous.candidates()).hasSizeGreaterThan(1).allSatisfy(candidate -> {
                assertThat(candidate.reason()).isNotBlank();
                assertSpans(candidate.spans(), text);
                assertReadsBack(candidate.date());
            });
        } else {
            assertSpans(((DateReading.Read) reading).spans(), text);
            assertReadsBack(((DateReading.Read) reading).date());
        }
    }

    private static void assertReadsBack(HistoricalDate date) {
        assertThat(HistoricalDate.parse(date.toString())).isEqualTo(date);
        assertThat(HistoricalDate.parse("EDTF:" + date.edtf()).expression()).isEqualTo(date.expression());
        assertThat(date.range(DatePolicy.STANDARD).contains(date.range())).isTrue();
    }

    private static void assertSpans(List<DateSpan> spans, String text) {
        int end = 0;
        for (DateSpan span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            end = span.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    private static String mutated(String seed, String piece, int at, int dropped) {
        int place = Math.min(at, seed.length());
        return seed.substring(0, place) + piece + seed.substring(Math.min(seed.length(), place + dropped));
    }

    /** Such as {@code -01XX-0X}: what the first characters of a day must be, any digit for X. */
    private static String digits(CalendarDate date) {
        String plain = date.canonical().edtf();
        return plain.replace("?", "").replace("~", "").replace("%", "");
    }

    /** The days next to a bound that would have to count as well, were the bound wrong. */
    private static List<Day> beyond(String pattern, Day bound, int step) {
        return LongStream.rangeClosed(1, 3_000)
                .mapToObj(i -> bound.plusDays(i * step))
                .filter(day -> Math.abs(day.year()) <= 9_999 && agrees(pattern, day))
                .toList();
    }

    private static boolean agrees(String pattern, Day day) {
        String text = day.toString();
        if (text.length() < pattern.length() || text.startsWith("-") != pattern.startsWith("-")) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) != 'X' && pattern.charAt(i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
