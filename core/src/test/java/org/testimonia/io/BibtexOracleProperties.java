package org.testimonia.io;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jbibtex.BibTeXDatabase;
import org.testimonia.dataset.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** Well-formed entries have the fields that jbibtex reads of them, but for line ends, which BibTeX takes as spaces. */
class BibtexOracleProperties {

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> part = Arbitraries.of(
                "{Plain}",
                "{M{\\\"u}ller \\& {USSR}}",
                "\"Quoted {nested {deep}} text\"",
                "1986",
                "hup",
                "{x, y = z}",
                "{two\n  lines}");
        Arbitrary<String> value = part.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join(" # ", parts));
        Arbitrary<String> fields = Arbitraries.maps(
                        Arbitraries.of("title", "Author", "year", "note", "x-own", "publisher"), value)
                .ofMinSize(1)
                .map(map -> map.entrySet().stream()
                        .map(entry -> entry.getKey() + " = " + entry.getValue())
                        .collect(Collectors.joining(",\n  ")));
        Arbitrary<String> entry = Combinators.combine(
                        Arbitraries.of("book", "ARTICLE", "misc"), fields, Arbitraries.of("", ",", ",\n"))
                .as((type, body, end) -> "@" + type + "{KEY,\n  " + body + end + "}\n");
        return entry.list().ofMinSize(1).ofMaxSize(4).map(BibtexOracleProperties::file);
    }

    private static String file(List<String> entries) {
        StringBuilder file = new StringBuilder("@string{hup = \"Hoover \" # {Press}}\n");
        for (int i = 0; i < entries.size(); i++) {
            file.append(entries.get(i).replace("KEY", "key-" + i));
        }
        return file.toString();
    }

    @Property(tries = 300)
    void both_read_the_same_fields(@ForAll("files") String file) throws Exception {
        assertThat(ours(file)).isEqualTo(theirs(file));
    }

    private static Map<String, Map<String, String>> ours(String file) {
        List<Problem> problems = new ArrayList<>();
        RewindableReader text = new RewindableReader(new StringReader(file));
        BibtexParser parser = new BibtexParser(text, "a.bib", problems::add);
        Map<String, Map<String, String>> entries = new TreeMap<>();
        while (parser.peek() >= 0) {
            if (parser.peek() == '@') {
                parser.next()
                        .forEach(entry -> entries.put(
                                entry.key(),
                                entry.fields().stream()
                                        .collect(Collectors.toMap(
                                                BibtexParser.Field::name, BibtexParser.Field::value))));
            } else {
                parser.pass();
            }
        }
        assertThat(problems).isEmpty();
        return entries;
    }

    private static Map<String, Map<String, String>> theirs(String file) throws Exception {
        BibTeXDatabase database = new org.jbibtex.BibTeXParser().parse(new StringReader(file));
        Map<String, Map<String, String>> entries = new TreeMap<>();
        database.getEntries().forEach((key, entry) -> {
            Map<String, String> fields = new TreeMap<>();
            entry.getFields()
                    .forEach((name, value) -> fields.put(
                            name.getValue().toLowerCase(Locale.ROOT),
                            value.toUserString().replaceAll("\\s+", " ")));
            entries.put(key.getValue(), fields);
        });
        return entries;
    }
}
