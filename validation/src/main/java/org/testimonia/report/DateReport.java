package org.testimonia.report;

import java.io.Writer;
import java.util.Optional;

import org.testimonia.date.Bound;
import org.testimonia.date.DateReading;
import org.testimonia.date.Day;
import org.testimonia.date.HistoricalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What a text of a date means, for a person and for a program. */
public final class DateReport {

    private static final JsonFactory JSON = new JsonFactory();

    private DateReport() {}

    /** What was read, in a few lines; or where it failed, with a caret under the place. */
    public static String text(String input, DateReading reading) {
        if (reading instanceof DateReading.Read read) {
            return understood(input, read.date());
        }
        DateReading.NotRead failure = reading.problem().orElseThrow();
        return input + "\n" + " ".repeat(Math.max(0, failure.column() - 1)) + "^ " + failure.message() + ", expected "
                + failure.expected() + "\n";
    }

    private static String understood(String input, HistoricalDate date) {
        String qualifiers = (date.isApproximate() ? ", approximate" : "") + (date.isUncertain() ? ", uncertain" : "");
        return input + "\n  days  " + date.range() + qualifiers + "\n  EDTF  " + date.edtf() + "\n";
    }

    /** One line: {@code {"input": …, "edtf": …, "earliest": …, "latest": …, "text": …}} or an error with its column. */
    public static void writeJson(String input, DateReading reading, Writer out) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), new Unclosed(out))) {
            json.writeStartObject();
            json.writeStringProperty("input", input);
            if (reading instanceof DateReading.Read read) {
                json.writeStringProperty("edtf", read.date().edtf());
                writeDay(json, "earliest", read.date().range().earliest());
                writeDay(json, "latest", read.date().range().latest());
                json.writeStringProperty("text", read.date().text());
            } else {
                DateReading.NotRead failure = reading.problem().orElseThrow();
                json.writeStringProperty("error", failure.message() + ", expected " + failure.expected());
                json.writeNumberProperty("column", failure.column());
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeDay(JsonGenerator json, String name, Bound bound) {
        Optional<Day> day = bound.day();
        if (day.isPresent()) {
            json.writeStringProperty(name, day.get().toString());
        } else {
            json.writeNullProperty(name);
        }
    }
}
