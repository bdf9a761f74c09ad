package org.testimonia.examples;

import java.util.Optional;

import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Auditor;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Subject;
import org.testimonia.figure.Figure;
import org.testimonia.prov.DatasetExport;
import org.testimonia.prov.ProvDocument;
import org.testimonia.prov.ProvFormat;
import org.testimonia.report.AuditProvenance;
import org.testimonia.rule.RuleCatalogue;
import org.testimonia.source.Citation;
import org.testimonia.source.Source;

/** Writes where a claim comes from, and what an audit found, as PROV-N. */
public final class ExportProvenance {

    private ExportProvenance() {}

    public static void main(String[] args) {
        Dataset dataset = Dataset.builder("red-aid")
                .subject(Subject.of("mopr", "organization", "International Red Aid"))
                .source(Source.builder("stasova-1931").issuedBy("mopr").build())
                .claim(Claim.builder("mopr", "members", Figure.parse("8,305,454"))
                        .id("C1")
                        .citation(Citation.of("stasova-1931", "pp. 12-13"))
                        .assertedBy("Elena Stasova")
                        .build())
                .build();

        AuditReport report = Auditor.of(RuleCatalogue.standard()).audit(dataset);
        ProvDocument document = DatasetExport.of(dataset)
                .base("https://example.org/red-aid/")
                .audit(AuditProvenance.of(report, "0.1.0", Optional.empty()))
                .document();
        System.out.print(ProvFormat.PROV_N.text(document));
    }
}
