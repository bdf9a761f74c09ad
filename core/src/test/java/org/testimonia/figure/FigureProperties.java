package org.testimonia.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FigureProperties {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(-30, 30))
                .as(BigDecimal::valueOf);
    }

    @Provide
    Arbitrary<Figure> figures() {
        Arbitrary<BigDecimal> any = decimals();
        return Arbitraries.oneOf(
                any.map(Figure::of),
                any.map(Figure::atLeast),
                any.map(Figure::atMost),
                any.map(Figure::approximately),
                any.map(value -> Figure.parse(DecimalText.unambiguous(DecimalRange.normalized(value)))),
                Combinators.combine(any, any).as((one, two) -> Figure.between(one.min(two), one.max(two))));
    }

    /** Texts of the words that figures are made of, in any order: most are almost a figure. */
    @Provide
    Arbitrary<String> nearlyFigures() {
        return Arbitraries.of(
                        "1",
                        "200",
                        "1,000",
                        "8.9",
                        "two",
                        "sixty",
                        "hundred",
                        "thousand",
                        "million",
                        "dozen",
                        "a",
                        "and",
                        "between",
                        "from",
                        "to",
                        "or",
                        "so",
                        "more",
                        "about",
                        "almost",
                        "at",
                        "least",
                        "most",
                        "up",
                        "-",
                        "–",
                        "−",
                        ",",
                        "+",
                        "~",
                        "\"",
                        "'",
                        ".",
                        "(",
                        ")",
                        ":",
                        ";",
                        "CP",
                        "davon",
                        "und",
                        "etwa",
                        "zwei",
                        "million",
                        "billion",
                        "quatre",
                        "vingt",
                        "mil",
                        "1.234",
                        "2,5",
                        "тыс.",
                        " ",
                        " ",
                        " ",
                        " ",
                        " ")
                .list()
                .ofMaxSize(9)
                .map(words -> String.join("", words));
    }

    @Property
    void what_a_figure_prints_is_read_as_an_equal_figure(@ForAll("figures") Figure figure) {
        Figure again = Figure.parse(figure.toString());

        assertThat(again).isEqualTo(figure).hasSameHashCodeAs(figure).isEqualByComparingTo(figure);
        assertThat(again.looseBounds()).isEqualTo(figure.looseBounds());
        assertThat(again.sameMeaning(figure)).isTrue();
    }

    @Property
    void the_stated_number_is_within_the_bounds_and_these_within_the_loose_ones(@ForAll("figures") Figure figure) {
        assertThat(figure.stated().stream()).allMatch(number -> figure.bounds().contains(number));
        assertThat(figure.looseBounds().contains(figure.bounds())).isTrue();
        assertThat(figure.stated().isEmpty()).isEqualTo(figure.kind() == FigureKind.RANGE);
    }

    @Property
    void a_number_given_in_code_is_exactly_that_number(@ForAll("decimals") BigDecimal value) {
        assertThat(Figure.of(value).bounds()).isEqualTo(DecimalRange.exactly(value));
    }

    @Property
    void no_text_throws(@ForAll @StringLength(max = 250) String text, @ForAll NumberStyle style) {
        Figure.read(text, FigurePolicy.STANDARD.withNumbers(style))
                .problem()
                .ifPresent(problem -> assertThat(problem.column()).isBetween(1, text.length() + 1));
    }

    @Property(tries = 5_000)
    void what_is_read_of_words_in_any_order_is_read_again(
            @ForAll("nearlyFigures") String text, @ForAll NumberStyle style) {
        FigurePolicy policy = FigurePolicy.STANDARD.withNumbers(style);
        FigureReading reading = Figure.read(text, policy);

        reading.asOptional()
                .ifPresent(figure ->
                        assertThat(Figure.read(figure.text(), policy)).isEqualTo(new FigureReading.Read(figure)));
        reading.problem().ifPresent(problem -> assertThat(problem.column()).isBetween(1, text.length() + 1));
        if (reading instanceof FigureReading.Ambiguous ambiguous) {
            assertThat(ambiguous.candidates())
                    .allSatisfy(candidate -> assertThat(
                                    Figure.read(candidate.figure().text(), policy))
                            .isEqualTo(new FigureReading.Read(candidate.figure())))
                    .extracting(FigureReading.Candidate::figure)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 davon 1.000 hundred", "zwei, davon 1.234 hundred Swiss", "1: 1.234 hundred, 2 hundred"})
    void a_word_of_numbers_in_english_is_no_name_in_another_language(String text) {
        assertThat(Figure.read(text, FigurePolicy.STANDARD.withNumbers(NumberStyle.ANY)))
                .isInstanceOf(FigureReading.NotRead.class);
    }

    @Property
    void a_number_in_either_style_is_the_number_or_one_of_two(@ForAll("decimals") BigDecimal number) {
        BigDecimal value = DecimalRange.normalized(number);
        String english = DecimalText.of(value);
        String continental = english.replace(',', ' ').replace('.', ',').replace(' ', '.');

        assertThat(meanings(english, NumberStyle.ENGLISH)).containsExactly(value);
        assertThat(meanings(continental, NumberStyle.CONTINENTAL)).containsExactly(value);
        assertThat(meanings(english, NumberStyle.ANY)).contains(value).hasSizeLessThan(3);
        assertThat(meanings(continental, NumberStyle.ANY)).contains(value).hasSizeLessThan(3);
        assertThat(meanings(english, NumberStyle.UNSTATED)).contains(value).hasSizeLessThan(3);
    }

    private static List<BigDecimal> meanings(String text, NumberStyle style) {
        FigureReading reading = Figure.read(text, FigurePolicy.STANDARD.withNumbers(style));
        Stream<Figure> figures = reading instanceof FigureReading.Ambiguous ambiguous
                ? ambiguous.candidates().stream().map(FigureReading.Candidate::figure)
                : reading.asOptional().stream();
        return figures.map(figure -> figure.stated().orElseThrow()).toList();
    }

    @Property
    void separators_make_no_difference(@ForAll @LongRange(min = 0) long value, @ForAll("separators") String separator) {
        Figure plain = Figure.parse(Long.toString(value));
        Figure grouped = Figure.parse(DecimalText.of(BigDecimal.valueOf(value)).replace(",", separator));

        assertThat(grouped.sameMeaning(plain)).isTrue();
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(",", " ", "'", "’", "\u00A0", "\u2007", "\u2009", "\u202F");
    }

    @Property
    void a_number_in_words_is_the_number(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long value) {
        assertThat(Figure.parse(inWords(value)).stated()).contains(BigDecimal.valueOf(value));
    }

    private static String inWords(long value) {
        if (value < 20) {
            return SMALL.get((int) value);
        }
        if (value < 100) {
            return TENS.get((int) value / 10) + (value % 10 == 0 ? "" : "-" + inWords(value % 10));
        }
        if (value < 1_000) {
            return counted(value, 100, "hundred", " and ");
        }
        if (value < 1_000_000) {
            return counted(value, 1_000, "thousand", " ");
        }
        return value < 1_000_000_000
                ? counted(value, 1_000_000, "million", ", ")
                : counted(value, 1_000_000_000, "billion", " ");
    }

    private static String counted(long value, long unit, String name, String joint) {
        String count = inWords(value / unit) + " " + name;
        return value % unit == 0 ? count : count + joint + inWords(value % unit);
    }
}
