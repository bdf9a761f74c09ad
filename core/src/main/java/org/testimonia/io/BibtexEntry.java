package org.testimonia.io;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.lang3.StringUtils;
import org.testimonia.source.Position;

/**
 * A BibTeX entry in the terms of CSL-JSON. Fields and types that CSL does not have stand under {@code custom}, and beside
 * them the entry in its own words, by which it is written back.
 */
final class BibtexEntry {

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
            Map.entry("electronic", "webpage"),
            Map.entry("www", "webpage"),
            Map.entry("unpublished", "manuscript"),
            Map.entry("collection", "book"),
            Map.entry("mvbook", "book"),
            Map.entry("mvcollection", "book"),
            Map.entry("mvproceedings", "book"),
            Map.entry("reference", "book"),
            Map.entry("mvreference", "book"),
            Map.entry("bookinbook", "chapter"),
            Map.entry("suppbook", "chapter"),
            Map.entry("suppcollection", "chapter"),
            Map.entry("inreference", "entry-encyclopedia"),
            Map.entry("periodical", "periodical"),
            Map.entry("suppperiodical", "article-journal"),
            Map.entry("review", "review"),
            Map.entry("letter", "personal_communication"),
            Map.entry("dataset", "dataset"),
            Map.entry("software", "software"),
            Map.entry("patent", "patent"),
            Map.entry("legislation", "legislation"),
            Map.entry("jurisdiction", "legal_case"),
            Map.entry("artwork", "graphic"),
            Map.entry("image", "graphic"),
            Map.entry("movie", "motion_picture"),
            Map.entry("video", "motion_picture"));

    /** What biblatex says of an article beside its type. */
    private static final Map<String, String> SUBTYPES = Map.of(
            "newspaper", "article-newspaper",
            "magazine", "article-magazine");

    /** Fields of persons. */
    private static final Map<String, String> NAMES = Map.of(
            "author", "author",
            "editor", "editor",
            "translator", "translator",
            "bookauthor", "container-author",
            "director", "director");

    /** Fields that together are the date of issue. */
    private static final Set<String> ISSUE = Set.of("year", "month", "day", "date");

    private static final Map<String, String> DATES = Map.of(
            "origdate",
            SourceFields.ORIGINAL_DATE,
            "origyear",
            SourceFields.ORIGINAL_DATE,
            "urldate",
            "accessed",
            "eventdate",
            "event-date");

    private static final Set<String> ADDRESSES = Set.of("url", "doi", "isbn", "issn", "eprint", "file");

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
            Map.entry("langid", "language"),
            Map.entry("annote", "annote"),
            Map.entry("annotation", "annote"),
            Map.entry("eventtitle", "event-title"),
            Map.entry("venue", "event-place"),
            Map.entry("origtitle", "original-title"),
            Map.entry("origlocation", "original-publisher-place"),
            Map.entry("origpublisher", "original-publisher"),
            Map.entry("pagetotal", "number-of-pages"),
            Map.entry("volumes", "number-of-volumes"),
            Map.entry("issue", "issue"),
            Map.entry("shortjournal", "container-title-short"),
            Map.entry("version", "version"),
            Map.entry("library", "archive"),
            Map.entry("archive", "archive"),
            Map.entry("archive_collection", "archive_collection"),
            Map.entry("archive_location", "archive_location"),
            Map.entry("archive-place", "archive-place"),
            Map.entry("type", "genre"));

    private final BibtexParser.Entry entry;
    private final String words;
    private final List<Node.Field> fields = new ArrayList<>();
    private final List<Node.Field> custom = new ArrayList<>();

    BibtexEntry(BibtexParser.Entry entry, String words) {
        this.entry = entry;
        this.words = words;
    }

    Node.Mapping record() {
        Position start = entry.position();
        if (!entry.key().isEmpty()) {
            put(SourceFields.ID, entry.key(), start);
        }
        put(SourceFields.TYPE, type(), start);
        if (!TYPES.containsKey(entry.type()) && !entry.type().equals("misc")) {
            custom.add(text("entry_type", entry.type(), start));
        }
        issued().ifPresent(date -> fields.add(new Node.Field(SourceFields.ISSUED, date.position(), date)));
        entry.fields().forEach(this::take);
        custom.add(text(SourceFields.BIBTEX, words, start));
        fields.add(new Node.Field(SourceFields.CUSTOM, start, new Node.Mapping(List.copyOf(custom), start)));
        return new Node.Mapping(List.copyOf(fields), start);
    }

    private String type() {
        String subtype = SUBTYPES.getOrDefault(value("entrysubtype"), "");
        return entry.type().equals("article") && !subtype.isEmpty()
                ? subtype
                : TYPES.getOrDefault(entry.type(), "document");
    }

    private void take(BibtexParser.Field field) {
        String name = field.name();
        Position position = field.position();
        if (ISSUE.contains(name)) {
            return;
        }
        if (NAMES.containsKey(name)) {
            add(new Node.Field(NAMES.getOrDefault(name, name), position, BibtexNames.of(field.value(), position)));
        } else if (DATES.containsKey(name)) {
            add(date(DATES.getOrDefault(name, name), plain(field), position));
        } else {
            add(text(cslField(name), name.equals("pages") ? pages(field.value()) : titled(field), position));
        }
        boolean taken = fields.stream().anyMatch(known -> known.position().equals(position));
        if (!taken && !name.equals(SourceFields.BIBTEX)) {
            custom.add(text(name, plain(field), position));
        }
    }

    /** The first of two fields that mean the same stands for both. */
    private void add(Node.Field field) {
        boolean free = fields.stream().noneMatch(other -> other.name().equals(field.name()));
        if (free && !field.name().isEmpty()) {
            fields.add(field);
        }
    }

    private String cslField(String name) {
        boolean issue = name.equals("number")
                && (entry.type().equals("article") || entry.type().equals("periodical"));
        return issue ? "issue" : FIELDS.getOrDefault(name, "");
    }

    /** A title with its subtitle. */
    private String titled(BibtexParser.Field field) {
        String subtitle = switch (field.name()) {
            case "title" -> value("subtitle");
            case "booktitle" -> value("booksubtitle");
            case "journaltitle" -> value("journalsubtitle");
            default -> "";
        };
        return plain(field) + (subtitle.isEmpty() ? "" : ": " + subtitle);
    }

    /** In a date a tilde is EDTF's. */
    private static String plain(BibtexParser.Field field) {
        String name = field.name();
        if (ISSUE.contains(name) || DATES.containsKey(name) || name.equals(SourceFields.COVERS)) {
            return Latex.decodeAddress(field.value()).replace("--", "–");
        }
        return ADDRESSES.contains(name) ? Latex.decodeAddress(field.value()) : Latex.decode(field.value());
    }

    private static String pages(String value) {
        return Latex.decode(value).replace('–', '-').replace('—', '-');
    }

    private void put(String name, String text, Position position) {
        fields.add(text(name, text, position));
    }

    private static Node.Field text(String name, String text, Position position) {
        return new Node.Field(name, position, Node.Scalar.of(text, position));
    }

    /** The plain text of a field, empty if there is none. */
    private String value(String name) {
        return field(name).map(BibtexEntry::plain).map(String::strip).orElse("");
    }

    private Optional<BibtexParser.Field> field(String name) {
        return entry.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    private Optional<Node.Mapping> issued() {
        String date = value("date");
        String year = value("year");
        String words =
                date.isEmpty() ? StringUtils.normalizeSpace(String.join(" ", value("day"), month(), year)) : date;
        if (date.isEmpty() && year.isEmpty()) {
            return Optional.empty();
        }
        Position position = field(date.isEmpty() ? "year" : "date")
                .map(BibtexParser.Field::position)
                .orElse(entry.position());
        boolean plainYear = words.length() <= 4 && StringUtils.isNumeric(words);
        Node.Field node = plainYear
                ? new Node.Field("date-parts", position, parts(words, position))
                : text("raw", words, position);
        return Optional.of(new Node.Mapping(List.of(node), position));
    }

    /** The month, by its name if it is a number. */
    private String month() {
        String month = value("month");
        boolean number = !month.isEmpty() && month.length() < 3 && StringUtils.isNumeric(month);
        int value = number ? Integer.parseInt(month) : 0;
        return value >= 1 && value <= 12 ? Month.of(value).getDisplayName(TextStyle.FULL, Locale.ENGLISH) : month;
    }

    private static Node.Field date(String name, String value, Position position) {
        Node.Mapping date = new Node.Mapping(List.of(text("raw", value.strip(), position)), position);
        return new Node.Field(name, position, date);
    }

    private static Node parts(String year, Position position) {
        Node number = new Node.Scalar(year, Node.Kind.NUMBER, Layout.OPAQUE, position);
        return new Node.Sequence(List.of(new Node.Sequence(List.of(number), position)), position);
    }
}
