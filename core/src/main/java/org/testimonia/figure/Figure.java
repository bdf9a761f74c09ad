package org.testimonia.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A figure as a source words it, and the numbers those words allow.
 *
 * <p>It is not a measurement with an error margin: every number within the bounds is equally possible, and none
 * outside them is. The bounds are exact decimals, and both ends belong to them.
 *
 * <table>
 * <caption>What the standard policy reads</caption>
 * <tr><th>words</th><th>kind</th><th>bounds</th></tr>
 * <tr><td>1,278,274; 1 278 274; 1.278.274; 500; sixty-two; 3.5</td><td>exact</td><td>the number</td></tr>
 * <tr><td>8,900,000; 8.9 million</td><td>rounded</td><td>half a unit of the last significant digit to each side,
 *     8,850,000 to 8,950,000; numbers below 1,000 are counted, not rounded</td></tr>
 * <tr><td>exactly 8,900,000</td><td>exact</td><td>the number</td></tr>
 * <tr><td>about 500; c. 500; 500 or so</td><td>approximate</td><td>a tenth to each side, and what rounding allows:
 *     450 to 550</td></tr>
 * <tr><td>almost 500; nearly 500</td><td>approximate</td><td>the same, but never above the number: 450 to 500</td></tr>
 * <tr><td>at least 500; over 500; 500+</td><td>at least</td><td>500 and more. "Over" includes the number itself,
 *     for authors do not tell "over" from "at least".</td></tr>
 * <tr><td>at most 500; under 500; up to 500</td><td>at most</td><td>0 to 500; a negative number has no lower end</td></tr>
 * <tr><td>100-200; between 100 and 200; two or three hundred</td><td>range</td><td>the two numbers as they stand</td></tr>
 * </table>
 *
 * <p>Trailing zeros of a whole number before "million" are rounding too: 10 million is 10,000,000. Zeros after a
 * decimal point are not: 8.0 million is 7,950,000 to 8,050,000. In "5 to 6 million" the last word speaks of both numbers,
 * if the first is then the smaller.
 *
 * <p>Words are those of English, German, French, Spanish, Italian and Russian; what points and commas mean is a matter of
 * {@link NumberStyle}. A text that can mean several figures, such as 1.234, is {@linkplain FigureReading.Ambiguous
 * ambiguous}. A figure may be {@linkplain #breakdown broken down}: "109 (91 CP, 13 YCI, 5 non-party)" is 109.
 *
 * <p>A text has at most 200 characters and a number at most 60 digits. White space and one pair of quotation marks around
 * the text are no part of it. Two figures are equal if words, kind, bounds, stated number and breakdown are;
 * {@link #sameMeaning} leaves out the words and the breakdown.
 *
 * <pre>{@code
 * Figure members = Figure.parse("8,900,000");
 * members.kind();       // ROUNDED
 * members.bounds();     // 8,850,000 to 8,950,000
 * members.stated();     // 8900000
 * }</pre>
 */
public final class Figure implements Comparable<Figure> {

    private static final Comparator<Figure> ORDER = Comparator.comparing(Figure::bounds)
            .thenComparing(Figure::kind)
            .thenComparing(figure -> figure.stated, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(Figure::text)
            .thenComparing(
                    figure -> figure.breakdown().map(FigureBreakdown::toString).orElse(""));

    private final FigureKind kind;
    private final DecimalRange bounds;
    private final DecimalRange looseBounds;
    private final @Nullable BigDecimal stated;
    private final String text;
    private final @Nullable FigureBreakdown breakdown;

    Figure(
            FigureKind kind,
            DecimalRange bounds,
            DecimalRange looseBounds,
            @Nullable BigDecimal stated,
            String text,
            @Nullable FigureBreakdown breakdown) {
        this.kind = kind;
        this.bounds = bounds;
        this.looseBounds = looseBounds;
        this.stated = stated;
        this.text = text;
        this.breakdown = breakdown;
    }

    /**
     * Reads a figure under the {@linkplain FigurePolicy#STANDARD standard policy}.
     *
     * @throws FigureParseException if the text is not wholly understood, or means several figures
     */
    public static Figure parse(CharSequence text) {
        return read(text).orThrow();
    }

    /** Reads a figure under the {@linkplain FigurePolicy#STANDARD standard policy}; never throws. */
    public static FigureReading read(CharSequence text) {
        return read(text, FigurePolicy.STANDARD);
    }

    /** Reads a figure; never throws. */
    public static FigureReading read(CharSequence text, FigurePolicy policy) {
        return FigureReader.read(text, policy);
    }

    /** The number itself, not rounded whatever its zeros: {@code of(8_900_000)} is "exactly 8,900,000". */
    public static Figure of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /**
     * The number itself, not rounded whatever its zeros.
     *
     * @throws IllegalArgumentException if it has more than 60 digits
     */
    public static Figure of(BigDecimal value) {
        String digits = written(value);
        Figure asWritten = parse(digits);
        return asWritten.kind == FigureKind.EXACT ? asWritten : parse("exactly " + digits);
    }

    /**
     * A least number, itself included.
     *
     * @throws IllegalArgumentException if it has more than 60 digits
     */
    public static Figure atLeast(BigDecimal least) {
        return parse("at least " + written(least));
    }

    /**
     * A greatest number, itself included; not below 0 unless the number is negative.
     *
     * @throws IllegalArgumentException if it has more than 60 digits
     */
    public static Figure atMost(BigDecimal most) {
        return parse("at most " + written(most));
    }

    /**
     * The numbers between two, both inclusive.
     *
     * @throws IllegalArgumentException if {@code least} is greater than {@code most}, or one has more than
     *     60 digits
     */
    public static Figure between(BigDecimal least, BigDecimal most) {
        return parse(written(least) + " to " + written(most));
    }

    /**
     * A number within a tenth of this one, or what its rounding allows.
     *
     * @throws IllegalArgumentException if it has more than 60 digits
     */
    public static Figure approximately(BigDecimal value) {
        return parse("about " + written(value));
    }

    private static String written(BigDecimal value) {
        return DecimalText.unambiguous(DecimalRange.normalized(value));
    }

    public FigureKind kind() {
        return kind;
    }

    /** The numbers that the words allow. */
    public DecimalRange bounds() {
        return bounds;
    }

    /**
     * The bounds if trailing zeros are rounding however small the number: 450 to 550 for 500.
     *
     * <p>Equal to {@link #bounds()} where the number does not end in zeros, the words say "exactly", or there is no
     * number to round (a range, a least or a greatest number). Contains {@link #bounds()} always.
     */
    public DecimalRange looseBounds() {
        return looseBounds;
    }

    /** The number in the words, 8900000 for "about 8.9 million"; empty for a range. */
    public Optional<BigDecimal> stated() {
        return Optional.ofNullable(stated);
    }

    /** What the source lists beside the number as its parts, 91 CP, 13 YCI and 5 non-party; empty if it lists none. */
    public Optional<FigureBreakdown> breakdown() {
        return Optional.ofNullable(breakdown);
    }

    /** The words, without white space or quotation marks around them. */
    public String text() {
        return text;
    }

    /** Whether kind, bounds and stated number are equal, however they are worded and broken down. */
    public boolean sameMeaning(Figure other) {
        return kind == other.kind && bounds.equals(other.bounds) && stated().equals(other.stated());
    }

    /** Orders by bounds, then kind, stated number and words; consistent with {@code equals}. */
    @Override
    public int compareTo(Figure other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figure figure
                && text.equals(figure.text)
                && sameMeaning(figure)
                && Objects.equals(breakdown, figure.breakdown);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, kind, bounds);
    }

    /** The words; {@link #read(CharSequence, FigurePolicy)} reads them back as an equal figure under the same policy. */
    @Override
    public String toString() {
        return text;
    }
}
