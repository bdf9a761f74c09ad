package org.testimonia.expression;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.testimonia.date.ApproximatePolicy;
import org.testimonia.date.Bound;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.Day;
import org.testimonia.date.DayRange;
import org.testimonia.date.HistoricalDate;

/**
 * A date as an expression sees it: some day within its bounds, which reach as far as "circa" may; or none, of which nothing
 * is certain and nothing possible.
 */
@SuppressWarnings("Immutable") // what it holds never changes
final class DateView extends View {

    static final DateView ABSENT = new DateView("", List.of(), List.of(), false, Optional.empty());

    static final Shape<DateView> SHAPE = Shape.of("Date", DateView.class)
            .text("text", view -> Optional.of(view.text).filter(words -> !words.isEmpty()))
            .view("earliest", () -> DateView.shapeOfDates(), DateView::earliestDay, () -> ABSENT)
            .view("latest", () -> DateView.shapeOfDates(), DateView::latestDay, () -> ABSENT)
            .view("start", () -> DateView.shapeOfDates(), DateView::start, () -> ABSENT)
            .view("end", () -> DateView.shapeOfDates(), DateView::end, () -> ABSENT)
            .truth(
                    "approximate",
                    view -> view.date.filter(HistoricalDate::isApproximate).isPresent())
            .truth("uncertain", view -> view.isUncertain)
            .build();

    private static final ApproximatePolicy AS_TOLD = ApproximatePolicy.EXACT;

    private final String text;
    private final List<DayRange> days;
    private final List<DayRange> told;
    private final boolean isUncertain;
    private final Optional<HistoricalDate> date;
    private final DatePolicy policy;

    private DateView(
            String text, List<DayRange> days, List<DayRange> told, boolean isUncertain, Optional<HistoricalDate> date) {
        this(text, days, told, isUncertain, date, DatePolicy.STANDARD);
    }

    private DateView(
            String text,
            List<DayRange> days,
            List<DayRange> told,
            boolean isUncertain,
            Optional<HistoricalDate> date,
            DatePolicy policy) {
        this.text = text;
        this.days = List.copyOf(days);
        this.told = List.copyOf(told);
        this.isUncertain = isUncertain;
        this.date = date;
        this.policy = policy;
    }

    static DateView of(HistoricalDate date, DatePolicy policy) {
        return new DateView(
                date.toString(),
                date.ranges(policy),
                date.ranges(policy.withApproximate(AS_TOLD)),
                date.isUncertain(),
                Optional.of(date),
                policy);
    }

    private DateView of(DayRange range) {
        return new DateView(range.toString(), List.of(range), List.of(range), isUncertain, Optional.empty());
    }

    /** The shape cannot name itself while it is made. */
    private static Shape<DateView> shapeOfDates() {
        return SHAPE;
    }

    @Override
    Shape<?> shape() {
        return SHAPE;
    }

    boolean isPresent() {
        return !days.isEmpty();
    }

    boolean isUncertain() {
        return isUncertain;
    }

    /** The days that it can be on, as far as "circa" may reach. */
    List<DayRange> days() {
        return days;
    }

    /** The days that it can be on if "circa" is passed over. */
    List<DayRange> told() {
        return told;
    }

    /** The first of the days, or {@link Long#MIN_VALUE}. */
    long earliest() {
        return days.stream().mapToLong(DayRange::earliestEpochDay).min().orElse(Long.MIN_VALUE);
    }

    /** The last of the days, or {@link Long#MAX_VALUE}. */
    long latest() {
        return days.stream().mapToLong(DayRange::latestEpochDay).max().orElse(Long.MAX_VALUE);
    }

    private Optional<View> earliestDay() {
        return isPresent() && earliest() != Long.MIN_VALUE ? Optional.of(day(earliest())) : Optional.empty();
    }

    private Optional<View> latestDay() {
        return isPresent() && latest() != Long.MAX_VALUE ? Optional.of(day(latest())) : Optional.empty();
    }

    private DateView day(long epochDay) {
        Day day = new Day(epochDay);
        return of(DayRange.between(day, day));
    }

    private Optional<View> start() {
        return date.map(known -> of(known.period(policy).start()));
    }

    private Optional<View> end() {
        return date.map(known -> of(known.period(policy).end()));
    }

    DateView plusYears(long years) {
        return moved(day -> inYear(Math.addExact(day.year(), years), day));
    }

    private static Day inYear(long year, Day day) {
        boolean leapDay = day.month() == 2 && day.dayOfMonth() == 29;
        return Day.of(year, day.month(), leapDay && !Year.isLeap(year) ? 28 : day.dayOfMonth());
    }

    DateView plusDays(long days) {
        return moved(day -> day.plusDays(days));
    }

    private DateView moved(UnaryOperator<Day> by) {
        List<DayRange> movedDays = moved(days, by);
        String words = movedDays.isEmpty() ? "" : movedDays.get(0).toString();
        return new DateView(words, movedDays, moved(told, by), isUncertain, Optional.empty());
    }

    private static List<DayRange> moved(List<DayRange> ranges, UnaryOperator<Day> by) {
        return ranges.stream()
                .map(range -> DayRange.of(moved(range.earliest(), by), moved(range.latest(), by)))
                .toList();
    }

    private static Bound moved(Bound bound, UnaryOperator<Day> by) {
        return bound.day().map(by).map(Bound::on).orElse(bound);
    }

    @Override
    public String toString() {
        return text;
    }
}
