package org.testimonia.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.lang3.StringUtils;
import org.testimonia.date.DateReading;
import org.testimonia.date.HistoricalDate;

/** What a reference takes from the record of a source. */
final class Work {

    private final Source source;

    Work(Source source) {
        this.source = source;
    }

    /** A field that is a text or a number, empty if there is none. */
    String text(String field) {
        Object value = source.csl().getOrDefault(field, "");
        return value instanceof String || value instanceof Number
                ? StringUtils.normalizeSpace(String.valueOf(value))
                : "";
    }

    String title() {
        return StringUtils.normalizeSpace(source.title().orElse(""));
    }

    String id() {
        return source.id();
    }

    List<PersonName> names(String role) {
        return PersonName.of(source.csl().getOrDefault(role, List.of()));
    }

    /** The authors that the source has beside its record. */
    String authors() {
        return source.authors().orElse("");
    }

    /** The date of issue, with a season where the record has one. */
    String issued() {
        String season = source.csl().get("issued") instanceof Map<?, ?> date
                        && date.get("season") instanceof String words
                        && words.chars().anyMatch(Character::isLetter)
                ? words.strip() + " "
                : "";
        return source.issued().map(date -> season + told(date)).orElse("");
    }

    Optional<String> originallyIssued() {
        return source.originalDate().map(Work::told).filter(date -> !date.equals(issued()));
    }

    /** The day on which a page was looked at. */
    String accessed() {
        if (!(source.csl().get("accessed") instanceof Map<?, ?> date)) {
            return "";
        }
        String text =
                date.get("date-parts") instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof List<?> day
                        ? iso(day)
                        : String.valueOf(date.containsKey("raw") ? date.get("raw") : "")
                                .strip();
        return HistoricalDate.read(text) instanceof DateReading.Read read ? told(read.date()) : text;
    }

    private static String iso(List<?> day) {
        StringBuilder iso = new StringBuilder();
        for (Object part : day) {
            String digits = String.valueOf(part);
            iso.append(iso.isEmpty() ? digits : "-" + (digits.length() < 2 ? "0" : "") + digits);
        }
        return iso.toString();
    }

    /** In English words, as little as they say: {@code 2 January 1931}, {@code ca. 1928}, {@code [1928?]}. */
    private static String told(HistoricalDate date) {
        String words = date.humanise(Locale.ENGLISH);
        if (words.startsWith("probably circa ")) {
            return "[ca. " + words.substring("probably circa ".length()) + "?]";
        }
        return words.startsWith("probably ")
                ? "[" + words.substring("probably ".length()) + "?]"
                : words.replace("circa ", "ca. ");
    }
}
