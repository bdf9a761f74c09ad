package org.testimonia.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.DeclaredRule;
import org.testimonia.dataset.DeclaredRule.LooksAt;
import org.testimonia.dataset.LocatedText;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.RuleExample;
import org.testimonia.dataset.Severity;

/** Reads {@code own-rules}, but for what the expressions mean. */
final class OwnRuleReader {

    private static final String LOOKS_AT = "claim, pair or subject";
    private static final String GROUPS = "an id such as house/soviet-name, of a group of your own";

    private final WrittenText file;
    private final ExampleReader examples;
    private final FieldCheck keys;
    private final FieldCheck exampleKeys;

    OwnRuleReader(WrittenText file, Configuration configuration, Consumer<Problem> problems) {
        this.file = file;
        this.examples = new ExampleReader(configuration, problems);
        this.keys = FieldCheck.ofKeys(OwnRuleFields.ALL, "a key of an own rule", problems);
        this.exampleKeys = FieldCheck.ofKeys(
                List.of(OwnRuleFields.FLAGGED, OwnRuleFields.NOT_FLAGGED), "a key of examples", problems);
    }

    List<DeclaredRule> read(Node.Field field) throws DatasetReadException {
        if (!(field.value() instanceof Node.Sequence list)) {
            throw ConfigurationReader.wrong(field, "a list of rules");
        }
        List<DeclaredRule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node item : list.items()) {
            if (!(item instanceof Node.Mapping rule)) {
                throw DatasetReadException.at(
                        item.position(), field.name(), "got " + item.kindName() + ", expected a rule with keys");
            }
            DeclaredRule read = rule(rule);
            if (!ids.add(read.id())) {
                throw DatasetReadException.at(
                        read.position(), OwnRuleFields.ID, Quoting.got(read.id()) + " a second time, expected it once");
            }
            rules.add(read);
        }
        return rules;
    }

    private DeclaredRule rule(Node.Mapping rule) throws DatasetReadException {
        keys.check(rule.fields());
        Node.Scalar id = required(rule, OwnRuleFields.ID);
        return new DeclaredRule(checkedId(id), condition(rule), report(rule), examples(rule), id.position());
    }

    private static String checkedId(Node.Scalar id) throws DatasetReadException {
        String text = id.text().strip();
        if (!DeclaredRule.isId(text)) {
            throw DatasetReadException.at(
                    id.position(), OwnRuleFields.ID, Quoting.got(id.text()) + ", expected " + GROUPS);
        }
        if (DeclaredRule.LIBRARY_GROUPS.contains(DeclaredRule.group(text))) {
            throw DatasetReadException.at(
                    id.position(),
                    OwnRuleFields.ID,
                    Quoting.got(text) + ", whose group \"" + DeclaredRule.group(text)
                            + "\" is of the library's own rules; expected " + GROUPS);
        }
        return text;
    }

    private DeclaredRule.Condition condition(Node.Mapping rule) throws DatasetReadException {
        LooksAt looksAt = LooksAt.CLAIM;
        Optional<Node.Field> named = rule.field(OwnRuleFields.FOR);
        if (named.isPresent()) {
            looksAt = LooksAt.named(named.get().value().inWords())
                    .orElseThrow(() -> ConfigurationReader.wrong(named.get(), LOOKS_AT));
        }
        Optional<Node.Field> about = rule.field(OwnRuleFields.ABOUT);
        if (about.isPresent() && looksAt != LooksAt.SUBJECT) {
            throw DatasetReadException.at(
                    about.get().position(),
                    OwnRuleFields.ABOUT,
                    "got it for a " + looksAt.id() + ", which is shown itself; expected it only with for: subject");
        }
        LocatedText when = file.locate(required(rule, OwnRuleFields.WHEN));
        return new DeclaredRule.Condition(
                looksAt, when, about.isPresent() ? Optional.of(file.locate(text(about.get()))) : Optional.empty());
    }

    private DeclaredRule.Report report(Node.Mapping rule) throws DatasetReadException {
        LocatedText message = file.locate(required(rule, OwnRuleFields.MESSAGE));
        Optional<Node.Field> severity = rule.field(OwnRuleFields.SEVERITY);
        Optional<Node.Field> verdict = rule.field(OwnRuleFields.VERDICT);
        if (verdict.isPresent()
                && !DeclaredRule.VERDICTS.contains(verdict.get().value().inWords())) {
            throw ConfigurationReader.wrong(verdict.get(), "contradiction, tension or not-comparable");
        }
        return new DeclaredRule.Report(
                severity.isPresent() ? severity(severity.get()) : Severity.WARNING,
                verdict.map(field -> field.value().inWords()),
                message,
                optional(rule, OwnRuleFields.SUMMARY).orElse(message.text()),
                optional(rule, OwnRuleFields.EXPLAIN).orElse(""));
    }

    private static Severity severity(Node.Field field) throws DatasetReadException {
        return Severity.named(field.value().inWords())
                .orElseThrow(() -> ConfigurationReader.wrong(field, "error, warning or note"));
    }

    private List<RuleExample> examples(Node.Mapping rule) throws DatasetReadException {
        Optional<Node.Field> field = rule.field(OwnRuleFields.EXAMPLES);
        if (field.isEmpty()) {
            return List.of();
        }
        Node.Mapping both = ConfigurationReader.mapping(field.get());
        exampleKeys.check(both.fields());
        List<RuleExample> read = new ArrayList<>();
        for (Node.Field some : both.fields()) {
            if (some.name().equals(OwnRuleFields.FLAGGED) || some.name().equals(OwnRuleFields.NOT_FLAGGED)) {
                read.addAll(examples.read(some, some.name().equals(OwnRuleFields.FLAGGED)));
            }
        }
        return read;
    }

    private static Optional<String> optional(Node.Mapping rule, String key) throws DatasetReadException {
        Optional<Node.Field> field = rule.field(key);
        return field.isEmpty()
                ? Optional.empty()
                : Optional.of(text(field.get()).text().strip());
    }

    private static Node.Scalar required(Node.Mapping rule, String key) throws DatasetReadException {
        Optional<Node.Field> field = rule.field(key);
        if (field.isEmpty()) {
            throw DatasetReadException.at(
                    rule.position(), key, "got nothing, expected it: an own rule has id, when and message");
        }
        return text(field.get());
    }

    private static Node.Scalar text(Node.Field field) throws DatasetReadException {
        if (field.value() instanceof Node.Scalar scalar && !scalar.isBlank()) {
            return scalar;
        }
        throw ConfigurationReader.wrong(field, "a text");
    }
}
