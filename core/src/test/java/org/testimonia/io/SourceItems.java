package org.testimonia.io;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes bibliographic records: items of CSL-JSON with every type and variable of CSL 1.0.2, and entries of BibTeX. */
final class SourceItems {

    static final List<String> TYPES = List.of(
            "article",
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "bill",
            "book",
            "broadcast",
            "chapter",
            "classic",
            "collection",
            "dataset",
            "document",
            "entry",
            "entry-dictionary",
            "entry-encyclopedia",
            "event",
            "figure",
            "graphic",
            "hearing",
            "interview",
            "legal_case",
            "legislation",
            "manuscript",
            "map",
            "motion_picture",
            "musical_score",
            "pamphlet",
            "paper-conference",
            "patent",
            "performance",
            "periodical",
            "personal_communication",
            "post",
            "post-weblog",
            "regulation",
            "report",
            "review",
            "review-book",
            "software",
            "song",
            "speech",
            "standard",
            "thesis",
            "treaty",
            "webpage");

    static final List<String> NAMES = List.of(
            "author",
            "chair",
            "collection-editor",
            "compiler",
            "composer",
            "container-author",
            "contributor",
            "curator",
            "director",
            "editor",
            "editorial-director",
            "executive-producer",
            "guest",
            "host",
            "illustrator",
            "interviewer",
            "narrator",
            "organizer",
            "original-author",
            "performer",
            "producer",
            "recipient",
            "reviewed-author",
            "script-writer",
            "series-creator",
            "translator");

    static final List<String> DATES =
            List.of("accessed", "available-date", "event-date", "issued", "original-date", "submitted");

    static final List<String> TEXTS = SourceFields.CSL.stream()
            .filter(name -> !NAMES.contains(name) && !DATES.contains(name))
            .filter(name -> !List.of("id", "type", "custom", "title").contains(name))
            .sorted()
            .toList();

    private SourceItems() {}

    static Arbitrary<Map<String, Object>> items() {
        Arbitrary<Map<String, Object>> texts =
                Arbitraries.maps(Arbitraries.of(TEXTS), plain()).ofMaxSize(8);
        Arbitrary<Map<String, Object>> names =
                Arbitraries.maps(Arbitraries.of(NAMES), people()).ofMaxSize(3);
        Arbitrary<Map<String, Object>> dates =
                Arbitraries.maps(Arbitraries.of(DATES), dates()).ofMaxSize(3);
        Arbitrary<Map<String, Object>> unknown = Arbitraries.maps(
                        Arbitraries.of("x-own", "größe", "publisher-x", "is-referenced-by-count"), nested())
                .ofMaxSize(2);
        Arbitrary<Map<String, Object>> custom = Arbitraries.maps(
                        Arbitraries.of("covers", "issued_by", "shelf", "Ω", "a b"), Arbitraries.of("1922/1928", "1931"))
                .<Map<String, Object>>map(LinkedHashMap::new);
        Arbitrary<Map<String, Object>> head = Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.of("http://zotero.org/users/1/items/A", "ryle-1967", "ü, 1"),
                                Arbitraries.longs().between(1, 99)),
                        Arbitraries.of(TYPES),
                        Datasets.words(),
                        custom,
                        nested())
                .as((id, type, title, own, deep) -> {
                    Map<String, Object> fields = new LinkedHashMap<>(Map.of("id", id, "type", type, "title", title));
                    own.put("deep", deep);
                    fields.put("custom", own);
                    return fields;
                });
        return Combinators.combine(head, texts, names, dates, unknown, Arbitraries.randoms())
                .as((first, second, third, fourth, fifth, random) -> {
                    Map<String, Object> all = new LinkedHashMap<>(second);
                    List.of(third, fourth, fifth, first).forEach(all::putAll);
                    List<String> order = new java.util.ArrayList<>(all.keySet());
                    java.util.Collections.shuffle(order, random);
                    Map<String, Object> item = new LinkedHashMap<>();
                    order.forEach(name -> item.put(name, all.getOrDefault(name, "")));
                    return item;
                });
    }

    private static Arbitrary<Object> plain() {
        return Arbitraries.oneOf(
                Datasets.words().map(text -> text),
                Arbitraries.longs().map(number -> number),
                Arbitraries.of(new BigDecimal("1.50"), new BigDecimal("1E+3"), new BigDecimal("12345678901234567890")),
                Arbitraries.of(true, false));
    }

    private static Arbitrary<Object> nested() {
        return Arbitraries.oneOf(
                plain(),
                plain().list().ofMaxSize(3).map(list -> list),
                Arbitraries.maps(Arbitraries.of("b", "a", "ä"), plain()).map(map -> map));
    }

    private static Arbitrary<Object> people() {
        Arbitrary<Map<String, Object>> person = Arbitraries.maps(
                        Arbitraries.of(
                                "family", "given", "literal", "suffix", "dropping-particle", "non-dropping-particle"),
                        Datasets.words().<Object>map(text -> text))
                .ofMinSize(1);
        return person.list().ofMaxSize(3).map(list -> list);
    }

    private static Arbitrary<Object> dates() {
        return Arbitraries.of(
                Map.of("date-parts", List.of(List.of(1931L))),
                Map.of("date-parts", List.of(List.of("1931", "1", 2L)), "circa", true),
                Map.of("date-parts", List.of(List.of(1924L, 7L), List.of(1924L, 8L)), "season", "Fall"),
                Map.of("raw", "before 1933"),
                Map.of("literal", "n.d."),
                Map.of("raw", "no date at all"));
    }

    /** A file of BibTeX with whatever such files have; no two entries have one key. */
    static Arbitrary<String> bibtex() {
        Arbitrary<String> value = Arbitraries.of(
                "{Plain}",
                "\"Quoted {\"} text\"",
                "1986",
                "hup",
                "undefined",
                "jan",
                "{a} # hup # \"b\"",
                "{M{\\\"u}ller \\& {USSR}}",
                "{1922--1928}",
                "{C:\\Users}",
                "{$x$}",
                "{}",
                "{\n@ at the start of a line}",
                "{nested {deep {er}} text}",
                "{漢字 😀}",
                "{x, y = z}");
        Arbitrary<String> name = Arbitraries.of(
                "title",
                "author",
                "Editor",
                "journal",
                "booktitle",
                "year",
                "date",
                "month",
                "pages",
                "volume",
                "number",
                "publisher",
                "note",
                "covers",
                "derived_from",
                "issued_by",
                "shelf",
                "url",
                "doi",
                "größe",
                "crossref",
                "subtitle",
                "x-y",
                "date-added",
                "bibtex");
        Arbitrary<String> field = Combinators.combine(name, Arbitraries.of("=", " = ", "\n=\t"), value)
                .as((key, equals, text) -> key + equals + text);
        Arbitrary<String> fields = field.list().ofMaxSize(6).map(list -> String.join(",\n  ", list));
        Arbitrary<String> type = Arbitraries.of(
                "book", "ARTICLE", "InProceedings", "misc", "online", "phdthesis", "unknowntype", "incollection");
        Arbitrary<String> entry = Combinators.combine(
                        type, fields, Arbitraries.of(true, false), Arbitraries.of("", ",", ",\n"))
                .as((kind, body, round, end) ->
                        "@" + kind + (round ? "( " : "{") + "KEY," + body + end + (round ? ")" : "}"));
        Arbitrary<String> other = Arbitraries.of(
                "% a comment",
                "free text with mail@example.org",
                "@comment{kept {as} is}",
                "@comment loose",
                "@string{hup = \"Hoover \" # {Press}}",
                "@STRING(HUP = {Other})",
                "@preamble{\"\\relax\"}",
                "@book{broken, title = {never closed",
                "@book{broken = }",
                "@",
                "}",
                "",
                "@misc{, title = {no key}}");
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, entry), net.jqwik.api.Tuple.of(2, other))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .flatMap(pieces ->
                        Arbitraries.of("\n", "\r\n", "\n\n").map(line -> numbered(String.join(line, pieces) + line)));
    }

    private static String numbered(String text) {
        StringBuilder numbered = new StringBuilder();
        int from = 0;
        int key = 1;
        for (int at = text.indexOf("KEY"); at >= 0; at = text.indexOf("KEY", from)) {
            numbered.append(text, from, at).append("key-").append(key++);
            from = at + "KEY".length();
        }
        return numbered.append(text.substring(from)).toString();
    }
}
