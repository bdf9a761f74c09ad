package org.testimonia.examples;

import org.testimonia.audit.Auditor;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Subject;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;
import org.testimonia.rule.RuleCatalogue;
import org.testimonia.source.Citation;

/** Builds claims in memory: the figures of International Red Aid that look like a collapse and are none. */
public final class BuildClaims {

    private BuildClaims() {}

    public static void main(String[] args) {
        Claim total = Claim.builder("mopr", "members", Figure.parse("8,305,454"))
                .asOf(HistoricalDate.parse("1931-01-01"))
                .scope(Scope.WHOLE)
                .citation(Citation.of("stassova-1931", "pp. 12-13"))
                .build();
        Claim outside = Claim.builder("mopr", "members", Figure.parse("1,278,274"))
                .asOf(HistoricalDate.parse("1932-01-01"))
                .scope(Scope.parse("whole - ussr"))
                .citation(Citation.of("lazitch-drachkovitch-1986", "p. xxix"))
                .build();
        Dataset dataset = Dataset.builder("red-aid")
                .subject(Subject.of("mopr", "organization", "International Red Aid"))
                .subject(Subject.of("ussr", "affiliate", "USSR").withPartOf("mopr"))
                .claim(total)
                .claim(outside)
                .build();

        Auditor.of(RuleCatalogue.standard()).audit(dataset).findings().forEach(finding -> {
            System.out.println(finding);
            finding.explanation().forEach(step -> System.out.println("  " + step));
        });
    }
}
