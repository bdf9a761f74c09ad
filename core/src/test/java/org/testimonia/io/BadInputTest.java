package org.testimonia.io;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testimonia.dataset.ReadDataset;

import static org.assertj.core.api.Assertions.assertThat;

/** What is broken gives one clear line with its place, and costs nothing else. */
@Timeout(20)
class BadInputTest {

    private static final String HEADER = "id,subject,property,value\n";
    private static final int OVER_THE_LIMIT = (1 << 20) + 1;

    @TempDir
    Path temp;

    private ReadDataset read(String name, String content) {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private ReadDataset read(String name, byte[] content) {
        return new TestDataset(temp).with(name, content).read(name);
    }

    private static void has(ReadDataset read, List<String> ids, String... problems) {
        assertThat(TestDataset.problems(read)).containsExactly(problems);
        assertThat(TestDataset.ids(read)).isEqualTo(ids);
    }

    @Test
    void an_empty_file() {
        has(read("a.csv", ""), List.of(), "a.csv:1:1 got an empty file, expected a line of column names");
        has(read("a.json", " \n"), List.of(), "a.json:2:1 got an empty file, expected a list of objects");
        has(read("a.ndjson", ""), List.of(), "a.ndjson:1:1 got an empty file, expected a list of objects");
        has(read("a.yaml", "# nothing\n"), List.of(), "a.yaml:1:1 got an empty file, expected a list of objects");
    }

    @Test
    void a_table_that_ends_after_its_header() {
        has(read("a.csv", HEADER), List.of(), "a.csv:2:1 got no row below the column names, expected at least one");
    }

    @Test
    void a_table_without_a_column_that_every_claim_needs() {
        has(
                read("a.csv", "id,subject,property,values\n1,a,name,x\n"),
                List.of(),
                "a.csv:1:1 value: got a column \"values\", expected subject, property, value; no row was read");
    }

    @Test
    void a_column_name_that_comes_twice() {
        ReadDataset read = read("a.csv", "id,subject,property,value,value\n1,a,name,x,y\n");
        has(read, List.of("1"), "a.csv:1:27 value: got a second column of this name, expected one; the first is used");
        assertThat(read.dataset().claims().get(0).value().text()).isEqualTo("x");
    }

    @Test
    void a_row_with_too_few_or_too_many_cells() {
        ReadDataset read = read("a.csv", HEADER + "1,a,name,x\n2,a,name\n3,a,name,x,y\n4,a,name,z\n");
        has(
                read,
                List.of("1", "4"),
                "a.csv:3:1 got 3 cells, expected 4, as many as column names",
                "a.csv:4:1 got 5 cells, expected 4, as many as column names");
        assertThat(read.problems().get(0).record()).containsEntry("id", "2").containsEntry("property", "name");
        assertThat(read.problems().get(1).record()).containsEntry("value", "x").containsEntry("column 5", "y");
    }

    @Test
    void a_quotation_mark_that_is_not_closed() {
        ReadDataset read =
                read("a.csv", HEADER + "1,a,name,x\n2,a,name,\"y\n3,a,name,z\n4,a,name,\"u, v\"\n5,a,name,w\n");
        has(
                read,
                List.of("1", "3", "4", "5"),
                "a.csv:3:10 got a quotation mark that is not closed, expected another at the end of the cell; the row is left out");
        assertThat(read.problems().get(0).record()).containsEntry("row", "2,a,name,\"y");
    }

    @Test
    void a_quotation_mark_that_is_not_closed_up_to_the_end_of_the_file() {
        has(
                read("a.csv", HEADER + "1,a,name,x\n2,a,name,\"y\n3,a,name,z\n"),
                List.of("1", "3"),
                "a.csv:3:10 got a quotation mark that is not closed, expected another at the end of the cell; the row is left out");
    }

    @Test
    void a_quotation_mark_that_is_not_closed_in_a_large_file() {
        StringBuilder text = new StringBuilder(HEADER).append("0,a,name,\"y\n");
        for (int i = 1; i <= 200_000; i++) {
            text.append(i).append(",a,name,z\n");
        }
        ReadDataset read = read("a.csv", text.toString());
        assertThat(read.dataset().claims()).hasSize(200_000);
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).position().toString()).isEqualTo("a.csv:2:10");
    }

    @Test
    void text_behind_a_closing_quotation_mark() {
        has(
                read("a.csv", HEADER + "1,a,name,\"x\"y\n2,a,name,z\n"),
                List.of("2"),
                "a.csv:2:13 got text behind a closing quotation mark, expected a comma or the end of the line"
                        + " (a quotation mark inside a cell in quotation marks is doubled); the row is left out");
    }

    @Test
    void a_cell_that_is_too_long() {
        String longText = "x".repeat(OVER_THE_LIMIT);
        has(
                read("a.csv", HEADER + "1,a,name,x\n2,a,name," + longText + "\n3,a,name,y\n"),
                List.of("1", "3"),
                "a.csv:3:10 got a cell of more than 1 MiB, expected less; the row is left out");
        has(
                read("a.csv", HEADER + "1,a,name,x\n2,a,name,\"" + "x\n".repeat(OVER_THE_LIMIT) + "\"\n3,a,name,y\n"),
                List.of("1", "3"),
                "a.csv:3:10 got a cell of more than 1 MiB, expected less; the row is left out");
        has(
                read("a.json", "[" + claim(1) + ",{\"id\":\"2\",\"value\":\"" + longText + "\"}," + claim(3) + "]"),
                List.of("1", "3"),
                "a.json:1:57 got a text of more than 1 MiB, expected less");
        has(
                read("a.ndjson", claim(1) + "\n{\"id\":\"2\",\"value\":\"" + longText + "\"}\n" + claim(3) + "\n"),
                List.of("1", "3"),
                "a.ndjson:2:1 got a text of more than 1 MiB, expected less");
        has(
                read("a.yaml", "- " + claim(1) + "\n- {id: 2, value: " + longText + "}\n- " + claim(3) + "\n"),
                List.of("1", "3"),
                "a.yaml:2:18 got a text of more than 1 MiB, expected less");
    }

    private static String claim(int id) {
        return "{\"id\":\"" + id + "\",\"subject\":\"a\",\"property\":\"name\",\"value\":\"x\"}";
    }

    @Test
    void what_is_not_utf_8() {
        has(
                read("a.csv", (HEADER + "1,a,name,Österreich\n2,a,name,é\n").getBytes(StandardCharsets.ISO_8859_1)),
                List.of("1", "2"),
                "a.csv:2:10 got byte 0xD6 and 1 more, expected UTF-8 text; read as U+FFFD");
        has(
                read("a.csv", (HEADER + "1,a,name,x\0y\n").getBytes(StandardCharsets.UTF_8)),
                List.of("1"),
                "a.csv:2:11 got byte 0x00, expected UTF-8 text; read as U+FFFD");
        has(
                read("a.csv", "\uFEFFx".getBytes(StandardCharsets.UTF_16BE)),
                List.of(),
                "a.csv:1:1 got UTF-16, expected UTF-8; the file was not read");
    }

    @Test
    void a_record_that_is_broken_in_the_middle_of_a_json_list() {
        has(
                read("a.json", "[" + claim(1) + ",\n {\"id\":\"2\",\"subject\":},\n" + claim(3) + "\n]"),
                List.of("1", "3"),
                "a.json:2:22 got broken JSON (unexpected character '}': expected a value), expected a list of objects");
        has(
                read("a.json", "[" + claim(1) + ",\n {\"id\":\"2\",\"subject\":\"a\n,\n" + claim(3) + "\n]"),
                List.of("1", "3"),
                "a.json:2:24 got broken JSON (a line end or control character inside a text, or a text that is not closed),"
                        + " expected a list of objects");
    }

    @Test
    void a_comma_that_is_missing_between_the_records_of_a_json_list() {
        has(
                read("a.json", "[" + claim(1) + "\n" + claim(2) + ",\n" + claim(3) + "]"),
                List.of("1", "2", "3"),
                "a.json:1:56 got broken JSON (unexpected character '{': was expecting comma to separate Array entries),"
                        + " expected a list of objects");
    }

    @Test
    void a_bracket_that_is_missing_in_a_json_list() {
        has(
                read("a.json", "[" + claim(1) + ",\n" + "{\"id\":\"2\",\"subject\":\"a\"\n," + claim(3) + "]"),
                List.of("1", "3"),
                "a.json:2:1 got broken JSON (unexpected character '{': was expecting double-quote to start property name),"
                        + " expected a list of objects");
    }

    @Test
    void a_json_list_that_is_cut_off() {
        has(
                read("a.json", "[" + claim(1) + "," + claim(2)),
                List.of("1", "2"),
                "a.json:1:111 got broken JSON (unexpected end-of-input), expected a list of objects");
        has(
                read("a.json", "[" + claim(1) + ",{\"id\":\"2\",\"subj"),
                List.of("1"),
                "a.json:1:57 got broken JSON (unexpected end-of-input in property name), expected a list of objects");
    }

    @Test
    void a_line_that_is_broken_in_ndjson() {
        has(
                read("a.ndjson", claim(1) + "\n{\"id\":\"2\",\"subject\"\ngarbage\n[1]\n" + claim(3) + "\n"),
                List.of("1", "3"),
                "a.ndjson:2:1 got broken JSON (unexpected character 'g': was expecting a colon to separate property name"
                        + " and value), expected an object a line",
                "a.ndjson:3:1 got broken JSON (unrecognized token 'garbage'), expected an object a line",
                "a.ndjson:4:1 got a list, expected an object");
    }

    @Test
    void an_item_that_is_broken_in_the_middle_of_a_yaml_list() {
        has(
                read(
                        "a.yaml",
                        "- " + claim(1) + "\n- id: 2\n  value: \"x\n- " + claim(3) + "\n- [\n- " + claim(5) + "\n"),
                List.of("1", "3", "5"),
                "a.yaml:2:1 got broken YAML (found unexpected end of stream), expected a list of objects",
                "a.yaml:5:1 got broken YAML (expected the node content, but found '<stream end>'), expected a list of objects");
    }

    @Test
    void lines_that_belong_to_no_item_of_a_yaml_list() {
        has(
                read("a.yaml", "- " + claim(1) + "\nstray\n- " + claim(2) + "\n"),
                List.of("1", "2"),
                "a.yaml:2:1 got \"stray\", expected an item that starts with \"- \"");
    }

    @Test
    void a_yaml_alias_bomb() {
        has(
                read(
                        "a.yaml",
                        "- " + claim(1)
                                + "\n- &a [x, x, x, x, x, x, x, x, x, x]\n- &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n"
                                + "- &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\n- " + claim(2) + "\n"),
                List.of("1", "2"),
                "a.yaml:2:3 got an anchor (&), expected none; the item is left out; as in 2 more (lines 3, 4)");
    }

    @Test
    void a_yaml_tag() {
        has(
                read("a.yaml", "- " + claim(1) + "\n- !!javax.script.ScriptEngineManager {id: 2}\n"),
                List.of("1"),
                "a.yaml:2:3 got the tag tag:yaml.org,2002:javax.script.ScriptEngineManager, expected none; the item is left out");
    }

    @Test
    void a_key_that_comes_twice() {
        has(
                read(
                        "a.json",
                        "[" + claim(1) + ",{\"id\":\"2\",\"subject\":\"a\",\"subject\":\"b\"}," + claim(3) + "]"),
                List.of("1", "3"),
                "a.json:1:81 subject: got the key a second time, expected it once");
        has(
                read("a.yaml", "- id: 2\n  subject: a\n  subject: b\n- " + claim(3) + "\n"),
                List.of("3"),
                "a.yaml:3:10 got broken YAML (duplicate Object property \"subject\"), expected a list of objects");
    }

    @Test
    void records_that_are_nested_too_deeply() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        has(
                read("a.json", "[" + claim(1) + ",{\"id\":\"2\",\"value\":" + deep + "}," + claim(3) + "]"),
                List.of("1", "3"),
                "a.json:1:57 got more than 64 levels, expected fewer");
        has(
                read("a.yaml", "- " + claim(1) + "\n- " + "[".repeat(100_000) + "\n- " + claim(3) + "\n"),
                List.of("1", "3"),
                "a.yaml:2:67 got more than 64 levels, expected fewer");
    }

    @Test
    void records_that_are_no_objects() {
        has(
                read("a.json", "[" + claim(1) + ", \"x\", [1], null, 7]"),
                List.of("1"),
                "a.json:1:58 got \"x\", expected an object",
                "a.json:1:63 got a list, expected an object",
                "a.json:1:68 got \"null\", expected an object",
                "a.json:1:74 got \"7\", expected an object");
        has(
                read("a.yaml", "- " + claim(1) + "\n- x\n-\n"),
                List.of("1"),
                "a.yaml:2:3 got the text \"x\", expected an object",
                "a.yaml:3:2 got an empty item, expected an object");
        has(read("a.yaml", "a: 1\n"), List.of(), "a.yaml:1:1 got an object, expected a list of objects");
    }

    @Test
    void a_list_or_an_object_where_a_text_is_needed() {
        has(
                read("a.json", "[{\"id\":\"1\",\"subject\":{\"x\":1},\"property\":\"name\",\"value\":\"x\"}]"),
                List.of(),
                "a.json:1:22 subject: got an object, expected a text");
    }
}
