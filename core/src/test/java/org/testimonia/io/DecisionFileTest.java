package org.testimonia.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Decision;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.Ruling;
import org.testimonia.source.Position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DecisionFileTest {

    private static final String ENTRY = """
            - fingerprint: "00000000000000e1"
              ruling: accepted
              reason: known
              author: Ann
              date: 2026-11-24
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void aDataset() throws IOException {
        Files.writeString(folder.resolve("claims.csv"), "subject,property,value\na,name,A\n");
    }

    private ReadDataset read(String decisions) throws IOException, DatasetReadException {
        Files.writeString(folder.resolve("decisions.yaml"), decisions);
        return DatasetReader.read(folder);
    }

    private static Decision decision(String reason, Ruling ruling, Optional<LocalDate> until) {
        return new Decision(
                "0123456789abcdef",
                ruling,
                reason,
                "Ann: \"A.\"",
                LocalDate.of(2026, 11, 24),
                until,
                until.map(day -> "98898109e9"),
                Position.NOWHERE);
    }

    @Test
    void an_entry_is_read_with_its_position() throws Exception {
        ReadDataset read = read(ENTRY);

        assertThat(read.problems()).isEmpty();
        assertThat(read.dataset().decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.fingerprint()).isEqualTo("00000000000000e1");
            assertThat(decision.ruling()).isEqualTo(Ruling.ACCEPTED);
            assertThat(decision.date()).isEqualTo("2026-11-24");
            assertThat(decision.position()).hasToString("decisions.yaml:1:3");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"prefer: C12\"", "{prefer: C12}", "'Prefer:C12'"})
    void a_preference_names_a_claim(String ruling) throws Exception {
        assertThat(read(ENTRY.replace("accepted", ruling)).dataset().decisions())
                .extracting(Decision::ruling)
                .containsExactly(new Ruling.Prefer("C12"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reason: known       | reason: ''         | got no reason, expected a decision with fingerprint, ruling, reason, author, date
            author: Ann         | who: Ann           | got no author, expected a decision with fingerprint, ruling, reason, author, date
            ruling: accepted    | ruling: maybe      | got "maybe", expected accepted, misread or "prefer: CLAIM"
            date: 2026-11-24    | date: 24.11.2026   | got "24.11.2026", expected a day such as 2026-11-24
            00000000000000e1    | xyz                | got "xyz", expected 16 hexadecimal digits in lower case
            date: 2026-11-24    | 'date: 2026-11-24\\n  until: soon' | got "soon", expected a day such as 2026-11-24
            """)
    void an_entry_that_lacks_something_is_refused_in_one_line(String from, String to, String expected)
            throws Exception {
        ReadDataset read = read(ENTRY.replace(from, to.replace("\\n", "\n")));

        assertThat(read.dataset().decisions()).isEmpty();
        assertThat(read.problems()).extracting(Problem::message).contains(expected);
    }

    @Test
    void what_is_added_is_read_again_and_what_stood_there_stays() throws Exception {
        List<Decision> decisions = List.of(
                decision("a: 'b' # c\n- d", Ruling.MISREAD, Optional.empty()),
                decision("yes", new Ruling.Prefer("C 1"), Optional.of(LocalDate.of(2027, 1, 31))));
        String before = "# Ours\n" + ENTRY.stripTrailing();
        Files.writeString(folder.resolve("decisions.yaml"), before);

        for (Decision decision : decisions) {
            DecisionWriter.append(folder, decision);
        }

        assertThat(Files.readString(folder.resolve("decisions.yaml"))).startsWith(before);
        assertThat(DatasetReader.read(folder).problems()).isEmpty();
        assertThat(DatasetReader.read(folder).dataset().decisions())
                .containsAll(decisions)
                .hasSize(3);
    }

    @Test
    void a_file_that_is_no_list_is_left_alone() throws Exception {
        Files.writeString(folder.resolve("decisions.yaml"), "reason: none\n");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> DecisionWriter.append(folder, decision("x", Ruling.ACCEPTED, Optional.empty())))
                .withMessageContaining("expected a list of decisions");
        assertThat(folder.resolve("decisions.yaml")).hasContent("reason: none\n");
    }

    @Test
    void a_dataset_is_written_with_its_decisions() throws Exception {
        Dataset dataset = Dataset.builder("x")
                .decision(decision("known", Ruling.ACCEPTED, Optional.empty()))
                .build();
        Path written = folder.resolve("written");

        DatasetWriter.write(dataset, written, ClaimFormat.CSV);

        assertThat(DatasetReader.read(written).dataset().decisions()).isEqualTo(dataset.decisions());
    }
}
