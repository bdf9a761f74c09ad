package org.testimonia.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.eclipse.jgit.util.FileUtils;

import static org.assertj.core.api.Assertions.assertThat;

class RecordHistoryProperties {

    @Example
    void the_life_of_every_one_of_300_records_is_told_over_43_commits() throws Exception {
        holdAgainstTruth(300, 43, 19);
    }

    @Property(tries = 60)
    void what_happened_is_what_is_told_however_the_files_are_written(
            @ForAll @IntRange(min = 1, max = 8) int records,
            @ForAll @IntRange(min = 4, max = 14) int commits,
            @ForAll long seed)
            throws Exception {
        holdAgainstTruth(records, commits, seed);
    }

    private static void holdAgainstTruth(int records, int commits, long seed) throws Exception {
        Path folder = Files.createTempDirectory("history");
        try {
            GeneratedHistory generated = GeneratedHistory.of(folder, records, commits, seed);

            DatasetHistory history = DatasetHistory.of(generated.dataset());

            assertThat(told(history)).containsExactlyEntriesOf(generated.truth());
            assertThat(history.filesParsed()).isEqualTo(generated.contents());
            assertThat(history.skipped()).isEmpty();
        } finally {
            FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE);
        }
    }

    private static Map<String, List<String>> told(DatasetHistory history) {
        Map<String, List<String>> told = new TreeMap<>();
        for (RecordHistory claim : history.records(RecordKind.CLAIM)) {
            String subject = claim.events()
                    .get(0)
                    .change("subject")
                    .orElseThrow()
                    .after()
                    .orElseThrow();
            List<String> events = claim.events().stream()
                    .map(event -> GeneratedHistory.told(
                            event.revision().map(Revision::id).orElse("uncommitted"), event.kind(), event.changes()))
                    .toList();
            assertThat(told.put(subject, events)).as(subject).isNull();
        }
        return told;
    }
}
