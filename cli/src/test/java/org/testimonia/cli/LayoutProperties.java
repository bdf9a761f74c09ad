package org.testimonia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/** Records are in whatever order, file and format; what is found is the same, but for where it stands. */
class LayoutProperties {

    private static final List<String> FIELDS =
            List.of("id", "subject", "property", "value", "as_of", "scope", "source", "locator", "note");
    private static final List<String> FORMATS = List.of("json", "sarif", "junit", "github", "markdown");
    private static final Pattern FINGERPRINT = Pattern.compile("\"fingerprint\" : \"([0-9a-f]{16})\"");

    /** Where a record stands, in the words of any format. */
    private static final Pattern PLACE = Pattern.compile(
            "\\b(data/)?part-\\d\\.(csv|ndjson|yaml)(:\\d+:\\d+)?|\"(line|column|startLine|startColumn)\" : \\d+|line=\\d+,col=\\d+");

    @Property(tries = 40)
    void another_layout_changes_only_places(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size, @ForAll boolean withIds)
            throws IOException {
        List<Map<String, String>> claims = claims(new Random(seed), size, 4, withIds);
        try (Laid first = new Laid(claims, new Random(seed + 1));
                Laid second = new Laid(claims, new Random(seed + 2))) {
            for (String format : FORMATS) {
                String report = first.check(format);
                assertThat(first.check(format)).as("%s, twice", format).isEqualTo(report);
                assertThat(placeless(second.check(format))).as(format).isEqualTo(placeless(report));
            }
        }
    }

    @Example
    void ten_thousand_shuffled_records_have_the_same_findings() throws IOException {
        List<Map<String, String>> claims = claims(new Random(3), 10_000, 1_500, true);
        try (Laid first = new Laid(claims, new Random(4));
                Laid second = new Laid(claims, new Random(5))) {
            String report = first.check("json");

            assertThat(fingerprints(report)).hasSizeGreaterThan(5_000).isEqualTo(fingerprints(second.check("json")));
            assertThat(placeless(second.check("json"))).isEqualTo(placeless(report));
            assertThat(first.check("json")).isEqualTo(report);
        }
    }

    private static String placeless(String report) {
        return PLACE.matcher(report).replaceAll("…");
    }

    private static Set<String> fingerprints(String report) {
        Set<String> fingerprints = new TreeSet<>();
        Matcher matcher = FINGERPRINT.matcher(report);
        while (matcher.find()) {
            fingerprints.add(matcher.group(1));
        }
        return fingerprints;
    }

    private static List<Map<String, String>> claims(Random random, int size, int subjects, boolean withIds) {
        List<Map<String, String>> claims = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Map<String, String> claim = new LinkedHashMap<>();
            String property = any(random, "established", "dissolved", "members", "sections", "membres");
            claim.put("id", withIds ? "c" + i : "");
            claim.put("subject", "s" + random.nextInt(subjects));
            claim.put("property", property);
            claim.put(
                    "value",
                    property.endsWith("ed")
                            ? any(random, "1925", "Aug. 1925", "c. 1928", "before 1933", "1934", "19x8")
                            : any(random, "67", "62", "1,278,274", "8,900,000", "about 500"));
            claim.put("as_of", any(random, "", "1932-01-01", "1931"));
            claim.put("scope", any(random, "", "whole", "whole - s1"));
            claim.put("source", any(random, "", "ryle", "busky", "article"));
            claim.put("locator", claim.get("source").isEmpty() ? "" : "p. " + random.nextInt(3));
            claim.put("note", any(random, "", "seen", "a \"note\", with marks: {#}"));
            claims.add(claim);
        }
        return claims;
    }

    private static String any(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    /** Claims in a folder of their own, in an order, and in files and forms, that chance decides. */
    private static final class Laid implements AutoCloseable {

        private final Random random;
        private final Path root;
        private final Path folder;

        Laid(List<Map<String, String>> claims, Random random) throws IOException {
            this.random = random;
            this.root = Files.createTempDirectory("laid");
            this.folder = Files.createDirectories(root.resolve("data"));
            Files.createDirectory(root.resolve(".git"));
            List<Map<String, String>> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, random);
            int one = random.nextInt(shuffled.size() + 1);
            int two = one + random.nextInt(shuffled.size() - one + 1);
            List<List<Map<String, String>>> parts =
                    List.of(shuffled.subList(0, one), shuffled.subList(one, two), shuffled.subList(two, claims.size()));
            List<String> formats = new ArrayList<>(List.of("csv", "ndjson", "yaml"));
            Collections.shuffle(formats, random);
            List<String> names = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).isEmpty()) {
                    names.add("part-" + i + "." + formats.get(i));
                    Files.writeString(folder.resolve(names.get(names.size() - 1)), text(parts.get(i), formats.get(i)));
                }
            }
            Files.writeString(folder.resolve("datapackage.json"), dataPackage(names));
        }

        private static String dataPackage(List<String> names) {
            return names.stream()
                    .map(name -> "{\"path\": \"" + name + "\", \"testimonia\": {\"role\": \"claims\"}}")
                    .collect(Collectors.joining(", ", "{\"name\": \"laid\", \"resources\": [", "]}"));
        }

        private String text(List<Map<String, String>> claims, String format) {
            return switch (format) {
                case "csv" -> csv(claims);
                case "ndjson" ->
                    claims.stream().map(claim -> json(claim) + "\n").collect(Collectors.joining());
                default ->
                    claims.stream().map(claim -> "- " + json(claim) + "\n").collect(Collectors.joining());
            };
        }

        private String csv(List<Map<String, String>> claims) {
            List<String> columns = new ArrayList<>(FIELDS);
            Collections.shuffle(columns, random);
            String lineEnd = random.nextBoolean() ? "\n" : "\r\n";
            return Stream.concat(
                            Stream.of(String.join(",", columns)),
                            claims.stream()
                                    .map(claim -> columns.stream()
                                            .map(column ->
                                                    "\"" + claim.get(column).replace("\"", "\"\"") + "\"")
                                            .collect(Collectors.joining(","))))
                    .collect(Collectors.joining(lineEnd, "", lineEnd));
        }

        private String json(Map<String, String> claim) {
            List<String> fields = new ArrayList<>();
            claim.forEach((field, text) -> {
                if (!text.isEmpty() || random.nextBoolean()) {
                    fields.add("\"" + field + "\": \"" + text.replace("\"", "\\\"") + "\"");
                }
            });
            Collections.shuffle(fields, random);
            return "{" + String.join(random.nextBoolean() ? ", " : ",  ", fields) + "}";
        }

        String check(String format) {
            Run run = Run.of("check", folder.toString(), "--format", format);
            assertThat(run.exitCode()).as(run.err()).isLessThan(2);
            return run.out();
        }

        @Override
        public void close() throws IOException {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path path : all.sorted(Collections.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
