package org.testimonia.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Rule;
import org.testimonia.audit.RuleOption;
import org.testimonia.audit.SubjectClaims;
import org.testimonia.audit.SubjectRule;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.PathPattern;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.RuleChange;
import org.testimonia.dataset.RuleLevel;
import org.testimonia.dataset.RuleOverride;
import org.testimonia.dataset.RuleSetting;
import org.testimonia.dataset.Severity;
import org.testimonia.date.HistoricalDate;
import org.testimonia.io.ConfigurationWriter;
import org.testimonia.report.ConfigurationReport;
import org.testimonia.report.TextStyle;
import org.testimonia.rule.RuleCatalogue;

/** Sets rules without a file, one's own among them, and shows what is in force. */
public final class SetRules implements SubjectRule {

    private static final RuleOption<Integer> MOST =
            RuleOption.whole("most", 100, 1, 1_000_000, "claims", "more of one subject are too many");

    @Override
    public String id() {
        return "house/many-claims";
    }

    @Override
    public String summary() {
        return "a subject with more claims than anyone reads";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<RuleOption<?>> options() {
        return List.of(MOST);
    }

    @Override
    public void check(SubjectClaims subject, AuditContext context, Consumer<Finding.Builder> findings) {
        List<Claim> claims = subject.claims().toList();
        if (claims.size() > context.option(MOST)) {
            findings.accept(Finding.of(id()).side(claims).message(subject.id() + " has " + claims.size() + " claims"));
        }
    }

    public static void main(String[] args) {
        Configuration configuration = Configuration.builtIn()
                .withRules(Map.of(
                        "house/many-claims", RuleSetting.of(Severity.WARNING).withOption("most", "1"),
                        "record/*",
                                RuleSetting.off()
                                        .withOverride(RuleOverride.ofPath(
                                                new PathPattern("claims-1931.csv"),
                                                RuleChange.NONE.withLevel(RuleLevel.of(Severity.ERROR))))));
        Dataset dataset = Dataset.builder("red-aid")
                .configuration(configuration)
                .claim(Claim.builder("mopr", "established", HistoricalDate.parse("1922"))
                        .build())
                .claim(Claim.builder("mopr", "established", HistoricalDate.parse("Dec. 1922"))
                        .build())
                .build();
        List<Rule> rules = new ArrayList<>(RuleCatalogue.standard());
        rules.add(new SetRules());

        Auditor.of(rules).audit(dataset).findings().forEach(System.out::println);
        System.out.print(ConfigurationWriter.yaml(configuration));
        print(new ReadDataset(dataset, List.of()), rules);
    }

    private static void print(ReadDataset read, List<Rule> rules) {
        String text = ConfigurationReport.of(read, rules).text(TextStyle.PLAIN);
        text.lines().filter(line -> line.contains("house/")).forEach(System.out::println);
    }
}
