package org.testimonia.report;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.testimonia.audit.OwnRule;
import org.testimonia.audit.Rule;
import org.testimonia.audit.RuleInForce;
import org.testimonia.audit.RuleOption;
import org.testimonia.audit.SettingProblems;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.PathPattern;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.RuleChange;
import org.testimonia.dataset.RuleLevel;
import org.testimonia.dataset.RuleOverride;
import org.testimonia.source.Position;

/**
 * The configuration of a dataset as it is in force, and where each part of it comes from: built in, or a line of
 * {@code testimonia.yaml}.
 *
 * <pre>{@code
 * System.out.print(ConfigurationReport.of(read, RuleCatalogue.standard()).text(TextStyle.PLAIN));
 * }</pre>
 */
public final class ConfigurationReport {

    private static final String FILE = "testimonia.yaml";
    private static final String INDENT = "  ";

    private final String dataset;
    private final Configuration configuration;
    private final List<RuleInForce> rules;
    private final List<Problem> problems;

    /** A line of the text: whether it differs from what is built in, and its columns. */
    private record Row(boolean differs, List<String> columns) {}

    private ConfigurationReport(ReadDataset read, List<? extends Rule> rules) {
        this.dataset = read.dataset().name();
        this.configuration = read.dataset().configuration();
        this.rules =
                rules.stream().map(rule -> RuleInForce.of(rule, configuration)).toList();
        this.problems = Stream.of(
                        read.problems().stream()
                                .filter(problem -> problem.position().file().equals(FILE)),
                        SettingProblems.of(configuration, rules).stream(),
                        SettingProblems.withoutEffect(read).stream())
                .flatMap(each -> each)
                .sorted()
                .toList();
    }

    /**
     * Looks up what is in force for a dataset.
     *
     * @param rules the rules that there are
     */
    public static ConfigurationReport of(ReadDataset read, List<? extends Rule> rules) {
        return new ConfigurationReport(read, rules);
    }

    /** For a person: first what differs from what is built in, then the rest, then what has no meaning or no effect. */
    public String text(TextStyle style) {
        List<Row> rows = Stream.of(settingRows(), overrideRows(), ruleRows())
                .flatMap(each -> each)
                .toList();
        List<List<String>> differing =
                rows.stream().filter(Row::differs).map(Row::columns).toList();
        List<List<String>> builtIn =
                rows.stream().filter(row -> !row.differs()).map(Row::columns).toList();
        StringBuilder text = new StringBuilder(dataset).append('\n');
        addSection("Differs from what is built in", differing, style, text);
        addSection("As built in", builtIn, style, text);
        if (!problems.isEmpty()) {
            text.append('\n').append(style.bold("Without meaning or effect")).append('\n');
            problems.forEach(problem -> text.append(INDENT).append(problem).append('\n'));
        }
        return text.toString();
    }

    private static void addSection(String heading, List<List<String>> rows, TextStyle style, StringBuilder text) {
        text.append('\n').append(style.bold(heading)).append('\n');
        if (rows.isEmpty()) {
            text.append(INDENT).append("nothing\n");
        }
        TextLayout.align(rows, INDENT).forEach(line -> text.append(line).append('\n'));
    }

    private Stream<Row> settingRows() {
        return ConfigurationLine.of(configuration).stream()
                .map(line -> row(line.differs(), line.keyText(), line.valueText(), line.builtInText(), line.from()));
    }

    private static Row row(boolean differs, String key, String value, String builtIn, Optional<Position> from) {
        String instead = differs && !builtIn.isEmpty() ? "built in: " + builtIn : "";
        return new Row(
                differs,
                List.of(key, value, instead, from.map(ConfigurationReport::line).orElse("")));
    }

    private static String line(Position position) {
        return position.file() + ":" + position.line();
    }

    /** Each override once, under the key where it stands, which may be that of many rules. */
    private Stream<Row> overrideRows() {
        Map<String, Row> rows = new TreeMap<>();
        for (RuleInForce rule : rules) {
            for (RuleInForce.Entry entry : rule.overrides()) {
                String key = String.join(".", entry.key().subList(0, entry.key().size() - 1));
                String place = String.join("\n", entry.key());
                rows.putIfAbsent(place, row(true, key, words(entry), "", entry.position()));
            }
        }
        return rows.values().stream();
    }

    private static String words(RuleInForce.Entry entry) {
        RuleOverride override = entry.override().orElseThrow();
        List<String> where = new ArrayList<>();
        if (!override.types().isEmpty()) {
            where.add("type " + String.join(" or ", override.types()));
        }
        if (!override.paths().isEmpty()) {
            where.add("path "
                    + String.join(
                            " or ",
                            override.paths().stream().map(PathPattern::text).toList()));
        }
        List<String> what = new ArrayList<>();
        entry.change().level().map(RuleLevel::id).ifPresent(what::add);
        entry.change().options().forEach((name, text) -> what.add(name + " " + text));
        return String.join(" and ", where) + ": " + (what.isEmpty() ? "nothing" : String.join(", ", what));
    }

    private Stream<Row> ruleRows() {
        return rules.stream().flatMap(rule -> Stream.concat(Stream.of(levelRow(rule)), optionRows(rule)));
    }

    private static Row levelRow(RuleInForce rule) {
        boolean own = rule.rule() instanceof OwnRule;
        return row(
                own || rule.settingLevel().isPresent(),
                "rules." + rule.rule().id(),
                level(rule),
                own ? "" : rule.rule().severity().id(),
                levelPosition(rule));
    }

    /** Where the level is set; that of a rule of the dataset's own, where it is declared. */
    private static Optional<Position> levelPosition(RuleInForce rule) {
        Optional<Position> set = rule.settingLevel().flatMap(RuleInForce.Entry::position);
        return rule.rule() instanceof OwnRule own
                ? set.or(() -> Optional.of(own.declaration().position()))
                : set;
    }

    private static String level(RuleInForce rule) {
        return rule.standard()
                .level()
                .map(RuleLevel::id)
                .orElseGet(() -> rule.rule().severity().id());
    }

    private static Stream<Row> optionRows(RuleInForce rule) {
        return rule.rule().options().stream()
                .map(option -> row(
                        rule.settingOption(option.name()).isPresent(),
                        "rules." + rule.rule().id() + "." + option.name(),
                        value(rule, option),
                        option.standardText(),
                        optionPosition(rule, option)));
    }

    private static String value(RuleInForce rule, RuleOption<?> option) {
        return rule.standard().options().getOrDefault(option.name(), option.standardText());
    }

    private static Optional<Position> optionPosition(RuleInForce rule, RuleOption<?> option) {
        return rule.settingOption(option.name()).flatMap(entry -> rule.positionOf(entry, option.name()));
    }

    /** For programs, as {@code config.schema.json} says; the writer is flushed, not closed. */
    public void writeJson(Writer out) {
        try (ConfigurationJson json = new ConfigurationJson(out)) {
            json.begin(dataset);
            json.writeSettings(ConfigurationLine.of(configuration));
            json.beginRules();
            for (RuleInForce rule : rules) {
                json.beginRule(rule.rule(), level(rule), levelPosition(rule));
                rule.rule()
                        .options()
                        .forEach(option -> json.writeOption(option, value(rule, option), optionPosition(rule, option)));
                json.endOptions();
                rule.overrides().forEach(entry -> writeOverride(entry, json));
                json.endRule();
            }
            json.end(problems);
        }
    }

    private static void writeOverride(RuleInForce.Entry entry, ConfigurationJson json) {
        RuleOverride override = entry.override().orElseThrow();
        RuleChange change = entry.change();
        json.writeOverride(override, change, entry.position());
    }
}
