package org.testimonia.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.lang3.StringUtils;
import org.jbibtex.BibTeXEntry;
import org.testimonia.source.Position;

/** A BibTeX entry in the terms of CSL-JSON. Fields that CSL does not have stand under {@code custom}. */
final class BibtexEntry {

    private static final String GENERATED_KEY = "jbibtex-";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article-journal"),
            Map.entry("book", "book"),
            Map.entry("proceedings", "book"),
            Map.entry("manual", "book"),
            Map.entry("booklet", "pamphlet"),
            Map.entry("inbook", "chapter"),
            Map.entry("incollection", "chapter"),
            Map.entry("inproceedings", "paper-conference"),
            Map.entry("conference", "paper-conference"),
            Map.entry("mastersthesis", "thesis"),
            Map.entry("phdthesis", "thesis"),
            Map.entry("thesis", "thesis"),
            Map.entry("techreport", "report"),
            Map.entry("report", "report"),
            Map.entry("online", "webpage"),
            Map.entry("unpublished", "manuscript"));

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("title", "title"),
            Map.entry("shorttitle", "title-short"),
            Map.entry("journal", "container-title"),
            Map.entry("journaltitle", "container-title"),
            Map.entry("booktitle", "container-title"),
            Map.entry("publisher", "publisher"),
            Map.entry("school", "publisher"),
            Map.entry("institution", "publisher"),
            Map.entry("address", "publisher-place"),
            Map.entry("location", "publisher-place"),
            Map.entry("volume", "volume"),
            Map.entry("number", "number"),
            Map.entry("pages", "page"),
            Map.entry("edition", "edition"),
            Map.entry("series", "collection-title"),
            Map.entry("chapter", "chapter-number"),
            Map.entry("doi", "DOI"),
            Map.entry("isbn", "ISBN"),
            Map.entry("issn", "ISSN"),
            Map.entry("url", "URL"),
            Map.entry("note", "note"),
            Map.entry("abstract", "abstract"),
            Map.entry("keywords", "keyword"),
            Map.entry("language", "language"),
            Map.entry("type", "genre"));

    private final String type;
    private final String key;
    private final Map<String, String> values = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final String piece;
    private final Position start;
    private final List<Node.Field> fields = new ArrayList<>();
    private final List<Node.Field> custom = new ArrayList<>();

    BibtexEntry(BibTeXEntry entry, String piece, Position start) {
        this.type = entry.getType().getValue().toLowerCase(Locale.ROOT);
        this.key = entry.getKey().getValue();
        this.piece = piece;
        this.start = start;
        entry.getFields().forEach((field, value) -> {
            String name = field.getValue().toLowerCase(Locale.ROOT);
            String text = value.toUserString();
            if (values.put(name, text == null ? "" : text) == null) {
                names.add(name);
            }
        });
    }

    Node.Mapping record() {
        if (!key.startsWith(GENERATED_KEY) || piece.contains(key)) {
            put(SourceFields.ID, key, start);
        }
        put(SourceFields.TYPE, TYPES.getOrDefault(type, "document"), start);
        names.forEach(this::take);
        issued().ifPresent(date -> fields.add(new Node.Field(SourceFields.ISSUED, date.position(), date)));
        if (!custom.isEmpty()) {
            Node.Mapping others = new Node.Mapping(List.copyOf(custom), start);
            fields.add(new Node.Field(SourceFields.CUSTOM, start, others));
        }
        return new Node.Mapping(List.copyOf(fields), start);
    }

    private void take(String name) {
        String value = values.getOrDefault(name, "");
        Position position = positionOf(name);
        String field = cslField(name);
        switch (name) {
            case "author", "editor" -> fields.add(new Node.Field(name, position, BibtexNames.of(value, position)));
            case "year", "month", "day", "date" -> {} // together they are the date of issue
            case "origdate", "origyear" -> fields.add(originalDate(value, position));
            default -> {
                boolean free = fields.stream().noneMatch(other -> other.name().equals(field));
                if (!field.isEmpty() && free) {
                    put(field, name.equals("pages") ? pages(value) : Latex.decode(value), position);
                } else {
                    custom.add(new Node.Field(name, position, Node.Scalar.of(Latex.decode(value), position)));
                }
            }
        }
    }

    private String cslField(String name) {
        boolean issue = name.equals("number") && type.equals("article");
        return issue ? "issue" : FIELDS.getOrDefault(name, "");
    }

    private static String pages(String value) {
        return Latex.decode(value).replace("--", "-").replace('–', '-');
    }

    private void put(String name, String text, Position position) {
        fields.add(new Node.Field(name, position, Node.Scalar.of(text, position)));
    }

    private Optional<Node.Mapping> issued() {
        String year = Latex.decode(values.getOrDefault("date", values.getOrDefault("year", "")))
                .strip();
        if (year.isEmpty()) {
            return Optional.empty();
        }
        Position position = positionOf(values.containsKey("date") ? "date" : "year");
        String month = Latex.decode(values.getOrDefault("month", "")).strip();
        String raw = values.containsKey("date") || month.isEmpty() ? year : (month + " " + year);
        boolean plainYear = raw.equals(year) && year.length() <= 4 && StringUtils.isNumeric(year);
        Node.Field date = plainYear
                ? new Node.Field("date-parts", position, parts(year, position))
                : new Node.Field("raw", position, Node.Scalar.of(raw, position));
        return Optional.of(new Node.Mapping(List.of(date), position));
    }

    private static Node.Field originalDate(String value, Position position) {
        Node raw = Node.Scalar.of(Latex.decode(value).strip(), position);
        Node.Mapping date = new Node.Mapping(List.of(new Node.Field("raw", position, raw)), position);
        return new Node.Field(SourceFields.ORIGINAL_DATE, position, date);
    }

    private static Node parts(String year, Position position) {
        Node number = new Node.Scalar(year, Node.Kind.NUMBER, Layout.OPAQUE, position);
        return new Node.Sequence(List.of(new Node.Sequence(List.of(number), position)), position);
    }

    /** Where a field's name stands in the entry, found by the line that starts with it. */
    private Position positionOf(String name) {
        int line = start.line();
        for (String text : piece.lines().toList()) {
            String trimmed = text.stripLeading();
            boolean starts = trimmed.regionMatches(true, 0, name, 0, name.length())
                    && trimmed.substring(name.length()).stripLeading().startsWith("=");
            if (starts) {
                return new Position(start.file(), line, 1 + text.length() - trimmed.length());
            }
            line++;
        }
        return start;
    }
}
