package org.testimonia.io;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Subject;
import org.testimonia.date.HistoricalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatasetWriterTest {

    private static final Dataset DATASET = Dataset.builder("mopr")
            .subject(Subject.of("mopr", "organization", "International Red Aid"))
            .claim(Claim.builder("mopr", "established", HistoricalDate.parse("before 1923"))
                    .id("C1")
                    .quote("said \"before\"")
                    .build())
            .build();

    @TempDir
    Path temp;

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList().stream();
        }
    }

    @Test
    void only_files_with_records_are_written_and_no_draft_is_left() throws IOException {
        DatasetWriter.write(DATASET, temp.resolve("mopr"), ClaimFormat.CSV);
        assertThat(names(temp.resolve("mopr"))).containsExactlyInAnyOrder("claims.csv", "subjects.csv");
    }

    @Test
    void each_format_is_written_as_a_person_would_write_it() throws IOException {
        for (ClaimFormat format : ClaimFormat.values()) {
            DatasetWriter.write(DATASET, temp.resolve(format.name()), format);
        }
        assertThat(temp.resolve("CSV/claims.csv")).hasContent("""
                        id,subject,property,value,unit,as_of,scope,source,locator,asserted_by,derived_from,quote,note
                        C1,mopr,established,before 1923,,,,,,,,"said ""before""\",
                        """);
        assertThat(temp.resolve("NDJSON/claims.ndjson")).hasContent("""
                        {"id":"C1","subject":"mopr","property":"established","value":"before 1923","quote":"said \\"before\\""}
                        """);
        assertThat(temp.resolve("JSON/claims.json")).hasContent("""
                        [
                        {"id":"C1","subject":"mopr","property":"established","value":"before 1923","quote":"said \\"before\\""}
                        ]
                        """);
        assertThat(temp.resolve("YAML/claims.yaml")).hasContent("""
                        - id: "C1"
                          subject: "mopr"
                          property: "established"
                          value: "before 1923"
                          quote: "said \\"before\\""
                        """);
    }

    @Test
    void a_folder_with_claims_in_another_format_is_refused() throws IOException {
        DatasetWriter.write(DATASET, temp, ClaimFormat.CSV);
        DatasetWriter.write(DATASET, temp, ClaimFormat.CSV);
        assertThatThrownBy(() -> DatasetWriter.write(DATASET, temp, ClaimFormat.JSON))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("claims.csv");
    }

    @Test
    void the_sample_dataset_is_read_back_equal() throws Exception {
        Path sample = Path.of("../examples/mopr");
        Dataset first = DatasetReader.read(sample).dataset();
        DatasetWriter.write(first, temp.resolve("mopr"), ClaimFormat.YAML);
        Dataset second = DatasetReader.read(temp.resolve("mopr")).dataset();
        assertThat(second.claims())
                .extracting(Claim::content)
                .isEqualTo(first.claims().stream().map(Claim::content).toList());
        assertThat(second.subjects()).isEqualTo(first.subjects());
        assertThat(second.sources()).isEqualTo(first.sources());
        assertThat(ConfigurationTree.of(second.configuration())).isEqualTo(ConfigurationTree.of(first.configuration()));
    }
}
