package org.testimonia.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FigureTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = "readable.tsv",
            delimiter = '\t',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false)
    void a_figure_is_read_from_its_words(String text, FigureKind kind, String bounds, String stated) {
        Figure figure = Figure.parse(text);

        assertThat(figure.kind()).isEqualTo(kind);
        assertThat(figure.bounds()).hasToString(bounds);
        assertThat(figure.stated().map(BigDecimal::toPlainString).orElse("-")).isEqualTo(stated);
        assertThat(Figure.parse(figure.toString())).isEqualTo(figure).hasToString(figure.text());
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "unreadable.tsv",
            delimiter = '\t',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false)
    void what_is_no_figure_is_reported_at_its_column(String text, int column, String expected) {
        FigureReading.NotRead problem = Figure.read(text).problem().orElseThrow();

        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.expected()).startsWith(expected);
        assertThat(problem.message()).startsWith("got \"");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "ambiguous.tsv", delimiter = '\t')
    void a_figure_with_several_readings_has_all_of_them(String text, String candidates) {
        FigureReading.Ambiguous ambiguous = (FigureReading.Ambiguous) Figure.read(text);

        assertThat(ambiguous.candidates().stream()
                        .map(candidate -> candidate.figure().text())
                        .collect(Collectors.joining(" or ")))
                .isEqualTo(candidates);
        assertThat(ambiguous.candidates())
                .allSatisfy(candidate ->
                        assertThat(Figure.parse(candidate.figure().text())).isEqualTo(candidate.figure()));
        assertThat(ambiguous.asOptional()).isEmpty();
    }

    @Test
    void what_is_ambiguous_says_what_it_can_mean_and_what_to_write() {
        assertThatThrownBy(() -> Figure.parse("1.234"))
                .isInstanceOf(FigureParseException.class)
                .hasMessage(
                        "column 1: got \"1.234\", which is ambiguous (1.234 in English style or 1,234 in continental"
                                + " style), expected a figure with one meaning, such as 1.2340 or 1234");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "styles.tsv", delimiter = '\t', quoteCharacter = '`')
    void a_style_says_what_points_and_commas_mean(String text, String style, String bounds) {
        FigurePolicy policy =
                FigurePolicy.STANDARD.withNumbers(NumberStyle.named(style).orElseThrow());
        FigureReading reading = Figure.read(text, policy);
        String read = reading instanceof FigureReading.Ambiguous ? "?" : "-";

        assertThat(reading.asOptional()
                        .map(figure -> figure.bounds().toString())
                        .orElse(read))
                .isEqualTo(bounds);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "breakdowns.tsv", delimiter = '\t', quoteCharacter = '`')
    void a_figure_is_read_with_its_breakdown(String text, String whole, String parts, String form) {
        Figure figure = Figure.parse(text);
        FigureBreakdown breakdown = figure.breakdown().orElseThrow();

        assertThat(figure.bounds()).hasToString(whole);
        assertThat(breakdown).hasToString(parts);
        assertThat(breakdown.isComplete()).isEqualTo(form.equals("complete"));
        assertThat(Figure.parse(figure.text())).isEqualTo(figure).hasSameHashCodeAs(figure);
    }

    @Test
    void a_breakdown_has_labels_and_figures_and_their_sum() {
        FigureBreakdown breakdown =
                Figure.parse("over 100 (about 91 CP, 13 YCI)").breakdown().orElseThrow();

        assertThat(breakdown.parts())
                .containsExactly(
                        new FigurePart("CP", Figure.parse("about 91")), new FigurePart("YCI", Figure.parse("13")));
        assertThat(breakdown.sum()).hasToString("94.9 to 113.1");
        assertThatIllegalArgumentException().isThrownBy(() -> new FigureBreakdown(List.of(), true));
        assertThatIllegalArgumentException().isThrownBy(() -> new FigurePart(" ", Figure.of(1)));
    }

    @Test
    void the_breakdown_does_not_matter_for_the_meaning_but_for_equality() {
        Figure broken = Figure.parse("109 (91 CP, 18 YCI)");

        assertThat(broken.sameMeaning(Figure.parse("109"))).isTrue();
        assertThat(broken).isNotEqualTo(Figure.parse("109 (91 CP, 17 YCI)"));
    }

    @Test
    void an_error_says_where_and_what_was_found_and_what_was_expected() {
        assertThatThrownBy(() -> Figure.parse("67 sections"))
                .isInstanceOfSatisfying(FigureParseException.class, wrong -> {
                    assertThat(wrong.column()).isEqualTo(4);
                    assertThat(wrong.expected()).isEqualTo("a number such as 1,278,274, about 500, sixty-two, 100-200");
                })
                .hasMessage("column 4: got \"67 sections\", "
                        + "expected a number such as 1,278,274, about 500, sixty-two, 100-200");
    }

    @Test
    void an_empty_text_is_no_figure() {
        for (String empty : List.of("", " ", "\"\"", "“ ”", "\"")) {
            assertThat(Figure.read(empty).asOptional()).isEmpty();
        }
    }

    @Test
    void an_overlong_text_is_refused_unread() {
        assertThat(Figure.read("1".repeat(201)).problem())
                .contains(new FigureReading.NotRead("got 201 characters", 201, "at most 200 characters"));
    }

    @Test
    void sixty_digits_are_read() {
        String digits = "1".repeat(60);

        assertThat(Figure.parse(digits).stated()).contains(new BigDecimal(digits));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    500                   | 450 to 550
                    8,900,000             | 8,850,000 to 8,950,000
                    62                    | 62
                    0                     | 0
                    -500                  | -550 to -450
                    2.50                  | 2.5
                    five hundred          | 450 to 550
                    0.5 thousand          | 450 to 550
                    exactly 500           | 500
                    about 100             | 50 to 150
                    almost 100            | 50 to 100
                    at least 500          | at least 500
                    at most 500           | 0 to 500
                    100-200               | 100 to 200
                    """)
    void loose_bounds_round_a_number_whatever_its_size(String text, String loose) {
        assertThat(Figure.parse(text).looseBounds()).hasToString(loose);
    }

    @Test
    void a_number_given_in_code_is_exact_whatever_its_zeros() {
        assertThat(Figure.of(1_278_274)).isEqualTo(Figure.parse("1278274"));
        assertThat(Figure.of(8_900_000)).isEqualTo(Figure.parse("exactly 8900000"));
        assertThat(Figure.of(new BigDecimal("8.9E+6"))).isEqualTo(Figure.of(8_900_000));
        assertThat(Figure.of(new BigDecimal("2.50"))).hasToString("2.5");
        assertThat(Figure.of(Long.MIN_VALUE).stated()).contains(BigDecimal.valueOf(Long.MIN_VALUE));
    }

    @Test
    void factories_say_what_they_mean() {
        assertThat(Figure.atLeast(BigDecimal.valueOf(5_000))).hasToString("at least 5000");
        assertThat(Figure.atMost(BigDecimal.TEN)).isEqualTo(Figure.parse("at most 10"));
        assertThat(Figure.between(BigDecimal.ONE, BigDecimal.valueOf(2_000))).hasToString("1 to 2000");
        assertThat(Figure.approximately(BigDecimal.valueOf(500))).isEqualTo(Figure.parse("about 500"));
    }

    @Test
    void factories_refuse_what_cannot_be_written_out() {
        BigDecimal huge = new BigDecimal("1E+999999999");
        BigDecimal tiny = new BigDecimal("1E-999999999");

        assertThatIllegalArgumentException().isThrownBy(() -> Figure.of(huge));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.approximately(tiny));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.of(BigDecimal.TEN.pow(60)));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.between(BigDecimal.TEN, BigDecimal.ONE));
    }

    @Test
    void the_words_do_not_matter_for_the_meaning_but_for_equality() {
        Figure digits = Figure.parse("8,900,000");
        Figure words = Figure.parse("8.9 million");

        assertThat(digits.sameMeaning(words)).isTrue();
        assertThat(digits).isNotEqualTo(words);
        assertThat(digits.sameMeaning(Figure.parse("exactly 8,900,000"))).isFalse();
        assertThat(Figure.parse("about 500").sameMeaning(Figure.parse("450-550")))
                .isFalse();
    }

    @Test
    void figures_are_ordered_by_their_bounds() {
        Set<Figure> ordered = new TreeSet<>(List.of(
                Figure.parse("67"), Figure.parse("at least 62"), Figure.parse("62"), Figure.parse("up to 500")));

        assertThat(ordered).extracting(Figure::text).containsExactly("up to 500", "62", "at least 62", "67");
    }
}
