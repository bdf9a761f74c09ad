package org.testimonia.report;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.testimonia.date.Bound;
import org.testimonia.date.DateReading;
import org.testimonia.date.DateSpan;
import org.testimonia.date.Day;
import org.testimonia.date.HistoricalCalendar;
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
            return input + "\n" + understood(read.date());
        }
        if (reading instanceof DateReading.Ambiguous ambiguous) {
            return input + "\n"
                    + ambiguous.candidates().stream()
                            .map(candidate -> " as " + candidate.reason() + "\n" + taken(input, candidate.spans())
                                    + understood(candidate.date()))
                            .collect(Collectors.joining());
        }
        DateReading.NotRead failure = reading.problem().orElseThrow();
        return input + "\n" + " ".repeat(Math.max(0, failure.column() - 1)) + "^ " + failure.message() + ", expected "
                + failure.expected() + "\n";
    }

    /** What each part of the words was taken for, other than mere words. */
    private static String taken(String input, List<DateSpan> spans) {
        String taken = spans.stream()
                .filter(span -> span.role() != DateSpan.Role.WORD)
                .map(span -> input.substring(span.start(), span.end()) + " "
                        + span.role().id())
                .collect(Collectors.joining(", "));
        return taken.isEmpty() ? "" : "  read  " + taken + "\n";
    }

    private static String understood(HistoricalDate date) {
        String qualifiers = (date.isApproximate() ? ", approximate" : "") + (date.isUncertain() ? ", uncertain" : "");
        String told =
                date.calendar().equals(HistoricalCalendar.GREGORIAN) ? "" : "  told  " + date.inBothCalendars() + "\n";
        return told + "  days  " + date.range() + qualifiers + "\n  EDTF  " + date.edtf() + "\n  says  "
                + date.humanise(Locale.ENGLISH) + "\n";
    }

    /** One line: {@code {"input": …, "edtf": …, "earliest": …, "latest": …, "text": …}} or an error with its column, and each reading where there are several; each with what the parts of the words were taken for, from and to which character, counted from 0. */
    public static void writeJson(String input, DateReading reading, Writer out) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), new Unclosed(out))) {
            json.writeStartObject();
            json.writeStringProperty("input", input);
            if (reading instanceof DateReading.Read read) {
                writeDate(json, read.date());
            } else {
                DateReading.NotRead failure = reading.problem().orElseThrow();
                json.writeStringProperty("error", failure.message() + ", expected " + failure.expected());
                json.writeNumberProperty("column", failure.column());
                writeReadings(json, reading);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeReadings(JsonGenerator json, DateReading reading) {
        if (reading instanceof DateReading.Ambiguous ambiguous) {
            json.writeArrayPropertyStart("readings");
            for (DateReading.Candidate candidate : ambiguous.candidates()) {
                json.writeStartObject();
                json.writeStringProperty("as", candidate.reason());
                writeDate(json, candidate.date());
                writeSpans(json, candidate.spans());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void writeSpans(JsonGenerator json, List<DateSpan> spans) {
        json.writeArrayPropertyStart("spans");
        for (DateSpan span : spans) {
            json.writeStartObject();
            json.writeNumberProperty("start", span.start());
            json.writeNumberProperty("end", span.end());
            json.writeStringProperty("role", span.role().id());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeDate(JsonGenerator json, HistoricalDate date) {
        json.writeStringProperty("edtf", date.edtf());
        writeDay(json, "earliest", date.range().earliest());
        writeDay(json, "latest", date.range().latest());
        json.writeStringProperty("text", date.text());
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
