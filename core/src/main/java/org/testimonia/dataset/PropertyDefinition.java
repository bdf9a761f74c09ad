package org.testimonia.dataset;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.testimonia.date.DayRange;
import org.testimonia.figure.DecimalRange;
import org.testimonia.figure.NumberStyle;

/**
 * What a property's values are and what the rules may conclude from them.
 *
 * <p>A new definition of a type has no constraint at all; each {@code with…} method adds one.
 */
public final class PropertyDefinition {

    private final String id;
    private final ValueType type;
    private final String unit;
    private final boolean single;
    private final boolean scoped;
    private final boolean additive;
    private final @Nullable Partition partition;
    private final @Nullable Counts counts;
    private final @Nullable Between between;
    private final @Nullable BigDecimal maxChangePerYear;
    private final @Nullable DecimalRange figureRange;
    private final @Nullable DayRange dateRange;
    private final @Nullable TimeRole time;
    private final @Nullable NumberStyle numbers;

    private PropertyDefinition(Draft draft) {
        this.id = draft.id;
        this.type = draft.type;
        this.unit = draft.unit;
        this.single = draft.single;
        this.scoped = draft.scoped;
        this.additive = draft.additive;
        this.partition = draft.partition;
        this.counts = draft.counts;
        this.between = draft.between;
        this.maxChangePerYear = draft.maxChangePerYear;
        this.figureRange = draft.figureRange;
        this.dateRange = draft.dateRange;
        this.time = draft.time;
        this.numbers = draft.numbers;
    }

    /** A property of this type, without constraints. */
    public static PropertyDefinition of(String id, ValueType type) {
        return new PropertyDefinition(new Draft(id, type));
    }

    public String id() {
        return id;
    }

    public ValueType type() {
        return type;
    }

    /** The unit of its figures, where they have one. */
    public Optional<String> unit() {
        return unit.isEmpty() ? Optional.empty() : Optional.of(unit);
    }

    /** Whether there is one true value for a subject, a scope and an as-of date. */
    public boolean isSingle() {
        return single;
    }

    /** Whether a figure cannot be understood without its scope. */
    public boolean isScoped() {
        return scoped;
    }

    /** Whether what the parts of a subject have is disjoint, so that together it is never more than the whole. */
    public boolean isAdditive() {
        return additive;
    }

    /** The parts that together are exactly the whole. */
    public Optional<Partition> partition() {
        return Optional.ofNullable(partition);
    }

    /** The list of subjects that the figure counts. */
    public Optional<Counts> counts() {
        return Optional.ofNullable(counts);
    }

    /** The dates between which the figure counts the time. */
    public Optional<Between> between() {
        return Optional.ofNullable(between);
    }

    /** The greatest plausible change within a year, as a fraction: 0.5 for 50 %. */
    public Optional<BigDecimal> maxChangePerYear() {
        return Optional.ofNullable(maxChangePerYear);
    }

    /** The range that figures must lie in. */
    public Optional<DecimalRange> figureRange() {
        return Optional.ofNullable(figureRange);
    }

    /** The range that dates must lie in. */
    public Optional<DayRange> dateRange() {
        return Optional.ofNullable(dateRange);
    }

    /** What its date says of the time of its subject. */
    public Optional<TimeRole> time() {
        return Optional.ofNullable(time);
    }

    /** How its figures are written, where that is not as in the rest of the dataset. */
    public Optional<NumberStyle> numbers() {
        return Optional.ofNullable(numbers);
    }

    public PropertyDefinition withType(ValueType newType) {
        return with(draft -> draft.type = newType);
    }

    public PropertyDefinition withUnit(String newUnit) {
        return with(draft -> draft.unit = newUnit);
    }

    public PropertyDefinition withSingle(boolean isSingle) {
        return with(draft -> draft.single = isSingle);
    }

    public PropertyDefinition withScoped(boolean isScoped) {
        return with(draft -> draft.scoped = isScoped);
    }

    public PropertyDefinition withAdditive(boolean isAdditive) {
        return with(draft -> draft.additive = isAdditive);
    }

    public PropertyDefinition withPartition(Partition parts) {
        return with(draft -> draft.partition = parts);
    }

    public PropertyDefinition withCounts(Counts counted) {
        return with(draft -> draft.counts = counted);
    }

    public PropertyDefinition withBetween(Between dates) {
        return with(draft -> draft.between = dates);
    }

    /**
     * With a greatest plausible change.
     *
     * @throws IllegalArgumentException if the fraction is not positive
     */
    public PropertyDefinition withMaxChangePerYear(BigDecimal fraction) {
        if (fraction.signum() <= 0) {
            throw new IllegalArgumentException("a greatest change is positive, got " + fraction);
        }
        return with(draft -> draft.maxChangePerYear = fraction);
    }

    public PropertyDefinition withFigureRange(DecimalRange range) {
        return with(draft -> draft.figureRange = range);
    }

    public PropertyDefinition withDateRange(DayRange range) {
        return with(draft -> draft.dateRange = range);
    }

    public PropertyDefinition withTime(TimeRole role) {
        return with(draft -> draft.time = role);
    }

    public PropertyDefinition withNumbers(NumberStyle style) {
        return with(draft -> draft.numbers = style);
    }

    private PropertyDefinition with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new PropertyDefinition(draft);
    }

    @Override
    public String toString() {
        return id + " (" + type.id() + (unit.isEmpty() ? "" : ", " + unit) + ")";
    }

    private static final class Draft {
        private final String id;
        private ValueType type;
        private String unit = "";
        private boolean single;
        private boolean scoped;
        private boolean additive;
        private @Nullable Partition partition;
        private @Nullable Counts counts;
        private @Nullable Between between;
        private @Nullable BigDecimal maxChangePerYear;
        private @Nullable DecimalRange figureRange;
        private @Nullable DayRange dateRange;
        private @Nullable TimeRole time;
        private @Nullable NumberStyle numbers;

        Draft(String id, ValueType type) {
            if (id.isBlank()) {
                throw new IllegalArgumentException("a property has an id");
            }
            this.id = id;
            this.type = type;
        }

        Draft(PropertyDefinition origin) {
            this(origin.id, origin.type);
            this.unit = origin.unit;
            this.single = origin.single;
            this.scoped = origin.scoped;
            this.additive = origin.additive;
            this.partition = origin.partition;
            this.counts = origin.counts;
            this.between = origin.between;
            this.maxChangePerYear = origin.maxChangePerYear;
            this.figureRange = origin.figureRange;
            this.dateRange = origin.dateRange;
            this.time = origin.time;
            this.numbers = origin.numbers;
        }
    }
}
