package org.testimonia.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.ClaimRule;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Rule;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Severity;
import org.testimonia.date.HistoricalDate;
import org.testimonia.rule.RuleCatalogue;
import org.testimonia.source.Citation;
import org.testimonia.source.Source;

/** Adds a rule to those of the library: an encyclopedia is no source for a date of founding. */
public final class RuleOfYourOwn implements ClaimRule {

    @Override
    public String id() {
        return "house/encyclopedia-date";
    }

    @Override
    public String summary() {
        return "a founding date taken from an encyclopedia";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Claim claim, AuditContext context, Consumer<Finding.Builder> findings) {
        boolean encyclopedia = claim.source()
                .flatMap(id -> context.dataset().source(id))
                .filter(source -> "entry-encyclopedia".equals(source.csl().get("type")))
                .isPresent();
        if (claim.property().equals("established") && encyclopedia) {
            findings.accept(Finding.of(id())
                    .side(claim)
                    .message("“" + claim.value().text() + "” rests on an encyclopedia: look for what it cites"));
        }
    }

    public static void main(String[] args) {
        Dataset dataset = Dataset.builder("red-aid")
                .source(Source.builder("encyclopedia-2020")
                        .csl(Map.of("type", "entry-encyclopedia"))
                        .build())
                .claim(Claim.builder("mopr", "established", HistoricalDate.parse("1922"))
                        .citation(Citation.of("encyclopedia-2020", "p. 4"))
                        .build())
                .build();
        List<Rule> rules = new ArrayList<>(RuleCatalogue.standard());
        rules.add(new RuleOfYourOwn());

        Auditor.of(rules).audit(dataset).findings().forEach(System.out::println);
    }
}
