package org.testimonia.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.testimonia.dataset.PathPattern;
import org.testimonia.dataset.RuleChange;
import org.testimonia.dataset.RuleLevel;
import org.testimonia.dataset.RuleOverride;
import org.testimonia.dataset.RuleSetting;
import org.testimonia.dataset.Severity;
import org.testimonia.report.RandomDatasets;
import org.testimonia.rule.Given;
import org.testimonia.rule.RuleCatalogue;

import static org.assertj.core.api.Assertions.assertThat;

class RuleSettingProperties {

    private static final int CLAIMS = 25;
    private static final List<String> IDS =
            RuleCatalogue.standard().stream().map(Rule::id).toList();

    @Provide
    Arbitrary<RuleSetting> settings() {
        Arbitrary<RuleLevel> levels = Arbitraries.of("off", "error", "warning", "note")
                .map(name -> RuleLevel.named(name).orElseThrow());
        Arbitrary<RuleOverride> overrides = Combinators.combine(
                        Arbitraries.of(
                                List.<String>of(),
                                List.of("affiliate"),
                                List.of("organization"),
                                List.of("affiliate", "organization")),
                        Arbitraries.of("", "legacy/**", "*.csv", "**/claims.csv", "**"),
                        levels)
                .filter((types, path, level) -> !types.isEmpty() || !path.isEmpty())
                .as((types, path, level) -> new RuleOverride(
                        types,
                        path.isEmpty() ? List.of() : List.of(new PathPattern(path)),
                        RuleChange.NONE.withLevel(level)));
        return Combinators.combine(levels.optional(), overrides.list().ofMaxSize(3))
                .as((level, list) -> new RuleSetting(new RuleChange(level, Map.of()), list));
    }

    @Provide
    Arbitrary<Map<String, RuleSetting>> configurations() {
        return Arbitraries.maps(
                        Arbitraries.of(
                                "*",
                                "date/*",
                                "figure/*",
                                "record/*",
                                "date/contradiction",
                                "figure/contradiction",
                                "source/one-witness",
                                "record/unknown-reference",
                                "record/missing-source"),
                        settings())
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.of(IDS);
    }

    private static Given dataset(long seed) {
        return RandomDatasets.inOrder(RandomDatasets.records(seed, CLAIMS));
    }

    private static List<Finding> findings(Given given, Map<String, RuleSetting> rules) {
        rules.forEach(given::rule);
        return given.audit().findings();
    }

    @Property(tries = 40)
    void the_order_of_records_never_matters(
            @ForAll long seed, @ForAll("configurations") Map<String, RuleSetting> rules, @ForAll Random random) {
        Given shuffled = RandomDatasets.shuffled(RandomDatasets.records(seed, CLAIMS), random);

        assertThat(findings(shuffled, rules)).isEqualTo(findings(dataset(seed), rules));
    }

    @Property(tries = 80)
    void a_setting_of_one_rule_never_changes_what_another_finds(
            @ForAll long seed, @ForAll("ids") String id, @ForAll("settings") RuleSetting setting) {
        Predicate<Finding> others = finding -> !finding.rule().equals(id);

        assertThat(findings(dataset(seed), Map.of(id, setting)).stream()
                        .filter(others)
                        .toList())
                .isEqualTo(findings(dataset(seed), Map.of()).stream()
                        .filter(others)
                        .toList());
    }

    @Property(tries = 80)
    void an_override_by_type_and_path_is_the_filter_that_anyone_would_write_by_hand(@ForAll long seed) {
        RuleOverride off = new RuleOverride(
                List.of("affiliate"), List.of(new PathPattern("legacy/**")), RuleChange.NONE.withLevel(RuleLevel.OFF));
        Given given = dataset(seed);
        List<Finding> expected = given.audit().findings().stream()
                .filter(finding -> !isWithin(finding, given))
                .toList();

        assertThat(findings(given, Map.of("*", RuleSetting.none().withOverride(off))))
                .isEqualTo(expected);
    }

    private static boolean isWithin(Finding finding, Given given) {
        return !places(finding, given).toList().isEmpty()
                && places(finding, given)
                        .allMatch(place ->
                                place.type().equals("affiliate") && place.file().startsWith("legacy/"));
    }

    private static Stream<RecordPlace> places(Finding finding, Given given) {
        return Stream.concat(
                finding.claims().stream()
                        .map(claim -> new RecordPlace(
                                type(claim.subject(), given), claim.position().file())),
                finding.records().stream()
                        .map(record -> new RecordPlace(
                                switch (record.kind()) {
                                    case SUBJECT -> record.field("type");
                                    case CLAIM -> type(record.field("subject"), given);
                                    default -> "";
                                },
                                record.position().file())));
    }

    private static String type(String subject, Given given) {
        return given.dataset().subject(subject).map(each -> each.type()).orElse("");
    }

    /** Plays through the settings for each record by itself, in the order that the page tells. */
    @Property(tries = 80)
    void a_finding_is_as_loud_as_the_loudest_of_its_records_and_keeps_its_fingerprint(
            @ForAll long seed, @ForAll("configurations") Map<String, RuleSetting> rules) {
        Given given = dataset(seed);
        TreeMap<String, Severity> expected = new TreeMap<>();
        for (Finding finding : given.audit().findings()) {
            places(finding, given)
                    .map(place -> level(finding, place, rules))
                    .flatMap(level -> level.severity().stream())
                    .max(Comparator.naturalOrder())
                    .ifPresent(severity -> expected.put(finding.fingerprint() + finding.message(), severity));
        }

        TreeMap<String, Severity> reported = new TreeMap<>();
        findings(given, rules)
                .forEach(finding -> reported.put(finding.fingerprint() + finding.message(), finding.severity()));
        assertThat(reported).isEqualTo(expected);
    }

    private static RuleLevel level(Finding finding, RecordPlace place, Map<String, RuleSetting> rules) {
        List<RuleSetting> layers = Stream.of("*", finding.rule().split("/")[0] + "/*", finding.rule())
                .flatMap(key -> Optional.ofNullable(rules.get(key)).stream())
                .toList();
        RuleLevel level = RuleLevel.of(finding.severity());
        for (RuleSetting layer : layers) {
            level = layer.change().level().orElse(level);
        }
        for (RuleSetting layer : layers) {
            for (RuleOverride override : layer.overrides()) {
                if (override.appliesTo(place.type(), place.file())) {
                    level = override.change().level().orElse(level);
                }
            }
        }
        return level;
    }

    /** What sets thresholds: each rule that has some, with other values. */
    @Provide
    Arbitrary<Map<String, String>> thresholds() {
        return Arbitraries.of(
                Map.of("figure/implausible-change", "times-rate=0.1"),
                Map.of("figure/implausible-change", "min-figure=1000"),
                Map.of("source/anachronism", "short-gap=3000"),
                Map.of("source/possible-copy", "min-values=1"),
                Map.of("date/heaping", "min-dates=2"),
                Map.of("date/joint-contradiction", "max-sets=1"));
    }

    @Property(tries = 60)
    void a_threshold_for_every_file_is_the_threshold_for_all(
            @ForAll long seed, @ForAll("thresholds") Map<String, String> thresholds) {
        Map.Entry<String, String> set = thresholds.entrySet().iterator().next();
        String[] option = set.getValue().split("=");
        RuleSetting everywhere = RuleSetting.none().withOption(option[0], option[1]);
        RuleSetting byPath = RuleSetting.none()
                .withOverride(
                        RuleOverride.ofPath(new PathPattern("**"), RuleChange.NONE.withOption(option[0], option[1])));

        assertThat(findings(dataset(seed), Map.of(set.getKey(), byPath)))
                .isEqualTo(findings(dataset(seed), Map.of(set.getKey(), everywhere)));
    }

    @Property(tries = 60)
    void with_a_threshold_for_some_files_what_is_found_is_found_with_one_of_the_two_sets(
            @ForAll long seed, @ForAll("thresholds") Map<String, String> thresholds) {
        Map.Entry<String, String> set = thresholds.entrySet().iterator().next();
        String[] option = set.getValue().split("=");
        RuleSetting everywhere = RuleSetting.none().withOption(option[0], option[1]);
        RuleSetting somewhere = RuleSetting.none()
                .withOverride(RuleOverride.ofPath(
                        new PathPattern("legacy/**"), RuleChange.NONE.withOption(option[0], option[1])));
        Given given = dataset(seed);
        Map<String, Finding> standard =
                byFingerprint(set.getKey(), given.audit().findings());
        Map<String, Finding> changed = byFingerprint(set.getKey(), findings(given, Map.of(set.getKey(), everywhere)));
        TreeMap<String, Finding> expected = new TreeMap<>();
        Stream.concat(standard.values().stream(), changed.values().stream()).forEach(finding -> {
            boolean inLegacy =
                    places(finding, given).anyMatch(place -> place.file().startsWith("legacy/"));
            boolean elsewhere =
                    places(finding, given).anyMatch(place -> !place.file().startsWith("legacy/"));
            boolean counts = (inLegacy && changed.containsKey(finding.fingerprint()))
                    || (elsewhere && standard.containsKey(finding.fingerprint()));
            if (counts) {
                expected.put(finding.fingerprint(), finding);
            }
        });

        assertThat(byFingerprint(set.getKey(), findings(given, Map.of(set.getKey(), somewhere)))
                        .keySet())
                .isEqualTo(expected.keySet());
    }

    private static Map<String, Finding> byFingerprint(String rule, List<Finding> findings) {
        Map<String, Finding> found = new TreeMap<>();
        findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .forEach(finding -> found.put(finding.fingerprint(), finding));
        return found;
    }
}
