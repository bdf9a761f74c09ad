package org.testimonia.audit;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A threshold that a rule lets a dataset set: its name, what it means, its standard value, and between what it may lie.
 *
 * <p>A rule declares its options in {@link Rule#options()}, and reads them with {@link AuditContext#option}. A dataset sets
 * them beside the severity of the rule:
 *
 * <pre>{@code
 * rules:
 *   date/heaping: {severity: warning, min-dates: 12}
 * }</pre>
 *
 * @param <T> the type of its values
 */
public final class RuleOption<T extends Number> {

    private static final int MOST_CHARACTERS = 40;

    private final String name;
    private final String meaning;
    private final String unit;
    private final Range<T> range;

    /** What the values may be. */
    private record Range<T>(boolean isWhole, BigDecimal least, BigDecimal most, T standard) {}

    private RuleOption(String name, String meaning, String unit, Range<T> range) {
        if (name.isBlank() || meaning.isBlank()) {
            throw new IllegalArgumentException("an option has a name and a meaning");
        }
        BigDecimal standard = new BigDecimal(range.standard().toString());
        if (standard.compareTo(range.least()) < 0 || standard.compareTo(range.most()) > 0) {
            throw new IllegalArgumentException(
                    name + ": " + standard + " is not from " + range.least() + " to " + range.most());
        }
        this.name = name;
        this.meaning = meaning;
        this.unit = unit;
        this.range = range;
    }

    /**
     * An option that is a whole number.
     *
     * @param name lower case with hyphens: {@code min-dates}
     * @param standard the value where nothing is set
     * @param least the least that it may be, inclusive
     * @param most the most that it may be, inclusive
     * @param unit what it counts, in the plural; empty for a plain number
     * @param meaning what it does, in half a sentence
     */
    public static RuleOption<Integer> whole(
            String name, int standard, int least, int most, String unit, String meaning) {
        return new RuleOption<>(
                name, meaning, unit, new Range<>(true, BigDecimal.valueOf(least), BigDecimal.valueOf(most), standard));
    }

    /** An option that is a decimal number; the parameters are those of {@link #whole}, the numbers as text. */
    public static RuleOption<BigDecimal> decimal(
            String name, String standard, String least, String most, String unit, String meaning) {
        return new RuleOption<>(
                name,
                meaning,
                unit,
                new Range<>(false, new BigDecimal(least), new BigDecimal(most), new BigDecimal(standard)));
    }

    /** The key under which it is set. */
    public String name() {
        return name;
    }

    /** What it does, in half a sentence. */
    public String meaning() {
        return meaning;
    }

    /** What it counts, in the plural; empty for a plain number. */
    public String unit() {
        return unit;
    }

    /** The value where nothing is set. */
    public T standard() {
        return range.standard();
    }

    /** The standard value as a configuration writes it. */
    public String standardText() {
        return range.standard() instanceof BigDecimal decimal
                ? decimal.toPlainString()
                : range.standard().toString();
    }

    /** The least that it may be, inclusive. */
    public BigDecimal least() {
        return range.least();
    }

    /** The most that it may be, inclusive. */
    public BigDecimal most() {
        return range.most();
    }

    /** Whether it has no decimal places. */
    public boolean isWhole() {
        return range.isWhole();
    }

    /** What a text must be: {@code a whole number from 2 to 1000}. */
    public String expected() {
        return (isWhole() ? "a whole number" : "a number") + " from " + least().toPlainString() + " to "
                + most().toPlainString();
    }

    /** The value that a text gives, if it is one that the option may have: plain digits and a decimal point. */
    @SuppressWarnings("unchecked") // T is what the factory of the kind made it
    public Optional<T> read(String text) {
        Optional<BigDecimal> number = decimal(text)
                .filter(value -> value.compareTo(least()) >= 0 && value.compareTo(most()) <= 0)
                .filter(value -> !isWhole() || text.indexOf('.') < 0);
        return isWhole()
                ? number.map(value -> (T) Integer.valueOf(value.intValueExact()))
                : number.map(value -> (T) value);
    }

    private static Optional<BigDecimal> decimal(String text) {
        boolean plain = !text.isEmpty()
                && text.length() <= MOST_CHARACTERS
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-');
        try {
            return plain ? Optional.of(new BigDecimal(text)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** {@code min-dates: a whole number from 2 to 1000}. */
    @Override
    public String toString() {
        return name + ": " + expected();
    }
}
