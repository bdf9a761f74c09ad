package org.testimonia.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.testimonia.dataset.PathPattern;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.RuleChange;
import org.testimonia.dataset.RuleLevel;
import org.testimonia.dataset.RuleOverride;
import org.testimonia.dataset.RuleSetting;

/**
 * Reads what is set for rules. Which rules and thresholds there are is known to the audit alone; it says what has no meaning.
 */
final class RuleReader {

    static final String SEVERITY = "severity";
    static final String FOR = "for";
    static final String TYPE = "type";
    static final String PATH = "path";

    private static final String LEVELS = "off, error, warning or note";
    private static final List<String> KEYS = List.of(SEVERITY, FOR);
    private static final List<String> OVERRIDE_KEYS = List.of(TYPE, PATH, SEVERITY);

    private final FieldCheck keys;
    private final FieldCheck overrideKeys;

    RuleReader(Consumer<Problem> problems) {
        this.keys = FieldCheck.ofKeys(KEYS, "a key of a group of rules", problems);
        this.overrideKeys = FieldCheck.ofKeys(OVERRIDE_KEYS, "a key of an override for several rules", problems);
    }

    Map<String, RuleSetting> read(Node.Mapping rules) throws DatasetReadException {
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        for (Node.Field field : rules.fields()) {
            settings.put(field.name(), setting(field));
        }
        return settings;
    }

    private RuleSetting setting(Node.Field rule) throws DatasetReadException {
        if (!(rule.value() instanceof Node.Mapping detailed)) {
            return new RuleSetting(RuleChange.NONE.withLevel(level(rule)), List.of());
        }
        boolean several = RuleSetting.isOfSeveral(rule.name());
        if (several) {
            keys.check(detailed.fields());
        }
        Optional<Node.Field> overrides = detailed.field(FOR);
        return new RuleSetting(
                change(detailed, KEYS, several),
                overrides.isPresent() ? overrides(overrides.get(), several) : List.of());
    }

    /** The level, and whatever else is no key of the reader's as an option of the rule. */
    private static RuleChange change(Node.Mapping fields, List<String> known, boolean several)
            throws DatasetReadException {
        RuleChange change = RuleChange.NONE;
        for (Node.Field field : fields.fields()) {
            if (field.name().equals(SEVERITY)) {
                change = change.withLevel(level(field));
            } else if (!several && !known.contains(field.name())) {
                change = change.withOption(field.name(), option(field));
            }
        }
        return change;
    }

    private static RuleLevel level(Node.Field field) throws DatasetReadException {
        if (field.value() instanceof Node.Scalar scalar) {
            String word = scalar.text().equals("false") ? RuleLevel.OFF.id() : scalar.text();
            return RuleLevel.named(word).orElseThrow(() -> ConfigurationReader.wrong(field, LEVELS));
        }
        throw ConfigurationReader.wrong(field, LEVELS);
    }

    private static String option(Node.Field field) throws DatasetReadException {
        if (field.value() instanceof Node.Scalar scalar && !scalar.isBlank()) {
            return scalar.text().strip();
        }
        throw ConfigurationReader.wrong(field, "a number or a word");
    }

    private List<RuleOverride> overrides(Node.Field field, boolean several) throws DatasetReadException {
        if (!(field.value() instanceof Node.Sequence list)) {
            throw ConfigurationReader.wrong(field, "a list such as - {type: affiliate, severity: note}");
        }
        List<RuleOverride> overrides = new ArrayList<>();
        for (Node item : list.items()) {
            overrides.add(override(item, several));
        }
        return overrides;
    }

    private RuleOverride override(Node item, boolean several) throws DatasetReadException {
        if (!(item instanceof Node.Mapping fields)) {
            throw DatasetReadException.at(
                    item.position(), FOR, "got " + item.kindName() + ", expected {type: affiliate, severity: note}");
        }
        if (several) {
            overrideKeys.check(fields.fields());
        }
        List<String> types = texts(fields, TYPE, "a type of subjects such as affiliate, or a list of some");
        List<PathPattern> paths = paths(fields);
        RuleChange change = change(fields, OVERRIDE_KEYS, several);
        if (types.isEmpty() && paths.isEmpty()) {
            throw DatasetReadException.at(
                    fields.position(), FOR, "got neither type nor path, expected one of them or both");
        }
        if (change.isEmpty()) {
            throw DatasetReadException.at(
                    fields.position(),
                    FOR,
                    "got nothing that it sets, expected a severity" + (several ? "" : " or a threshold of the rule"));
        }
        return new RuleOverride(types, paths, change);
    }

    private static List<PathPattern> paths(Node.Mapping fields) throws DatasetReadException {
        String expected = "a path in the dataset such as legacy/** or claims-19*.csv, or a list of some";
        List<PathPattern> paths = new ArrayList<>();
        for (String text : texts(fields, PATH, expected)) {
            paths.add(PathPattern.read(text)
                    .orElseThrow(() -> DatasetReadException.at(
                            fields.get(PATH).orElseThrow().position(),
                            PATH,
                            Quoting.got(text) + ", expected " + expected)));
        }
        return paths;
    }

    /** One text or a list of at least one; nothing without the key. */
    private static List<String> texts(Node.Mapping fields, String key, String expected) throws DatasetReadException {
        Optional<Node.Field> field = fields.field(key);
        if (field.isEmpty()) {
            return List.of();
        }
        List<Node> items = field.get().value() instanceof Node.Sequence list
                ? list.items()
                : List.of(field.get().value());
        boolean named = items.stream().allMatch(item -> item instanceof Node.Scalar scalar && !scalar.isBlank());
        if (!named || items.isEmpty()) {
            throw ConfigurationReader.wrong(field.get(), expected);
        }
        return items.stream().map(item -> item.inWords().strip()).toList();
    }
}
