package org.testimonia.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Rule;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.claim.Value;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.OrderConstraint;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.RuleSetting;
import org.testimonia.dataset.Subject;
import org.testimonia.dataset.TypedRow;
import org.testimonia.dataset.UnitRelation;
import org.testimonia.dataset.ValueType;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;
import org.testimonia.source.Citation;
import org.testimonia.source.Source;

/**
 * A dataset for a test, told in the words of a claims file.
 *
 * <pre>{@code
 * new Given().claim("mopr", "members", "1,278,274", "as of 1932-01-01", "scope whole - ussr", "in congress-1932, p. 3")
 * }</pre>
 */
public final class Given {

    private final List<PropertyDefinition> definitions = new ArrayList<>();
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<TypedRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Configuration configuration = Configuration.builtIn();

    /** Define properties before the claims that use them. */
    public Given property(PropertyDefinition definition) {
        definitions.add(definition);
        configuration = configuration.withVocabulary(configuration.vocabulary().with(List.of(definition)));
        return this;
    }

    public Given order(String text) {
        configuration =
                configuration.withOrders(List.of(OrderConstraint.read(text).orElseThrow()));
        return this;
    }

    public Given rule(String id, RuleSetting setting) {
        Map<String, RuleSetting> rules = new TreeMap<>(configuration.rules());
        rules.put(id, setting);
        configuration = configuration.withRules(rules);
        return this;
    }

    /** That one of a unit is some of another. */
    public Given unit(String larger, String smaller, long least, long most) {
        configuration = configuration.withUnits(
                List.of(new UnitRelation(larger, smaller, BigDecimal.valueOf(least), BigDecimal.valueOf(most))));
        return this;
    }

    public Given subject(String id, String type) {
        return subject(Subject.of(id, type, id));
    }

    public Given part(String id, String type, String whole) {
        return subject(Subject.of(id, type, id).withPartOf(whole));
    }

    public Given subject(Subject subject) {
        subjects.add(subject);
        return this;
    }

    public Given source(Source.Builder source) {
        sources.add(source.build());
        return this;
    }

    public Given row(TypedRow row) {
        rows.add(row);
        return this;
    }

    public Given problem(Problem problem) {
        problems.add(problem);
        return this;
    }

    /** A claim; further fields begin with {@code as of}, {@code scope}, {@code in}, {@code from}, {@code unit} or {@code id}. */
    public Given claim(String subject, String property, String value, String... fields) {
        return claim(claimBuilder(subject, property, value, fields).build());
    }

    public Given claim(Claim claim) {
        claims.add(claim);
        return this;
    }

    /** The same claim, not yet built. */
    public Claim.Builder claimBuilder(String subject, String property, String value, String... fields) {
        ValueType type = configuration
                .vocabulary()
                .property(property)
                .map(PropertyDefinition::type)
                .orElse(ValueType.TEXT);
        Claim.Builder builder = Claim.builder(subject, property, value(type, value));
        for (String field : fields) {
            set(builder, field);
        }
        return builder;
    }

    private static Value value(ValueType type, String text) {
        return switch (type) {
            case DATE, PERIOD -> new Value.OfDate(HistoricalDate.parse(text));
            case FIGURE -> new Value.OfFigure(Figure.parse(text));
            case SUBJECT -> new Value.OfSubject(text);
            case TEXT -> new Value.OfText(text);
        };
    }

    private static void set(Claim.Builder builder, String field) {
        String key = field.startsWith("as of ") ? "as of" : field.substring(0, field.indexOf(' '));
        String text = field.substring(key.length() + 1);
        switch (key) {
            case "as of" -> builder.asOf(HistoricalDate.parse(text));
            case "scope" -> builder.scope(Scope.parse(text));
            case "in" -> builder.citation(citation(text));
            case "from" -> builder.derivedFrom(List.of(text.split(";")));
            case "unit" -> builder.unit(text);
            case "id" -> builder.id(text);
            default -> throw new IllegalArgumentException("no field of a claim: " + field);
        }
    }

    private static Citation citation(String text) {
        int comma = text.indexOf(", ");
        return comma < 0 ? Citation.of(text) : Citation.of(text.substring(0, comma), text.substring(comma + 2));
    }

    public Dataset dataset() {
        Dataset.Builder builder = Dataset.builder("test").configuration(configuration);
        subjects.forEach(builder::subject);
        sources.forEach(builder::source);
        claims.forEach(builder::claim);
        rows.forEach(builder::row);
        return builder.build();
    }

    /** The dataset with what could not be read. */
    public ReadDataset read() {
        return new ReadDataset(dataset(), problems);
    }

    /** What all rules say. */
    public AuditReport audit() {
        return Auditor.of(RuleCatalogue.standard()).audit(read());
    }

    /** What one rule of the catalogue says. */
    public List<Finding> findings(String ruleId) {
        List<Rule> rules = RuleCatalogue.standard().stream()
                .filter(rule -> rule.id().equals(ruleId))
                .toList();
        if (rules.size() != 1) {
            throw new IllegalArgumentException("no rule " + ruleId);
        }
        return Auditor.of(rules).audit(read()).findings();
    }

    /** The only thing that one rule of the catalogue says. */
    public Finding finding(String ruleId) {
        List<Finding> findings = findings(ruleId);
        if (findings.size() != 1) {
            throw new AssertionError("expected one finding of " + ruleId + ", got " + findings);
        }
        return findings.get(0);
    }

    /** A property with one true value. */
    public static PropertyDefinition single(String id, ValueType type) {
        return PropertyDefinition.of(id, type).withSingle(true);
    }
}
