package org.testimonia.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testimonia.history.GitSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code check --since} says of random edits, against two full audits and against what is known to have been done. */
class SinceOracleTest {

    private static final int EDITS = Integer.getInteger("testimonia.edits", 40);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void what_is_new_and_gone_is_the_difference_of_two_full_audits_over_many_edits() throws Exception {
        GitSettings.leaveAlone();
        EditedDataset dataset = new EditedDataset(new Random(7), 25);
        Set<String> rules = new TreeSet<>();
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            write(dataset);
            for (int edit = 0; edit < EDITS; edit++) {
                commit(git);
                Map<String, Map<String, String>> claims = dataset.claims();
                List<String> sources = dataset.sources();
                List<String> before = findings(check());
                dataset.edit();
                write(dataset);
                List<String> after = findings(check());

                JsonNode since = check("--since", "HEAD");

                String which = "edit " + edit;
                assertThat(names(since.get("new"))).as(which).isEqualTo(without(after, before));
                assertThat(names(since.get("gone"))).as(which).isEqualTo(without(before, after));
                List<String> edits = edits(since);
                edits.forEach(told -> rules.add(told.substring(0, told.indexOf(' '))));
                assertThat(edits)
                        .as(which)
                        .isEqualTo(new KnownEdits(claims, dataset.claims(), sources, dataset.sources()).findings());
            }
        }
        assertThat(rules)
                .containsExactly("edit/claim-deleted", "edit/source-removed", "edit/value-changed-source-unchanged");
    }

    private void write(EditedDataset dataset) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(data)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> file : dataset.files().entrySet()) {
            Files.writeString(data.resolve(file.getKey()), file.getValue());
        }
    }

    private static void commit(Git git) throws Exception {
        git.add().addFilepattern("data").call();
        git.add().setUpdate(true).addFilepattern("data").call();
        git.commit()
                .setAllowEmpty(true)
                .setSign(false)
                .setAuthor("Ana Ruiz", "ana@example.org")
                .setCommitter("Ana Ruiz", "ana@example.org")
                .setMessage("Edit")
                .call();
    }

    private JsonNode check(String... options) {
        List<String> args =
                new ArrayList<>(List.of("check", folder.resolve("data").toString(), "--format", "json"));
        args.addAll(List.of(options));
        Run run = Run.of(args.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isLessThan(2);
        return JSON.readTree(run.out());
    }

    private static List<String> findings(JsonNode report) {
        return names(report.get("findings"));
    }

    private static List<String> names(JsonNode findings) {
        return StreamSupport.stream(findings.spliterator(), false)
                .map(finding -> finding.get("rule").asString() + " "
                        + finding.get("fingerprint").asString())
                .sorted()
                .toList();
    }

    private static List<String> without(List<String> all, List<String> others) {
        List<String> left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left;
    }

    /** The rule of each finding on an edit, with the ids of the claim or the source that it is about. */
    private static List<String> edits(JsonNode since) {
        return StreamSupport.stream(since.get("edits").spliterator(), false)
                .map(finding -> finding.get("rule").asString() + " " + about(finding))
                .sorted()
                .toList();
    }

    private static String about(JsonNode finding) {
        if (finding.has("records")) {
            return finding.get("records").get(0).get("fields").get("id").asString();
        }
        Map<String, String> ids = new TreeMap<>();
        finding.get("claims")
                .forEach(claim -> ids.put(
                        claim.has("before") ? "before" : "after",
                        claim.get("id").asString()));
        return ids.get("before");
    }
}
