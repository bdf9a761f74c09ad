package org.testimonia.rule;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.EditAudit;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.RuleSetting;
import org.testimonia.dataset.Severity;
import org.testimonia.source.Position;
import org.testimonia.source.Source;

import static org.assertj.core.api.Assertions.assertThat;

class EditRulesTest {

    private static final String CHANGED = "edit/value-changed-source-unchanged";
    private static final String NO_SOURCE = "edit/source-removed";
    private static final String DELETED = "edit/claim-deleted";

    private static final Claim SECTIONS = claim("mopr", "sections", "67", "id c1", "in lazitch, p. xxix");
    private static final Claim NO_ID = claim("chile", "established", "1924", "in ryle, p. 262");

    private static Claim claim(String subject, String property, String value, String... fields) {
        return new Given()
                .claimBuilder(subject, property, value, fields)
                .position(new Position("claims.csv", 7, 3))
                .build();
    }

    private static EditAudit audit(Given before, Given after) {
        return Auditor.of(RuleCatalogue.standard()).auditEdit(before.read(), after.read());
    }

    private static List<Finding> edits(Given before, Given after) {
        return audit(before, after).edits();
    }

    private static List<Finding> edits(Claim before, Claim... after) {
        Given now = new Given();
        List.of(after).forEach(now::claim);
        return edits(new Given().claim(before), now);
    }

    private static Finding only(List<Finding> findings, String rule) {
        assertThat(findings).singleElement().extracting(Finding::rule).isEqualTo(rule);
        return findings.get(0);
    }

    private static Claim sections(String value, UnaryOperator<Claim.Builder> also) {
        return also.apply(new Given().claimBuilder("mopr", "sections", value, "id c1", "in lazitch, p. xxix"))
                .build();
    }

    private static Claim sections(String value) {
        return sections(value, builder -> builder);
    }

    @Test
    void a_source_that_is_made_to_say_something_else_is_quoted_with_both_values_and_both_places() {
        Finding finding = only(edits(SECTIONS, sections("62")), CHANGED);

        assertThat(finding.message())
                .isEqualTo(
                        "mopr, sections: “67” became “62”, but what is cited for it did not change: lazitch, p. xxix");
        assertThat(finding.claims())
                .singleElement()
                .extracting(claim -> claim.value().text())
                .isEqualTo("62");
        assertThat(finding.records()).singleElement().satisfies(view -> {
            assertThat(view.isBefore()).isTrue();
            assertThat(view.position()).isEqualTo(new Position("claims.csv", 7, 3));
            assertThat(view.field("value")).isEqualTo("67");
        });
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.details()).isEqualTo(Map.of("before", "67", "after", "62"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"67", "sixty-seven"})
    void another_way_to_write_a_value_is_no_other_value(String value) {
        assertThat(edits(SECTIONS, sections(value))).isEmpty();
    }

    @Test
    void whatever_new_is_given_as_grounds_explains_another_value() {
        assertThat(edits(SECTIONS, sections("62", claim -> claim.quote("62 sections"))))
                .isEmpty();
        assertThat(edits(SECTIONS, sections("62", claim -> claim.note("67 was misread"))))
                .isEmpty();
        assertThat(edits(SECTIONS, sections("62", claim -> claim.assertedBy("Stasova"))))
                .isEmpty();
        assertThat(edits(SECTIONS, sections("62", claim -> claim.derivedFrom(List.of("c2")))))
                .isEmpty();
        assertThat(edits(SECTIONS, claim("mopr", "sections", "62", "id c1", "in lazitch, p. xxx")))
                .isEmpty();
        assertThat(edits(SECTIONS, claim("mopr", "sections", "62", "id c1", "in ryle, p. xxix")))
                .isEmpty();
    }

    @Test
    void what_is_taken_away_or_written_otherwise_explains_nothing() {
        Claim noted = sections("67", claim -> claim.note("as printed"));

        only(edits(noted, sections("62")), CHANGED);
        only(edits(SECTIONS, claim("mopr", "sections", "62", "id c1", "in lazitch")), CHANGED);
        only(edits(SECTIONS, claim("mopr", "sections", "62", "id c1", "in lazitch, page xxix")), CHANGED);
    }

    @Test
    void another_unit_is_another_value_but_one_that_is_filled_in_is_not() {
        Claim.Builder persons = new Given().claimBuilder("mopr", "members", "500", "id c1", "in ryle, p. 1");
        Claim families = persons.build().toBuilder().unit("family").build();

        Finding finding = only(edits(persons.build(), families), CHANGED);

        assertThat(finding.message()).contains("“500” (person) became “500” (family)");
        assertThat(edits(persons.build(), persons.unit("person").build())).isEmpty();
    }

    @Test
    void a_claim_that_follows_another_one_needs_no_grounds_of_its_own() {
        Given before =
                new Given().claim(SECTIONS).claim("mopr", "countries", "67", "id c2", "in lazitch, p. xxix", "from c1");
        Given after = new Given()
                .claim(sections("62", claim -> claim.quote("62")))
                .claim("mopr", "countries", "62", "id c2", "in lazitch, p. xxix", "from c1");

        assertThat(edits(before, after)).isEmpty();
    }

    @Test
    void a_claim_without_an_id_is_followed() {
        only(edits(NO_ID, claim("chile", "established", "1925", "in ryle, p. 262")), CHANGED);
        only(edits(NO_ID, claim("chile", "established", "1924")), NO_SOURCE);
    }

    @Test
    void a_claim_that_is_another_one_now_was_not_edited() {
        assertThat(edits(SECTIONS, claim("mopr", "countries", "19", "id c1", "in lazitch, p. xxix")))
                .isEmpty();
    }

    @Test
    void scope_and_date_say_how_the_words_are_understood() {
        assertThat(edits(
                        SECTIONS,
                        claim(
                                "mopr",
                                "sections",
                                "67",
                                "id c1",
                                "in lazitch, p. xxix",
                                "as of 1932-01-01",
                                "scope whole - ussr")))
                .isEmpty();
    }

    @Test
    void a_claim_without_grounds_had_none_to_keep() {
        assertThat(edits(claim("mopr", "sections", "67", "id c1"), claim("mopr", "sections", "62", "id c1")))
                .isEmpty();
    }

    @Test
    void a_claim_that_loses_its_source_or_its_origin_says_which() {
        Finding source = only(edits(SECTIONS, claim("mopr", "sections", "67", "id c1")), NO_SOURCE);
        Finding origin = only(
                edits(claim("mopr", "sections", "67", "id c1", "from c2"), claim("mopr", "sections", "67", "id c1")),
                NO_SOURCE);

        assertThat(source.message()).isEqualTo("mopr, sections: “67” lost its source, lazitch, p. xxix");
        assertThat(origin.message()).isEqualTo("mopr, sections: “67” lost its origin, c2");
        assertThat(edits(SECTIONS, claim("mopr", "sections", "67", "id c1", "from c2")))
                .isEmpty();
        assertThat(edits(SECTIONS, claim("mopr", "sections", "67", "id c1", "in ryle")))
                .isEmpty();
    }

    private static Source.Builder source(String id) {
        return Source.builder(id)
                .title("International Red Aid")
                .csl(Map.of("id", id, "title", "International Red Aid"))
                .position(new Position("sources.json", 2, 1));
    }

    @Test
    void a_source_that_is_gone_is_told_once_with_the_claims_that_go_back_to_it() {
        Claim derived = claim("peru", "established", "1924", "from ryle");
        Given before = new Given()
                .source(source("ryle"))
                .source(source("busky"))
                .claim(NO_ID)
                .claim(derived);
        Given after = new Given().source(source("busky")).claim(NO_ID).claim(derived);

        Finding finding = only(edits(before, after), NO_SOURCE);

        assertThat(finding.message())
                .isEqualTo("The source “International Red Aid” (ryle) is gone, and 2 claims go back to it");
        assertThat(finding.claims()).containsExactlyInAnyOrder(NO_ID, derived);
        assertThat(finding.subject()).isEmpty();
        assertThat(finding.records()).singleElement().satisfies(view -> {
            assertThat(view.kind()).isEqualTo(RecordView.Kind.SOURCE);
            assertThat(view.isBefore()).isTrue();
        });
    }

    @Test
    void a_source_that_got_another_id_is_recognized() {
        Given before = new Given().source(source("ryle")).claim(NO_ID);

        Finding finding =
                only(edits(before, new Given().source(source("ryle-1967")).claim(NO_ID)), NO_SOURCE);

        assertThat(finding.reason()).startsWith("the source ryle-1967 has the same record");
        Claim moved = claim("chile", "established", "1924", "in ryle-1967, p. 262");
        assertThat(edits(before, new Given().source(source("ryle-1967")).claim(moved)))
                .isEmpty();
    }

    @Test
    void a_source_to_which_nothing_goes_back_may_go() {
        assertThat(edits(new Given().source(source("ryle")), new Given())).isEmpty();
    }

    @Test
    void a_claim_that_is_gone_is_quoted_with_the_place_that_it_had() {
        Finding finding = only(edits(SECTIONS), DELETED);

        assertThat(finding.message()).isEqualTo("mopr, sections: “67” (lazitch, p. xxix) was deleted");
        assertThat(finding.claims()).isEmpty();
        assertThat(finding.subject()).isEqualTo("mopr");
        assertThat(finding.property()).isEqualTo("sections");
        assertThat(finding.records())
                .singleElement()
                .extracting(RecordView::position)
                .isEqualTo(new Position("claims.csv", 7, 3));
    }

    @Test
    void what_is_derived_from_a_claim_that_is_gone_is_named() {
        Claim derived = claim("mopr", "countries", "67", "id c2", "from c1");

        Finding finding = only(edits(new Given().claim(SECTIONS).claim(derived), new Given().claim(derived)), DELETED);

        assertThat(finding.explanation()).contains("mopr, countries: “67” is derived from it");
    }

    @Test
    void a_claim_that_goes_on_under_another_id_or_as_its_copy_is_not_deleted() {
        Claim renamed = claim("mopr", "sections", "67", "id sections-1932", "in lazitch, p. xxix");
        Claim respelled = claim("mopr", "sections", "sixty-seven", "id c9", "in lazitch, p. xxix");

        assertThat(edits(SECTIONS, renamed)).isEmpty();
        assertThat(edits(SECTIONS, respelled)).isEmpty();
        assertThat(edits(new Given().claim(SECTIONS).claim(renamed), new Given().claim(renamed)))
                .isEmpty();
        only(edits(SECTIONS, claim("mopr", "sections", "62", "id c2", "in lazitch, p. xxix")), DELETED);
    }

    @Test
    void a_claim_without_an_id_that_may_be_another_one_rewritten_is_not_deleted() {
        assertThat(edits(NO_ID, claim("chile", "established", "1925", "in busky, p. 1")))
                .isEmpty();
        assertThat(edits(NO_ID, claim("chilean-section", "established", "1924", "in ryle, p. 262")))
                .isEmpty();
        assertThat(edits(NO_ID, claim("chile", "founded", "1924", "in ryle, p. 262")))
                .isEmpty();
        assertThat(edits(NO_ID, claim("chile", "established", "1925", "id c1", "in busky, p. 1")))
                .isEmpty();
        only(edits(NO_ID, claim("peru", "established", "1925", "in ryle, p. 262")), DELETED);
    }

    @Test
    void one_claim_stands_in_for_one_only() {
        Given before = new Given().claim(NO_ID).claim(claim("chile", "established", "1926", "in busky, p. 1"));

        only(edits(before, new Given().claim(claim("chile", "established", "1930", "in article"))), DELETED);
    }

    @Test
    void what_cannot_be_read_is_not_gone() {
        Problem file = Problem.at(
                new Position("claims.csv", 1, 1), Problem.Kind.UNREADABLE, "", "got nothing, expected columns");
        Problem value = new Problem(
                Problem.Kind.UNREADABLE,
                new Position("claims.csv", 7, 3),
                "value",
                "got \"6x\"",
                Map.of("id", "c1", "subject", "mopr", "property", "sections", "value", "6x"));
        Problem withoutId = new Problem(
                Problem.Kind.UNREADABLE,
                new Position("claims.csv", 7, 3),
                "value",
                "got \"19x4\"",
                Map.of("subject", "chile", "property", "established", "value", "19x4"));

        assertThat(edits(new Given().claim(SECTIONS), new Given().problem(file)))
                .isEmpty();
        assertThat(edits(new Given().claim(SECTIONS), new Given().problem(value)))
                .isEmpty();
        assertThat(edits(new Given().claim(NO_ID), new Given().problem(withoutId)))
                .isEmpty();
        assertThat(edits(new Given().problem(value), new Given().claim(SECTIONS)))
                .isEmpty();
        only(edits(new Given().claim(NO_ID).problem(withoutId), new Given().problem(withoutId)), DELETED);
    }

    @Test
    void a_row_of_which_too_little_can_be_read_may_be_any_of_its_file() {
        Problem row = new Problem(
                Problem.Kind.UNREADABLE,
                new Position("claims.csv", 9, 1),
                "",
                "got a quotation mark that is not closed",
                Map.of("id", "c1,mopr"));
        Problem elsewhere = new Problem(
                Problem.Kind.UNREADABLE, new Position("more.csv", 9, 1), "", "got nothing", Map.of("id", "c"));

        assertThat(edits(new Given().claim(SECTIONS), new Given().problem(row))).isEmpty();
        only(edits(new Given().claim(SECTIONS), new Given().problem(elsewhere)), DELETED);
        only(edits(new Given().claim(SECTIONS).problem(row), new Given().problem(row)), DELETED);
    }

    @Test
    void the_configuration_after_the_edit_says_how_loudly_it_is_audited() {
        RuleSetting loud = RuleSetting.of(Severity.ERROR);

        assertThat(edits(new Given().claim(SECTIONS), new Given().rule(DELETED, RuleSetting.off())))
                .isEmpty();
        assertThat(edits(new Given().claim(SECTIONS), new Given().rule(DELETED, loud)))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void an_edit_that_leaves_an_untouched_claim_in_a_contradiction_has_brought_it() {
        Given before = new Given()
                .claim("spain", "established", "Sept. 1925", "id c1", "in ryle, p. 262")
                .claim("spain", "established", "1925", "id c2", "in article, p. 1");
        Given after = new Given()
                .claim("spain", "established", "Sept. 1925", "id c1", "in ryle, p. 262")
                .claim(new Given()
                        .claimBuilder("spain", "established", "1934", "id c2", "in article, p. 1")
                        .quote("1934")
                        .build());

        EditAudit audit = audit(before, after);

        assertThat(audit.edits()).isEmpty();
        assertThat(audit.brought())
                .anySatisfy(finding -> assertThat(finding.rule()).isEqualTo("date/contradiction"));
    }
}
