package org.testimonia.io;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.claim.Value;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;
import org.testimonia.source.Citation;
import org.testimonia.source.Position;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimFilesTest {

    @TempDir
    Path temp;

    private Claim only(String name, String content) {
        ReadDataset read = new TestDataset(temp).with(name, content).read(name);
        assertThat(TestDataset.problems(read)).isEmpty();
        assertThat(read.dataset().claims()).hasSize(1);
        return read.dataset().claims().get(0);
    }

    private static void isTheCompleteClaim(Claim claim) {
        assertThat(claim.toBuilder().position(Position.NOWHERE).build())
                .isEqualTo(Claim.builder("mopr", "members", Figure.parse("8,305,454"))
                        .id("C1")
                        .unit("person")
                        .asOf(HistoricalDate.parse("1931-01-01"))
                        .scope(Scope.parse("whole - ussr"))
                        .citation(Citation.of("stassova-1931", "pp. 12–13"))
                        .assertedBy("the secretariat")
                        .derivedFrom(List.of("C0", "ryle-1967"))
                        .quote("about \"eight\" million")
                        .note("second hand")
                        .build());
    }

    @Test
    void every_field_is_read_from_csv() {
        isTheCompleteClaim(only("claims.csv", """
                id,subject,property,value,unit,as_of,scope,source,locator,asserted_by,derived_from,quote,note
                C1,mopr,members,"8,305,454",person,1931-01-01,whole - ussr,stassova-1931,pp. 12–13,the secretariat,C0; ryle-1967,"about ""eight"" million",second hand
                """));
    }

    @Test
    void columns_may_be_named_as_in_a_spreadsheet() {
        isTheCompleteClaim(only("claims.csv", """
                ID,Subject,PROPERTY,Value,Unit,As of,Scope,Source,Locator,asserted-by,Derived from,Quote, Note
                C1,mopr,members,"8,305,454",person,1931-01-01,whole - ussr,stassova-1931,pp. 12–13,the secretariat,C0; ryle-1967,"about ""eight"" million",second hand
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims.json", "claims.ndjson"})
    void every_field_is_read_from_json(String name) {
        String object = """
                {"id": "C1", "subject": "mopr", "property": "members", "value": "8,305,454", "unit": "person",\
                 "as_of": "1931-01-01", "scope": "whole - ussr", "source": "stassova-1931", "locator": "pp. 12–13",\
                 "asserted_by": "the secretariat", "derived_from": ["C0", "ryle-1967"],\
                 "quote": "about \\"eight\\" million", "note": "second hand"}""";
        isTheCompleteClaim(only(name, name.endsWith("ndjson") ? object + "\n" : "[\n" + object + "]"));
    }

    @Test
    void every_field_is_read_from_yaml() {
        isTheCompleteClaim(only("claims.yaml", """
                - id: C1
                  subject: mopr
                  property: members
                  value: 8,305,454
                  unit: person
                  as_of: 1931-01-01
                  scope: whole - ussr
                  source: stassova-1931
                  locator: pp. 12–13
                  asserted_by: the secretariat
                  derived_from: [C0, ryle-1967]
                  quote: about "eight" million
                  note: second hand
                """));
    }

    @Test
    void a_number_is_taken_as_it_is_written() {
        assertThat(only("a.json", "[{\"subject\":\"a\",\"property\":\"name\",\"value\":1.50}]")
                        .value()
                        .text())
                .isEqualTo("1.50");
        assertThat(only("a.yaml", "- {subject: a, property: name, value: 0o17}")
                        .value()
                        .text())
                .isEqualTo("0o17");
        assertThat(only("a.yaml", "- {subject: a, property: established, value: 1928}")
                        .value())
                .isEqualTo(new Value.OfDate(HistoricalDate.parse("1928")));
    }

    @Test
    void null_is_the_same_as_a_field_that_is_not_there() {
        Claim claim = only(
                "a.json", "[{\"subject\":\"a\",\"property\":\"name\",\"value\":\"x\",\"as_of\":null,\"id\":null}]");
        assertThat(claim.asOf()).isEmpty();
        assertThat(claim.hasGivenId()).isFalse();
    }

    @Test
    void the_type_of_the_property_decides_what_a_value_is() {
        ReadDataset read = new TestDataset(temp).with("claims.csv", """
                        id,subject,property,value
                        1,a,established,1928
                        2,a,held,14-16 July 1924
                        3,a,members,67
                        4,a,before,b
                        5,a,name,1928
                        """).read();
        assertThat(TestDataset.problems(read)).isEmpty();
        assertThat(read.dataset().claims())
                .extracting(claim -> claim.id() + " " + claim.value().getClass().getSimpleName())
                .containsExactlyInAnyOrder("1 OfDate", "2 OfDate", "3 OfFigure", "4 OfSubject", "5 OfText");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void every_line_end_is_known(String lineEnd) {
        String text = "\uFEFFid,subject,property,value\n1,a,name,\"x\ny\"\n\n2,b,name,z".replace("\n", lineEnd);
        ReadDataset read = new TestDataset(temp).with("claims.csv", text).read();
        assertThat(TestDataset.problems(read)).isEmpty();
        assertThat(read.dataset().claims())
                .extracting(claim -> claim.id() + " " + claim.position())
                .containsExactly("1 claims.csv:2:11", "2 claims.csv:5:10");
    }

    @Test
    void a_position_counts_utf16_units_and_lines_within_cells() {
        ReadDataset read = new TestDataset(temp)
                .with(
                        "claims.csv",
                        "note,id,subject,property,value\n\"😀 \"\"x\"\"\nover two lines\",1,a,name,\"say \"\"hi\"\"\"\n")
                .with(
                        "claims.json",
                        "[{\"note\": \"😀\", \"id\": \"2\", \"subject\": \"a\", \"property\": \"name\", \"value\": \"x\"}]")
                .with(
                        "claims.yaml",
                        "- {note: 😀, id: 3, subject: a, property: name, value: x}\n- id: 4\n  subject: a\n  property: name\n  value: 'y'\n")
                .read();
        assertThat(read.dataset().claims())
                .extracting(claim -> claim.id() + " " + claim.position())
                .containsExactlyInAnyOrder(
                        "1 claims.csv:3:27", "2 claims.json:1:73", "3 claims.yaml:1:56", "4 claims.yaml:5:10");
    }

    @Test
    void the_problem_of_a_value_points_into_it() {
        ReadDataset read = new TestDataset(temp)
                .with("claims.csv", "id,subject,property,value\n1,a,established,19x8\n2,a,established,\"19x8\"\n")
                .with(
                        "claims.json",
                        "[{\"id\":\"3\",\"subject\":\"a\",\"property\":\"established\",\"value\":\"19x8\"}]")
                .with("claims.yaml", "- id: 4\n  subject: a\n  property: established\n  value: 19x8\n")
                .read();
        assertThat(read.problems())
                .extracting(problem -> problem.position().toString())
                .containsExactly("claims.csv:2:19", "claims.csv:3:20", "claims.json:1:62", "claims.yaml:4:12");
        assertThat(read.problems().get(0).toString())
                .isEqualTo("claims.csv:2:19 value: got \"19x8\", expected a date such as 1928, before 1928, Aug. 1928");
        assertThat(read.problems().get(0).record()).containsEntry("id", "1").containsEntry("value", "19x8");
        assertThat(read.dataset().claims()).isEmpty();
    }

    @Test
    void a_claim_that_misses_a_required_field_is_left_out() {
        ReadDataset read = new TestDataset(temp)
                .with("claims.csv", "id,subject,property,value\n1,,name,x\n2,a,,x\n3,a,name,\n4,a,name,x\n")
                .read();
        assertThat(TestDataset.problems(read))
                .containsExactly(
                        "claims.csv:2:3 subject: got nothing, expected a subject, which every claim has",
                        "claims.csv:3:5 property: got nothing, expected a property, which every claim has",
                        "claims.csv:4:10 value: got nothing, expected a value, which every claim has");
        assertThat(TestDataset.ids(read)).containsExactly("4");
    }

    @Test
    void an_as_of_date_or_a_scope_that_cannot_be_read_leaves_the_claim_out() {
        ReadDataset read = new TestDataset(temp)
                .with("claims.csv", "id,subject,property,value,as_of,scope\n1,a,name,x,19x8,\n2,a,name,x,,whole -\n")
                .read();
        assertThat(read.problems()).extracting(problem -> problem.field()).containsExactly("as_of", "scope");
        assertThat(read.problems())
                .allSatisfy(problem -> assertThat(problem.record()).containsKey("value"));
        assertThat(read.dataset().claims()).isEmpty();
    }

    @Test
    void a_locator_without_a_source_is_reported_and_the_claim_is_kept() {
        ReadDataset read = new TestDataset(temp)
                .with("claims.csv", "id,subject,property,value,locator\n1,a,name,x,p. 3\n")
                .read();
        assertThat(TestDataset.problems(read))
                .containsExactly(
                        "claims.csv:2:12 locator: got \"p. 3\" without a source, expected the source that it is a place in");
        assertThat(TestDataset.ids(read)).containsExactly("1");
    }

    @Test
    void an_unknown_property_is_reported_once_with_its_number_of_claims_which_are_kept_as_text() {
        ReadDataset read = new TestDataset(temp)
                .with("claims.csv", "id,subject,property,value\n1,a,membres,67\n2,b,membres,62\n3,a,xyzzy,z\n")
                .read();
        assertThat(TestDataset.problems(read))
                .containsExactly(
                        "claims.csv:2:5 property: got \"membres\", which is kept as text, did you mean \"members\"?",
                        "claims.csv:4:5 property: got \"xyzzy\", which is kept as text,"
                                + " expected a property that is built in or declared in testimonia.yaml");
        assertThat(TestDataset.ids(read)).containsExactly("1", "2", "3");
    }

    @Test
    void an_unknown_column_is_reported_once_at_the_header() {
        ReadDataset read = new TestDataset(temp)
                .with("claims.csv", "id,subject,property,value,as_off\n1,a,name,x,1928\n2,a,name,y,1929\n")
                .read();
        assertThat(TestDataset.problems(read))
                .containsExactly(
                        "claims.csv:1:27 as_off: got a field of claims that has no meaning, did you mean \"as_of\"?");
        assertThat(TestDataset.ids(read)).containsExactly("1", "2");
    }

    @Test
    void a_value_outside_the_range_of_its_property_is_reported_and_kept() {
        ReadDataset read = new TestDataset(temp)
                .with(
                        "testimonia.yaml",
                        "properties:\n  sections: {range: 0..100}\n  established: {range: 1900/1950}\n")
                .with(
                        "claims.csv",
                        "id,subject,property,value\n1,a,sections,109\n2,a,sections,67\n3,a,established,1899\n4,a,established,before 1901\n")
                .read();
        assertThat(read.problems())
                .extracting(problem -> problem.kind() + " " + problem.position())
                .containsExactly("OUT_OF_RANGE claims.csv:2:14", "OUT_OF_RANGE claims.csv:4:17");
        assertThat(TestDataset.ids(read)).hasSize(4);
    }

    @Test
    void a_row_of_blank_cells_is_no_record() {
        ReadDataset read = new TestDataset(temp)
                .with("claims.csv", "id,subject,property,value,\n,,,,\n1,a,name,x,\n,,,,\n")
                .read();
        assertThat(TestDataset.problems(read)).isEmpty();
        assertThat(TestDataset.ids(read)).containsExactly("1");
    }

    @Test
    void a_text_that_comes_again_is_stored_once() {
        ReadDataset read = new TestDataset(temp)
                .with("claims.csv", "id,subject,property,value\n1,mopr,established,1928\n2,mopr,established,1928\n")
                .read();
        List<Claim> claims = read.dataset().claims();
        assertThat(claims.get(0).subject()).isSameAs(claims.get(1).subject());
        assertThat(claims.get(0).date().orElseThrow())
                .isSameAs(claims.get(1).date().orElseThrow());
    }
}
