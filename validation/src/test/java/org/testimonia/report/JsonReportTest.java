package org.testimonia.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;

import com.networknt.schema.InputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.audit.AuditReport;
import org.testimonia.dataset.Problem;
import org.testimonia.rule.Given;
import org.testimonia.source.Position;

import static org.assertj.core.api.Assertions.assertThat;

class JsonReportTest {

    private static String json(AuditReport report) {
        StringWriter out = new StringWriter();
        JsonReport.write(report, "1.0", out);
        return out.toString();
    }

    private static Given disagreement() {
        Given given = new Given();
        given.claim(given.claimBuilder("spain", "established", "Sept. 1925", "in ryle, pp. 262-263", "id c1")
                .quote("since Sept. 1925")
                .note("first edition")
                .assertedBy("Ryle")
                .position(new Position("claims.csv", 2, 1))
                .build());
        given.claim(given.claimBuilder("spain", "established", "Oct. 1934", "in hodgson, p. 4", "id c2")
                .position(new Position("claims.csv", 3, 1))
                .build());
        return given.problem(new Problem(
                Problem.Kind.UNREADABLE,
                new Position("claims.csv", 4, 9),
                "value",
                "got \"19x8\", expected a date",
                Map.of("subject", "france", "property", "established", "value", "19x8")));
    }

    @Test
    void a_report_is_written_as_documented() throws IOException {
        assertThat(json(disagreement().audit())).isEqualTo(Golden.read("report.json"));
    }

    @Test
    void a_report_of_nothing_is_a_report() {
        String report = json(new Given().audit());

        assertThat(report).contains("\"findings\" : [ ]").endsWith("}\n");
        assertThat(ReportSchema.load().validate(report, InputFormat.JSON)).isEmpty();
    }

    @Test
    void text_of_any_script_and_with_any_sign_is_kept() {
        String report = json(new Given()
                .claim("мопр", "name", "„МОПР“ \"\\\u0001\ud83d\ude00")
                .audit());

        assertThat(report).contains("„МОПР“ \\\"\\\\\\u0001\ud83d\ude00");
        assertThat(ReportSchema.load().validate(report, InputFormat.JSON)).isEmpty();
    }

    @Test
    void the_writer_is_flushed_and_not_closed() throws IOException {
        boolean[] closed = new boolean[1];
        StringWriter text = new StringWriter();
        try (Writer out = new Writer() {
            @Override
            public void write(char[] chars, int from, int length) {
                text.write(chars, from, length);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {
                closed[0] = true;
            }
        }) {
            JsonReport.write(new Given().audit(), "1.0", out);

            assertThat(closed[0]).isFalse();
            assertThat(text.toString()).endsWith("}\n");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "severity" : "error"           | "severity" : "fatal"
            "verdict" : "contradiction"    | "verdict" : "sure"
            "verdict" : "contradiction"    | "strength" : "contradiction"
            "witnesses" : 2                | "witnesses" : -1
            "gap_days" : 3288              | "gap_days" : "3288"
            "gap_days" : 3288              | "gap_days" : 3288.5
            "line" : 2,                    | "row" : 2,
            "line" : 2,                    |
            "id" : "c1",                   |
            "error" : 2,                   | "error" : "2",
            "dataset" : "test",            |
            "name" : "testimonia"          | "name" : "other"
            "column" : 9                   | "column" : 0
            """)
    void the_schema_refuses_what_is_not_written(String written, String other) {
        String report = json(disagreement().audit());

        assertThat(report).contains(written);
        assertThat(ReportSchema.load().validate(report.replace(written, other == null ? "" : other), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void the_schema_accepts_every_report_of_a_dataset_with_records() {
        String report = json(new Given()
                .part("a", "affiliate", "a")
                .claim("a", "members", "5", "unit section")
                .audit());

        assertThat(report).contains("\"records\" :", "\"kind\" : \"subject\"");
        assertThat(ReportSchema.load().validate(report, InputFormat.JSON)).isEmpty();
    }
}
