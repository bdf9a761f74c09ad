package org.testimonia.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.eclipse.jgit.util.FileUtils;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.io.DatasetReader;

import static org.assertj.core.api.Assertions.assertThat;

class DatasetEditProperties {

    private static List<Map<String, String>> records(int count, Random random) {
        List<Map<String, String>> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, String> record = new LinkedHashMap<>();
            if (random.nextInt(4) > 0) {
                record.put("id", "C" + i);
            }
            record.put("subject", "s" + random.nextInt(4));
            record.put("property", "members");
            record.put("value", String.valueOf(100 + random.nextInt(4)));
            record.put("source", "ryle");
            record.put("locator", "p. " + random.nextInt(4));
            records.add(record);
        }
        return records;
    }

    private static ReadDataset read(List<Map<String, String>> records, RandomLayout layout) throws Exception {
        Path folder = Files.createTempDirectory("edit");
        try {
            for (Map.Entry<String, String> file : layout.files(records).entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return DatasetReader.read(folder.resolve("data"));
        } finally {
            FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE);
        }
    }

    @Property(tries = 150)
    void another_way_to_write_the_same_records_is_no_edit(
            @ForAll @IntRange(min = 1, max = 20) int count, @ForAll long seed) throws Exception {
        Random random = new Random(seed);
        List<Map<String, String>> records = records(count, random);

        DatasetEdit edit =
                DatasetEdit.between(read(records, new RandomLayout(random)), read(records, new RandomLayout(random)));

        assertThat(edit.changed()).isEmpty();
        assertThat(edit.removed()).isEmpty();
        assertThat(edit.removedSources()).isEmpty();
    }

    @Property(tries = 150)
    void a_claim_with_an_id_of_which_nothing_is_left_is_removed_and_no_other(
            @ForAll @IntRange(min = 2, max = 20) int count, @ForAll long seed) throws Exception {
        Random random = new Random(seed);
        List<Map<String, String>> records = records(count, random);
        List<Map<String, String>> left = new ArrayList<>(records);
        left.removeIf(record -> random.nextInt(4) == 0);
        if (left.isEmpty()) {
            return;
        }

        DatasetEdit edit =
                DatasetEdit.between(read(records, new RandomLayout(random)), read(left, new RandomLayout(random)));

        Set<Map<String, String>> contents =
                left.stream().map(DatasetEditProperties::content).collect(Collectors.toSet());
        Set<String> expected = records.stream()
                .filter(record -> record.containsKey("id"))
                .filter(record -> !contents.contains(content(record)))
                .map(record -> record.get("id"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(edit.removed().stream().filter(Claim::hasGivenId).map(Claim::id))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Map<String, String> content(Map<String, String> record) {
        Map<String, String> content = new LinkedHashMap<>(record);
        content.remove("id");
        return content;
    }
}
