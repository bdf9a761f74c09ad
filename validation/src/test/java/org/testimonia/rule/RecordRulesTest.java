package org.testimonia.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.audit.Verdict;
import org.testimonia.dataset.Cell;
import org.testimonia.dataset.Partition;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.Subject;
import org.testimonia.dataset.TypedRow;
import org.testimonia.dataset.ValueType;
import org.testimonia.source.Position;
import org.testimonia.source.Source;

import static org.assertj.core.api.Assertions.assertThat;

class RecordRulesTest {

    private static final Position CELL = new Position("claims.csv", 12, 9);

    @ParameterizedTest
    @CsvSource({
        "UNREADABLE, record/unreadable-value, ERROR",
        "UNKNOWN_FIELD, record/unknown-property, WARNING",
        "UNKNOWN_PROPERTY, record/unknown-property, WARNING",
        "OUT_OF_RANGE, record/constraint, ERROR"
    })
    void what_could_not_be_read_is_found_where_it_stands(Problem.Kind kind, String rule, Severity severity) {
        Map<String, String> record = Map.of("subject", "spain", "property", "established", "value", "19x8");
        Given given = new Given().problem(new Problem(kind, CELL, "value", "got \"19x8\", expected a date", record));

        assertThat(given.audit().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.verdict()).isEmpty();
            assertThat(finding.subject()).isEqualTo("spain");
            assertThat(finding.property()).isEqualTo("established");
            assertThat(finding.message()).isEqualTo("value: got \"19x8\", expected a date");
            assertThat(finding.witnesses()).isZero();
            assertThat(finding.records()).containsExactly(new RecordView(RecordView.Kind.CLAIM, record, CELL));
        });
    }

    @Test
    void a_problem_of_a_file_is_no_claim() {
        Finding finding = new Given()
                .problem(Problem.at(new Position("notes.pdf", 1, 1), Problem.Kind.UNREADABLE, "", "no table"))
                .finding("record/unreadable-value");

        assertThat(finding.records().get(0).kind()).isEqualTo(RecordView.Kind.FILE);
        assertThat(finding.subject()).isEmpty();
    }

    private static TypedRow row(Subject subject, Map<String, String> cells) {
        Map<String, Cell> placed = new HashMap<>();
        cells.forEach((property, text) -> placed.put(property, new Cell(text, CELL)));
        return new TypedRow(subject, placed, new Position("table.csv", 12, 1));
    }

    @Test
    void a_typed_record_that_breaks_a_constraint_is_found_at_its_cell() {
        Subject congress = Subject.of("congress", "congress", "First congress");
        Finding finding = new Given()
                .row(row(congress, Map.of("delegates", "-5", "held", "1924")))
                .finding("record/constraint");

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.subject()).isEqualTo("congress");
        assertThat(finding.property()).isEqualTo("delegates");
        assertThat(finding.message())
                .isEqualTo("First congress, delegates: got \"-5\", expected a number that is not negative");
        assertThat(finding.records()).singleElement().satisfies(view -> {
            assertThat(view.kind()).isEqualTo(RecordView.Kind.SUBJECT);
            assertThat(view.position()).isEqualTo(CELL);
        });
    }

    @Test
    void a_constraint_on_what_has_no_cell_is_found_at_the_row() {
        Finding finding = new Given()
                .row(row(Subject.of("spain", "affiliate", "Spain"), Map.of("established", "1925")))
                .finding("record/constraint");

        assertThat(finding.property()).isEqualTo("part_of");
        assertThat(finding.records().get(0).position()).isEqualTo(new Position("table.csv", 12, 1));
    }

    @Test
    void a_row_that_keeps_its_constraints_or_is_of_another_type_is_fine() {
        assertThat(new Given()
                        .row(row(
                                Subject.of("spain", "affiliate", "Spain").withPartOf("mopr"),
                                Map.of("established", "1925")))
                        .row(row(Subject.of("war", "war", "War"), Map.of("delegates", "-5")))
                        .row(row(Subject.of("congress", "congress", "Congress"), Map.of("delegates", "about 100")))
                        .findings("record/constraint"))
                .isEmpty();
    }

    @Test
    void part_of_that_goes_in_a_circle_is_found_once() {
        Finding finding = new Given()
                .part("a", "organization", "b")
                .part("b", "organization", "c")
                .part("c", "organization", "a")
                .part("d", "organization", "a")
                .finding("record/constraint");

        assertThat(finding.message()).isEqualTo("part_of goes in a circle: a → b → c → a");
        assertThat(finding.property()).isEqualTo("part_of");
        assertThat(finding.records()).hasSize(3);
    }

    @Test
    void a_subject_that_is_part_of_itself_is_a_circle() {
        assertThat(new Given()
                        .part("a", "organization", "a")
                        .finding("record/constraint")
                        .message())
                .isEqualTo("part_of goes in a circle: a → a");
    }

    @Test
    void a_circle_of_parts_does_not_stop_the_audit() {
        assertThat(new Given()
                        .part("a", "affiliate", "b")
                        .part("b", "affiliate", "a")
                        .claim("a", "established", "1925", "in x, p. 1")
                        .claim("b", "established", "1926", "in x, p. 2")
                        .claim("a", "members", "5", "as of 1930", "scope whole", "in x, p. 1")
                        .audit()
                        .findings())
                .noneMatch(finding -> finding.rule().equals("record/rule-failed"));
    }

    @Test
    void an_id_given_twice_is_an_error() {
        Finding finding = new Given()
                .claim("spain", "name", "Socorro Rojo", "in a, p. 1", "id c1")
                .claim("france", "name", "Secours rouge", "in a, p. 1", "id c1")
                .finding("record/duplicate-id");

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message())
                .isEqualTo("the id \"c1\" is given to 2 claims: “Secours rouge” and “Socorro Rojo”");
    }

    @Test
    void a_claim_that_stands_twice_is_a_warning() {
        Finding finding = new Given()
                .claim("spain", "name", "Socorro Rojo", "in a, p. 1")
                .claim("spain", "name", "Socorro Rojo", "in a, p. 1")
                .finding("record/duplicate-id");

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).startsWith("the same claim stands 2 times: spain, name “Socorro Rojo”");
    }

    @Test
    void a_row_that_stands_twice_is_one_warning_and_other_rows_are_their_own() {
        Given given = new Given();
        for (int line : List.of(75, 92)) {
            for (String property : List.of("name", "location")) {
                given.claim(given.claimBuilder("spain", property, "Socorro Rojo", "in a, p. 1")
                        .position(new Position("list.csv", line, property.length()))
                        .build());
            }
        }
        for (int line : List.of(3, 4)) {
            given.claim(given.claimBuilder("spain", "location", "Madrid", "in a, p. 1")
                    .position(new Position("list.csv", line, 1))
                    .build());
        }

        assertThat(given.findings("record/duplicate-id"))
                .extracting(Finding::message)
                .containsExactlyInAnyOrder(
                        "the same 2 claims stand 2 times: spain, location “Socorro Rojo” and name “Socorro Rojo”",
                        "the same claim stands 2 times: spain, location “Madrid”");
    }

    @Test
    void subjects_and_sources_that_share_an_id_are_an_error_each() {
        assertThat(new Given()
                        .subject("spain", "affiliate")
                        .subject("spain", "affiliate")
                        .source(Source.builder("ryle"))
                        .source(Source.builder("ryle"))
                        .findings("record/duplicate-id"))
                .extracting(Finding::message)
                .containsExactlyInAnyOrder(
                        "the id \"spain\" is given to 2 subjects", "the id \"ryle\" is given to 2 sources");
    }

    @Test
    void one_id_may_name_a_subject_a_source_and_a_claim() {
        assertThat(new Given()
                        .subject("mopr", "organization")
                        .source(Source.builder("mopr"))
                        .claim("mopr", "name", "MOPR", "in mopr, p. 1", "id mopr")
                        .findings("record/duplicate-id"))
                .isEmpty();
    }

    @Test
    void an_id_that_names_nothing_is_found_wherever_it_stands() {
        List<Finding> findings = new Given()
                .subject("spain", "affiliate")
                .part("france", "affiliate", "mopr")
                .source(Source.builder("ryle").derivedFrom(List.of("unknown")))
                .claim("spein", "name", "x", "in ryle, p. 1")
                .claim("spain", "headed_by", "stasova", "in ryle, p. 1")
                .claim("spain", "members", "5", "as of 1930", "scope madrid", "in ryle, p. 1")
                .claim("spain", "name", "y", "in rile, p. 1")
                .claim("spain", "name", "z", "in ryle, p. 1", "from c99")
                .findings("record/unknown-reference");

        assertThat(findings)
                .extracting(finding -> finding.severity().id() + " " + finding.message())
                .containsExactlyInAnyOrder(
                        "error subject: got \"spein\", expected the id of a subject, did you mean \"spain\"?",
                        "error value: got \"stasova\", expected the id of a subject",
                        "warning scope: got \"madrid\", expected the id of a subject",
                        "error source: got \"rile\", expected the id of a source, did you mean \"ryle\"?",
                        "error derived_from: got \"c99\", expected the id of a claim or source",
                        "error part_of: got \"mopr\", expected the id of a subject",
                        "error derived_from: got \"unknown\", expected the id of a source");
    }

    @Test
    void what_a_dataset_does_not_declare_stands_for_itself() {
        assertThat(new Given()
                        .claim("spain", "headed_by", "stasova", "in ryle, p. 1")
                        .claim("spain", "members", "5", "as of 1930", "scope madrid", "in ryle, p. 1", "id c1")
                        .claim("spain", "name", "z", "in lazitch, p. 1", "from c1;ryle")
                        .findings("record/unknown-reference"))
                .isEmpty();
    }

    @Test
    void an_origin_that_nothing_names_is_a_warning_where_no_source_is_declared() {
        assertThat(new Given()
                        .claim("spain", "name", "z", "in lazitch, p. 1", "from archive")
                        .finding("record/unknown-reference")
                        .severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void the_names_of_a_partition_are_no_subjects() {
        assertThat(new Given()
                        .property(PropertyDefinition.of("delegates", ValueType.FIGURE)
                                .withPartition(new Partition.OfScopes(List.of("cp", "yci"))))
                        .subject("congress", "congress")
                        .claim("congress", "delegates", "91", "scope cp", "in a, p. 1")
                        .findings("record/unknown-reference"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            record/missing-source  | WARNING |                | has no source, so nobody can check it
            record/missing-scope   | WARNING | NOT_COMPARABLE | does not say whether it counts the whole
            record/missing-as-of   | NOTE    | NOT_COMPARABLE | does not say as of when
            """)
    void what_a_comparison_will_need_is_missed(String rule, Severity severity, Verdict verdict, String message) {
        Finding finding = new Given().claim("mopr", "members", "8,900,000").finding(rule);

        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.verdict().orElse(null)).isEqualTo(verdict);
        assertThat(finding.message()).startsWith("mopr, members: “8,900,000” ").contains(message);
    }

    @Test
    void a_citation_without_a_page_is_a_note() {
        assertThat(new Given().claim("mopr", "name", "MOPR", "in a").finding("record/missing-locator"))
                .hasToString("note record/missing-locator: mopr, name: “MOPR” cites a source without a page or other"
                        + " place");
    }

    @Test
    void a_claim_that_has_all_it_needs_misses_nothing() {
        assertThat(new Given()
                        .claim("mopr", "members", "8,900,000", "as of 1932", "scope whole", "in a, p. 1")
                        .audit()
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"record/missing-scope", "record/missing-as-of"})
    void dates_and_texts_and_figures_that_need_neither_miss_neither(String rule) {
        assertThat(new Given()
                        .claim("spain", "established", "1925")
                        .claim("spain", "name", "Socorro Rojo")
                        .claim("congress", "delegates", "109")
                        .findings(rule))
                .isEmpty();
        assertThat(new Given().claim("mopr", "sections", "67", "as of 1932").findings(rule))
                .isEmpty();
    }

    @Test
    void a_claim_taken_from_another_has_its_source() {
        assertThat(new Given()
                        .claim("mopr", "name", "MOPR", "in a, p. 1", "id c1")
                        .claim("mopr", "name", "MOPR", "from c1")
                        .findings("record/missing-source"))
                .isEmpty();
    }
}
