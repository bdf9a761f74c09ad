package org.testimonia.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the tables of {@code docs/figures.md} against what is read. */
class FiguresDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/figures.md");
    private static final List<NumberStyle> COLUMNS =
            List.of(NumberStyle.UNSTATED, NumberStyle.ENGLISH, NumberStyle.CONTINENTAL, NumberStyle.ANY);

    /** The rows of all tables with this heading, cell by cell. */
    private static Stream<List<String>> rows(String heading) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(DOCUMENT)) {
            boolean starts = line.equals(heading);
            if (inside && line.startsWith("| ")) {
                rows.add(Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList());
            }
            inside = starts || (inside && line.startsWith("|"));
        }
        assertThat(rows).isNotEmpty();
        return rows.stream();
    }

    static Stream<List<String>> words() throws IOException {
        return rows("| words | kind | numbers |");
    }

    static Stream<List<String>> styles() throws IOException {
        return rows("| text | nothing said | english | continental | any |");
    }

    static Stream<List<String>> forms() throws IOException {
        return rows("| form | complete | |");
    }

    @ParameterizedTest
    @MethodSource("words")
    void words_allow_the_numbers_beside_them(List<String> row) {
        Figure figure = Figure.parse(row.get(0));

        assertThat(figure.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .isEqualTo(row.get(1));
        assertThat(figure.bounds()).hasToString(row.get(2));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void a_number_means_in_each_style_what_stands_below_it(List<String> row) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            FigureReading reading = Figure.read(row.get(0), FigurePolicy.STANDARD.withNumbers(COLUMNS.get(i)));
            String unread = reading instanceof FigureReading.Ambiguous ? "ambiguous" : "refused";

            assertThat(reading.asOptional()
                            .map(figure -> figure.bounds().toString())
                            .orElse(unread))
                    .as(row.get(0) + " as " + COLUMNS.get(i))
                    .isEqualTo(row.get(i + 1));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_breakdown_is_complete_or_not_by_its_form(List<String> row) {
        FigureBreakdown breakdown = Figure.parse(row.get(0)).breakdown().orElseThrow();

        assertThat(breakdown.isComplete()).isEqualTo(row.get(1).equals("yes"));
    }
}
