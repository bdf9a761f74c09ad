package org.testimonia.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecordHistoryTest {

    private static final String HEAD = "id,subject,property,value,source,locator,note\n";
    private static final String SPAIN = "C1,spain,established,1925,ryle,p. 262,\n";
    private static final String CHILE = "C2,chile,established,1924,ryle,p. 262,\n";

    @TempDir
    Path folder;

    private TestRepository repository;

    @BeforeEach
    void begin() throws IOException {
        repository = new TestRepository(folder);
    }

    @AfterEach
    void end() {
        repository.close();
    }

    private static Map<String, String> claims(String... rows) {
        return Map.of("d/claims.csv", HEAD + String.join("", rows));
    }

    /** The story of a claim, the working files being as in the last commit. */
    private List<String> story(String id, Map<String, String> last) throws Exception {
        return told(repository.checkOut(last).root().resolve("d"), id);
    }

    private static List<String> told(Path dataset, String id) throws Exception {
        return DatasetHistory.of(dataset).claim(id).events().stream()
                .map(event -> event.revision().map(Revision::summary).orElse("-") + ": "
                        + event.kind().id()
                        + (event.kind() == RecordEvent.Kind.CHANGED ? " " + event.changes() : ""))
                .toList();
    }

    @Test
    void what_branches_changed_is_theirs_and_not_the_merges() throws Exception {
        String first = repository.commit("first", claims(SPAIN));
        String left = repository.commit("left", claims("C1,spain,established,1926,ryle,p. 262,\n"), first);
        String right = repository.commit("right", claims("C1,spain,established,1925,ryle,p. 262,seen\n"), first);
        Map<String, String> both = claims("C1,spain,established,1926,ryle,p. 262,seen\n");
        repository.commit("merge", both, left, right);

        assertThat(story("C1", both))
                .containsExactly(
                        "first: added",
                        "left: changed [value: “1925” → “1926”]",
                        "right: changed [note: nothing → “seen”]");
    }

    @Test
    void a_version_follows_what_it_was_made_of_on_branches_too() throws Exception {
        String first = repository.commit("first", claims(SPAIN));
        String left = repository.commit("left", claims("C1,spain,established,1926,ryle,p. 262,\n"), first);
        String right = repository.commit("right", claims("C1,spain,established,1925,ryle,p. 262,seen\n"), first);
        Map<String, String> both = claims("C1,spain,established,1926,ryle,p. 262,seen\n");
        repository.commit("merge", both, left, right);
        story("C1", both);

        List<RecordVersion> versions =
                DatasetHistory.of(folder.resolve("d")).claim("C1").versions();

        assertThat(versions)
                .extracting(version -> version.revision().orElseThrow().summary() + " " + version.follows() + " "
                        + version.fields().get("value") + " "
                        + version.fields().get("note"))
                .containsExactly(
                        "first [] 1925 null", "left [0] 1926 null", "right [0] 1925 seen", "merge [1, 2] 1926 seen");
        assertThat(versions.get(3).event()).isEmpty();
    }

    @Test
    void a_version_that_was_removed_is_empty_and_one_that_is_restored_follows_it() throws Exception {
        String first = repository.commit("first", claims(SPAIN, CHILE));
        String second = repository.commit("second", claims(CHILE), first);
        Map<String, String> again = claims(SPAIN, CHILE);
        repository.commit("third", again, second);
        story("C1", again);

        List<RecordVersion> versions =
                DatasetHistory.of(folder.resolve("d")).claim("C1").versions();

        assertThat(versions).extracting(RecordVersion::isPresent).containsExactly(true, false, true);
        assertThat(versions).extracting(RecordVersion::follows).containsExactly(List.of(), List.of(0), List.of(1));
    }

    @Test
    void a_merge_that_settles_a_disagreement_says_so() throws Exception {
        String first = repository.commit("first", claims(SPAIN));
        String left = repository.commit("left", claims("C1,spain,established,1926,ryle,p. 262,\n"), first);
        Map<String, String> settled = claims("C1,spain,established,1927,ryle,p. 262,\n");
        String right = repository.commit("right", settled, first);
        repository.commit("merge", settled, left, right);

        assertThat(story("C1", settled))
                .containsExactly(
                        "first: added",
                        "left: changed [value: “1925” → “1926”]",
                        "right: changed [value: “1925” → “1927”]",
                        "merge: changed [value: “1926” → “1927”]");
    }

    @Test
    void a_merge_that_drops_or_changes_what_no_branch_did_says_so() throws Exception {
        String first = repository.commit("first", claims(SPAIN, CHILE));
        String left = repository.commit("left", claims(SPAIN, CHILE, "C3,cuba,established,1930,ryle,,\n"), first);
        String right = repository.commit("right", claims(SPAIN, CHILE, "C4,peru,established,1930,ryle,,\n"), first);
        Map<String, String> evil =
                claims("C1,spain,established,1900,ryle,p. 262,\n", "C4,peru,established,1930,ryle,,\n");
        repository.commit("merge", evil, left, right);

        assertThat(story("C1", evil)).containsExactly("first: added", "merge: changed [value: “1925” → “1900”]");
        assertThat(story("C2", evil)).containsExactly("first: added", "merge: removed");
        assertThat(story("C3", evil)).containsExactly("left: added", "merge: removed");
        assertThat(story("C4", evil)).containsExactly("right: added");
    }

    @Test
    void what_one_branch_removed_stays_the_branchs_and_what_the_merge_brought_back_is_the_merges() throws Exception {
        String first = repository.commit("first", claims(SPAIN, CHILE));
        String left = repository.commit("left", claims("C9,cuba,established,1930,ryle,,\n"), first);
        String right = repository.commit("right", claims(SPAIN, CHILE, "C8,peru,established,1930,ryle,,\n"), first);
        Map<String, String> merged =
                claims(CHILE, "C8,peru,established,1930,ryle,,\n", "C9,cuba,established,1930,ryle,,\n");
        repository.commit("merge", merged, left, right);

        assertThat(story("C1", merged)).containsExactly("first: added", "left: removed");
        assertThat(story("C2", merged)).containsExactly("first: added", "left: removed", "merge: restored");
        assertThat(DatasetHistory.of(folder.resolve("d")).claim("C1").isPresent())
                .isFalse();
    }

    @Test
    void a_claim_without_an_id_that_both_branches_edit_is_one_claim() throws Exception {
        String first = repository.commit("first", claims(",spain,established,1925,ryle,p. 262,\n"));
        String left = repository.commit("left", claims(",spain,established,1926,ryle,p. 262,\n"), first);
        String right = repository.commit("right", claims(",spain,established,1925,ryle,p. 262,seen\n"), first);
        Map<String, String> both = claims(",spain,established,1926,ryle,p. 262,seen\n");
        repository.commit("merge", both, left, right);

        List<RecordHistory> all =
                DatasetHistory.of(repository.checkOut(both).root().resolve("d")).records(RecordKind.CLAIM);
        assertThat(all).hasSize(1);
        assertThat(told(folder.resolve("d"), all.get(0).id()))
                .containsExactly(
                        "first: added",
                        "left: changed [value: “1925” → “1926”]",
                        "right: changed [note: nothing → “seen”]");
    }

    @Test
    void a_claim_keeps_its_story_when_it_is_given_an_id() throws Exception {
        String first = repository.commit("first", claims(",spain,established,1925,ryle,p. 262,\n"));
        String derived = DatasetHistory.of(repository
                        .checkOut(claims(",spain,established,1925,ryle,p. 262,\n"))
                        .root()
                        .resolve("d"))
                .records(RecordKind.CLAIM)
                .get(0)
                .id();
        repository.commit("ids", claims(SPAIN), first);

        assertThat(story("C1", claims(SPAIN))).containsExactly("first: added", "ids: changed [id: nothing → “C1”]");
        assertThat(story(derived, claims(SPAIN))).isEqualTo(story("C1", claims(SPAIN)));
    }

    @Test
    void two_claims_that_go_and_two_that_come_are_not_guessed_to_be_the_same() throws Exception {
        String first = repository.commit(
                "first", claims(",spain,established,1925,ryle,p. 262,\n", ",spain,established,1926,ryle,p. 262,\n"));
        Map<String, String> last =
                claims(",spain,established,1927,ryle,p. 262,\n", ",spain,established,1928,ryle,p. 262,\n");
        repository.commit("second", last, first);

        List<RecordHistory> all =
                DatasetHistory.of(repository.checkOut(last).root().resolve("d")).records(RecordKind.CLAIM);
        assertThat(all).hasSize(4).filteredOn(RecordHistory::isPresent).hasSize(2);
    }

    @Test
    void claims_that_share_an_id_are_told_apart() throws Exception {
        String first = repository.commit("first", claims(SPAIN));
        String second = repository.commit("second", claims("C1,spain,established,1920,ryle,p. 262,\n", SPAIN), first);
        Map<String, String> last = claims(SPAIN, "C1,spain,established,1921,ryle,p. 262,\n");
        repository.commit("third", last, second);

        assertThat(story("C1", last)).containsExactly("first: added");
        assertThat(story("C1#2", last)).containsExactly("second: added", "third: changed [value: “1920” → “1921”]");
    }

    @Test
    void a_claim_whose_value_cannot_be_read_for_a_while_was_there_all_the_same() throws Exception {
        String first = repository.commit("first", claims(SPAIN));
        String second = repository.commit("second", claims("C1,spain,established,19x5,ryle,p. 262,\n"), first);
        repository.commit("third", claims(SPAIN), second);

        assertThat(story("C1", claims(SPAIN)))
                .containsExactly(
                        "first: added",
                        "second: changed [value: “1925” → “19x5”]",
                        "third: changed [value: “19x5” → “1925”]");
    }

    @Test
    void a_revision_that_cannot_be_read_is_named_and_its_neighbours_are_compared() throws Exception {
        String first = repository.commit("first", claims(SPAIN));
        String broken = repository.commit(
                "broken",
                Map.of("d/claims.csv", HEAD + SPAIN + CHILE, "d/testimonia.yaml", "fail-on: loudly\n"),
                first);
        Map<String, String> last = claims("C1,spain,established,1926,ryle,p. 262,\n", CHILE);
        repository.commit("third", last, broken);

        assertThat(story("C1", last)).containsExactly("first: added", "third: changed [value: “1925” → “1926”]");
        assertThat(story("C2", last)).containsExactly("third: added");
        assertThat(DatasetHistory.of(folder.resolve("d")).skipped())
                .singleElement()
                .satisfies(skipped -> {
                    assertThat(skipped.revision().map(Revision::id)).contains(broken);
                    assertThat(skipped.reason()).contains("testimonia.yaml:1:10 fail-on: got \"loudly\"");
                });
    }

    @Test
    void a_dataset_that_was_away_for_a_while_is_restored() throws Exception {
        String first = repository.commit("first", claims(SPAIN));
        String second = repository.commit("second", Map.of("README.md", "nothing"), first);
        String third = repository.commit("third", Map.of("d/README.md", "still nothing"), second);
        repository.commit("fourth", claims(SPAIN), third);

        assertThat(story("C1", claims(SPAIN))).containsExactly("first: added", "second: removed", "fourth: restored");
        assertThat(DatasetHistory.of(folder.resolve("d")).skipped()).isEmpty();
    }

    @Test
    void a_folder_and_a_file_are_followed_where_they_were_moved() throws Exception {
        String first = repository.commit("first", Map.of("old/place/claims.csv", HEAD + SPAIN + CHILE));
        String moved = repository.commit("moved", claims(SPAIN, CHILE), first);
        Map<String, String> last = Map.of("d/claims.csv", HEAD + SPAIN + CHILE, "d/other.csv", "x\n1\n");
        repository.commit("unrelated", last, moved);

        assertThat(story("C1", last)).containsExactly("first: added");
        assertThat(told(folder.resolve("d/claims.csv"), "C1")).containsExactly("first: added");
    }

    @Test
    void a_wide_table_that_becomes_a_list_of_claims_is_nothing_that_happens_to_them() throws Exception {
        String first =
                repository.commit("first", Map.of("d/t.csv", "country,from\nSpain,1925\n", "d/datapackage.json", """
                        {"name": "d", "resources": [{"path": "t.csv", "testimonia": {"role": "table", "type": "affiliate",
                         "subject": "{country}", "claims": {"from": "established"}, "source": "ryle", "locator": "p. 1"}}]}
                        """));
        Map<String, String> last =
                Map.of("d/claims.csv", "subject,property,value,source,locator\nspain,established,1925,ryle,p. 1\n");
        repository.commit("second", last, first);

        List<RecordHistory> claims =
                DatasetHistory.of(repository.checkOut(last).root().resolve("d")).records(RecordKind.CLAIM);
        assertThat(claims)
                .singleElement()
                .satisfies(claim -> assertThat(claim.events()).hasSize(1));
    }

    @Test
    void subjects_and_sources_have_lives_too() throws Exception {
        Map<String, String> before = Map.of(
                "d/claims.csv", HEAD + SPAIN,
                "d/subjects.csv", "id,type,name\nspain,affiliate,Spain\n",
                "d/sources.json", "[{\"id\": \"ryle\", \"title\": \"International Red Aid\"}]");
        String first = repository.commit("first", before);
        Map<String, String> last = Map.of(
                "d/claims.csv", HEAD + SPAIN,
                "d/subjects.json", "[{\"name\": \"Spanish section\", \"id\": \"spain\", \"type\": \"affiliate\"}]",
                "d/sources.json", "[{\"title\": \"Red Aid\", \"id\": \"ryle\"}]");
        repository.commit("second", last, first);
        Files.deleteIfExists(folder.resolve("d/subjects.csv"));

        DatasetHistory history =
                DatasetHistory.of(repository.checkOut(last).root().resolve("d"));
        assertThat(history.record(RecordKind.SUBJECT, "spain")
                        .orElseThrow()
                        .events("name")
                        .get(1)
                        .changes())
                .hasToString("[name: “Spain” → “Spanish section”]");
        assertThat(history.record(RecordKind.SOURCE, "ryle").orElseThrow().events())
                .hasSize(2);
    }

    @Test
    void what_is_not_committed_is_told_last() throws Exception {
        repository.commit("first", claims(SPAIN));

        assertThat(story("C1", claims("C1,spain,established,1926,ryle,p. 262,\n")))
                .containsExactly("first: added", "-: changed [value: “1925” → “1926”]");
        assertThat(story("C2", claims(CHILE))).containsExactly("-: added");
    }

    @Test
    void the_oldest_revision_of_a_shallow_clone_does_not_claim_to_have_added_anything() throws Exception {
        String first = repository.commit("first", claims(SPAIN));
        String second = repository.commit("second", claims(SPAIN, CHILE), first);
        Files.writeString(folder.resolve(".git/shallow"), second + "\n");

        assertThat(story("C1", claims(SPAIN, CHILE))).containsExactly("second: found");
        assertThat(DatasetHistory.of(folder.resolve("d")).isShallow()).isTrue();
    }

    @Test
    void what_cannot_be_told_is_said_in_one_line(@TempDir Path outside) throws Exception {
        repository.commit("first", claims(SPAIN));
        Path dataset = repository.checkOut(claims(SPAIN)).root().resolve("d");

        assertThatThrownBy(() -> RecordHistory.ofClaim(dataset, "C7"))
                .isInstanceOf(HistoryException.class)
                .hasMessage("no claim \"C7\" now or in 1 revision, did you mean \"C1\"?");
        assertThatThrownBy(() -> DatasetHistory.of(outside)).hasMessageContaining("is in no git repository");
        assertThatThrownBy(() -> DatasetHistory.of(outside.resolve("no"))).hasMessageContaining("is not there");
    }

    @Test
    void a_repository_without_a_commit_has_what_is_not_committed() throws Exception {
        assertThat(story("C1", claims(SPAIN))).containsExactly("-: added");
    }
}
