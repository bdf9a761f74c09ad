package org.testimonia.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Value;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.DeclaredRule;
import org.testimonia.dataset.DeclaredRule.LooksAt;
import org.testimonia.dataset.LocatedText;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.RuleExample;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.Subject;
import org.testimonia.date.ApproximatePolicy;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.HistoricalDate;
import org.testimonia.date.LimitPolicy;
import org.testimonia.date.NumericOrder;
import org.testimonia.date.PartPolicy;
import org.testimonia.date.SeasonPolicy;
import org.testimonia.date.YearWindow;
import org.testimonia.source.Citation;
import org.testimonia.source.Position;
import org.testimonia.source.Source;

import static org.assertj.core.api.Assertions.assertThat;

class RoundTripProperties {

    @Provide
    Arbitrary<Dataset> datasets() {
        return Datasets.datasets();
    }

    @Property(tries = 150)
    void what_is_written_is_read_back_to_an_equal_dataset(
            @ForAll("datasets") Dataset dataset, @ForAll ClaimFormat format) throws Exception {
        TestFolder.with(folder -> {
            DatasetWriter.write(dataset, folder, format);
            ReadDataset read = DatasetReader.read(folder);

            assertThat(read.problems())
                    .filteredOn(problem -> !isEmptiness(problem))
                    .isEmpty();
            assertThat(claims(read.dataset())).containsExactlyElementsOf(claims(dataset));
            assertThat(read.dataset().subjects()).containsExactlyInAnyOrderElementsOf(dataset.subjects());
            assertThat(read.dataset().sources()).containsExactlyInAnyOrderElementsOf(dataset.sources());
            assertThat(ConfigurationTree.of(read.dataset().configuration()))
                    .isEqualTo(ConfigurationTree.of(dataset.configuration()));
        });
    }

    @Property(tries = 150)
    void a_configuration_that_is_printed_reads_back_to_the_same_one(@ForAll("datasets") Dataset dataset)
            throws Exception {
        Configuration configuration = dataset.configuration();
        TestFolder.with(folder -> {
            String yaml = ConfigurationWriter.yaml(configuration);
            Files.writeString(folder.resolve("testimonia.yaml"), yaml);
            Configuration read = DatasetReader.readConfiguration(folder);

            assertThat(ConfigurationWriter.complete(read)).isEqualTo(ConfigurationWriter.complete(configuration));
            assertThat(read.rules()).isEqualTo(configuration.rules());
            assertThat(ConfigurationWriter.yaml(read)).isEqualTo(yaml);
        });
    }

    @Property(tries = 100)
    void how_dates_are_meant_is_written_and_read_back(@ForAll("policies") DatePolicy policy) throws Exception {
        TestFolder.with(folder -> {
            Dataset dataset = Dataset.builder("dataset")
                    .configuration(Configuration.builtIn().withDates(policy))
                    .claim(Claim.builder("a", "name", new Value.OfText("b")).build())
                    .build();
            DatasetWriter.write(dataset, folder, ClaimFormat.CSV);
            assertThat(DatasetReader.readConfiguration(folder).dates()).isEqualTo(policy);
        });
    }

    @Property(tries = 100)
    void own_rules_are_written_and_read_back(@ForAll("ownRules") List<DeclaredRule> rules) throws Exception {
        TestFolder.with(folder -> {
            Dataset dataset = Dataset.builder("dataset")
                    .configuration(Configuration.builtIn().withOwnRules(rules))
                    .claim(Claim.builder("a", "name", new Value.OfText("b")).build())
                    .build();
            DatasetWriter.write(dataset, folder, ClaimFormat.CSV);
            assertThat(DatasetReader.readConfiguration(folder).ownRules()).isEqualTo(rules);
        });
    }

    @Provide
    Arbitrary<List<DeclaredRule>> ownRules() {
        Arbitrary<String> texts = Arbitraries.of(
                        "a", "b ", "'", "\"", "{", "}}", "[", ": ", " #", "&", "|", ">", "\\", "é", "😀", " \n", "\n ")
                .list()
                .ofMaxSize(12)
                .map(parts -> ("x" + String.join("", parts)).strip());
        Arbitrary<DeclaredRule.Condition> conditions = Combinators.combine(
                        Arbitraries.of(LooksAt.values()), texts, texts)
                .as((looksAt, when, about) -> new DeclaredRule.Condition(
                        looksAt,
                        LocatedText.of(when),
                        looksAt == LooksAt.SUBJECT ? Optional.of(LocatedText.of(about)) : Optional.empty()));
        Arbitrary<DeclaredRule.Report> reports = Combinators.combine(
                        Arbitraries.of(Severity.values()),
                        Arbitraries.of(DeclaredRule.VERDICTS).optional(),
                        texts,
                        texts,
                        texts)
                .as((severity, verdict, message, summary, explain) ->
                        new DeclaredRule.Report(severity, verdict, LocatedText.of(message), summary, explain));
        return Combinators.combine(conditions, reports, examples().list().ofMaxSize(3))
                .as((condition, report, examples) ->
                        new DeclaredRule("a/b", condition, report, inOrder(examples), Position.NOWHERE))
                .list()
                .ofMaxSize(1);
    }

    /** What is flagged is written first. */
    private static List<RuleExample> inOrder(List<RuleExample> examples) {
        return examples.stream()
                .sorted(Comparator.comparing(RuleExample::isFlagged).reversed())
                .toList();
    }

    private static Arbitrary<RuleExample> examples() {
        Arbitrary<Claim> claims = Combinators.combine(
                        Arbitraries.of("a", "spain", "é: 😀"),
                        Arbitraries.of("before 1933", "c. 1925", "1924 or 1926"),
                        Arbitraries.of("", "ryle-1967"),
                        Arbitraries.of("", "- \"no\": #1", "two\nlines"))
                .as((subject, date, source, note) -> {
                    Claim.Builder claim = Claim.builder(subject, "established", HistoricalDate.parse(date))
                            .note(note);
                    return (source.isEmpty() ? claim : claim.citation(Citation.of(source, "p. 1"))).build();
                });
        return Combinators.combine(truth(), claims.list().ofMinSize(1).ofMaxSize(3), truth())
                .as((flagged, shown, declares) -> new RuleExample(
                        flagged,
                        shown,
                        declares ? List.of(Subject.of("s", "affiliate", "S")) : List.of(),
                        declares
                                ? List.of(Source.builder("t")
                                        .csl(Map.of("id", "t", "type", "book"))
                                        .build())
                                : List.of(),
                        Position.NOWHERE));
    }

    @Provide
    Arbitrary<DatePolicy> policies() {
        Arbitrary<LimitPolicy> limits =
                Combinators.combine(truth(), truth(), truth()).as(LimitPolicy::new);
        Arbitrary<Integer> width = Arbitraries.integers().between(0, 1_000_000);
        Arbitrary<ApproximatePolicy> approximate =
                Combinators.combine(width, width, width, width, width, width).as(ApproximatePolicy::new);
        Arbitrary<SeasonPolicy> seasons = Combinators.combine(
                        Arbitraries.of(SeasonPolicy.Hemisphere.values()),
                        Arbitraries.integers().between(0, 12))
                .as(SeasonPolicy::new);
        Arbitrary<Integer> year = Arbitraries.integers().between(0, 9999);
        Arbitrary<YearWindow> windows = Combinators.combine(year, year)
                .as((one, two) -> new YearWindow(Math.min(one, two), Math.max(one, two)));
        return Combinators.combine(
                        limits,
                        approximate,
                        seasons,
                        Arbitraries.of(PartPolicy.values()),
                        windows,
                        Arbitraries.of(NumericOrder.values()).optional())
                .as(DatePolicy::new);
    }

    private static Arbitrary<Boolean> truth() {
        return Arbitraries.of(true, false);
    }

    @Property(tries = 50)
    void what_was_read_is_written_in_the_same_bytes(@ForAll("datasets") Dataset dataset, @ForAll ClaimFormat format)
            throws Exception {
        TestFolder.with(folder -> {
            Path first = folder.resolve("dataset");
            Path second = folder.resolve("again");
            DatasetWriter.write(dataset, first, format);
            DatasetWriter.write(DatasetReader.read(first).dataset(), second, format);
            assertThat(contents(second)).isEqualTo(contents(first));
        });
    }

    private static List<String> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.sorted().toList();
            List<String> contents = new java.util.ArrayList<>();
            for (Path file : sorted) {
                contents.add(file.getFileName() + "\n" + Files.readString(file));
            }
            return contents;
        }
    }

    private static boolean isEmptiness(Problem problem) {
        return problem.message().contains("got no row below")
                || problem.message().contains("got an empty file");
    }

    private static List<Claim> claims(Dataset dataset) {
        return dataset.claims().stream()
                .map(claim -> claim.toBuilder().position(Position.NOWHERE).build())
                .toList();
    }
}
