package org.testimonia.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.PathPattern;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.RuleChange;
import org.testimonia.dataset.RuleOverride;
import org.testimonia.dataset.RuleSetting;
import org.testimonia.dataset.Suggestion;
import org.testimonia.source.Position;

/**
 * What is wrong with the settings of rules: rules and options that there are not, values that an option cannot have, types
 * and paths that nothing in the dataset has.
 *
 * <p>An audit passes such a setting over and reports it as {@code record/unknown-property}. A command that wants to stop at
 * an impossible value instead asks {@link #impossible}.
 */
public final class SettingProblems {

    private static final String RULES = "rules";
    private static final String FOR = "for";
    private static final List<String> KEYS = List.of("severity", FOR);
    private static final List<String> OVERRIDE_KEYS = List.of("type", "path", "severity");

    private final Configuration configuration;
    private final Map<String, Rule> rules;
    private final List<Problem> problems = new ArrayList<>();

    private SettingProblems(Configuration configuration, Collection<? extends Rule> rules) {
        this.configuration = configuration;
        this.rules = rules.stream()
                .collect(Collectors.toMap(Rule::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    /**
     * The settings that no rule understands.
     *
     * @param rules all rules that there are, whether or not an audit runs them
     */
    public static List<Problem> of(Configuration configuration, Collection<? extends Rule> rules) {
        SettingProblems settings = new SettingProblems(configuration, rules);
        new TreeMap<>(configuration.rules()).forEach(settings::check);
        return settings.problems;
    }

    /** The values that an option which there is cannot have. */
    public static List<Problem> impossible(Configuration configuration, Collection<? extends Rule> rules) {
        return of(configuration, rules).stream()
                .filter(problem -> problem.kind() == Problem.Kind.UNREADABLE)
                .sorted()
                .toList();
    }

    private void check(String key, RuleSetting setting) {
        if (key.equals(RuleRun.FAILED)) {
            add(
                    List.of(RULES, key),
                    RULES,
                    Problem.Kind.UNKNOWN_KEY,
                    "got \"" + key + "\", expected the id of the rule that fails: that one failed cannot be set",
                    Optional.empty());
            return;
        }
        if (!isKnown(key)) {
            Set<String> known = new TreeSet<>();
            rules.keySet().forEach(id -> known.addAll(RuleSetting.keysOf(id)));
            add(
                    List.of(RULES, key),
                    RULES,
                    Problem.Kind.UNKNOWN_KEY,
                    "got \"" + key + "\", expected the id of a rule",
                    Suggestion.nearest(key, known));
            return;
        }
        Optional<Rule> rule = Optional.ofNullable(rules.get(key));
        if (rule.isPresent()) {
            check(List.of(RULES, key), setting.change(), KEYS, rule.get());
            for (int i = 0; i < setting.overrides().size(); i++) {
                List<String> place = List.of(RULES, key, FOR, Integer.toString(i));
                check(place, setting.overrides().get(i).change(), OVERRIDE_KEYS, rule.get());
            }
        }
    }

    private boolean isKnown(String key) {
        return rules.containsKey(key)
                || rules.keySet().stream().anyMatch(id -> RuleSetting.keysOf(id).contains(key));
    }

    private void check(List<String> place, RuleChange change, List<String> otherKeys, Rule rule) {
        change.options().forEach((name, text) -> {
            List<String> key = Stream.concat(place.stream(), Stream.of(name)).toList();
            Optional<RuleOption<?>> option = rule.options().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst();
            if (option.isEmpty()) {
                addUnknown(key, name, otherKeys, rule);
            } else if (option.get().read(text).isEmpty()) {
                add(
                        key,
                        name,
                        Problem.Kind.UNREADABLE,
                        "got \"" + text + "\", expected " + option.get().expected(),
                        Optional.empty());
            }
        });
    }

    private void addUnknown(List<String> key, String name, List<String> otherKeys, Rule rule) {
        List<String> known = Stream.concat(
                        otherKeys.stream(), rule.options().stream().map(RuleOption::name))
                .toList();
        Optional<String> near = Suggestion.nearest(name, known);
        String expected = near.isPresent() ? "" : ", expected one of " + String.join(", ", known);
        add(key, name, Problem.Kind.UNKNOWN_KEY, "got a key that " + rule.id() + " does not have" + expected, near);
    }

    private void add(List<String> key, String field, Problem.Kind kind, String message, Optional<String> meant) {
        problems.add(Problem.at(positionOf(key), kind, field, message).meant(meant));
    }

    /** Where a key stands, or else the nearest around it. */
    private Position positionOf(List<String> key) {
        for (int length = key.size(); length > 0; length--) {
            Optional<Position> position = configuration.positions().of(key.subList(0, length));
            if (position.isPresent()) {
                return position.get();
            }
        }
        return Position.NOWHERE;
    }

    /** The types and paths of overrides that no record of a dataset has: probably slips. */
    public static List<Problem> withoutEffect(ReadDataset read) {
        Configuration configuration = read.dataset().configuration();
        if (configuration.rules().values().stream()
                .allMatch(each -> each.overrides().isEmpty())) {
            return List.of();
        }
        Set<String> types = new TreeSet<>();
        Set<String> files = new TreeSet<>();
        RecordPlace.of(read).forEach(place -> {
            types.add(place.type());
            files.add(place.file());
        });
        types.remove("");
        files.remove("");
        SettingProblems settings = new SettingProblems(configuration, List.of());
        new TreeMap<>(configuration.rules()).forEach((key, setting) -> {
            for (int i = 0; i < setting.overrides().size(); i++) {
                List<String> place = List.of(RULES, key, FOR, Integer.toString(i));
                settings.checkEffect(place, setting.overrides().get(i), types, files);
            }
        });
        return settings.problems;
    }

    private void checkEffect(List<String> place, RuleOverride override, Set<String> types, Set<String> files) {
        override.types().stream()
                .filter(type -> !types.contains(type))
                .forEach(type -> add(
                        inside(place, "type"),
                        "type",
                        Problem.Kind.WITHOUT_EFFECT,
                        "got \"" + type + "\", which no subject of the dataset has as its type",
                        Suggestion.nearest(type, types)));
        if (!files.isEmpty()) {
            override.paths().stream()
                    .filter(path -> files.stream().noneMatch(path::matches))
                    .forEach(path -> add(
                            inside(place, "path"),
                            "path",
                            Problem.Kind.WITHOUT_EFFECT,
                            "got \"" + path + "\", which matches no file of the dataset that has records",
                            meant(path, files)));
        }
    }

    private static List<String> inside(List<String> place, String key) {
        return Stream.concat(place.stream(), Stream.of(key)).toList();
    }

    /** What is inside of a folder, or a file of a similar name. */
    private static Optional<String> meant(PathPattern path, Set<String> files) {
        Optional<String> inside = PathPattern.read(path.text() + "/**")
                .filter(folder -> files.stream().anyMatch(folder::matches))
                .map(PathPattern::text);
        return inside.or(() -> Suggestion.nearest(path.text(), files));
    }
}
