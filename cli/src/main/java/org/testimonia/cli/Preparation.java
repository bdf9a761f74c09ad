package org.testimonia.cli;

import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Auditor;
import org.testimonia.claim.Claim;
import org.testimonia.constraint.TypedRecordValidator;
import org.testimonia.dataset.Dataset;
import org.testimonia.date.HistoricalDate;
import org.testimonia.report.TextReport;
import org.testimonia.report.TextStyle;
import org.testimonia.rule.RuleCatalogue;

/**
 * Loads in a thread of its own what most audits need, while the command line is read: a short run is mostly loading, and the
 * second core has nothing else to do.
 */
final class Preparation {

    private Preparation() {}

    /** Begins if the arguments ask for an audit; whoever needs something sooner waits for it as if it had asked first. */
    static void begin(String... args) {
        if (args.length > 0 && args[0].equals("check")) {
            Thread thread = new Thread(Preparation::load, "preparation");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** A small audit loads what a large one does. */
    private static void load() {
        TypedRecordValidator.prepare();
        Dataset small = Dataset.builder("")
                .claim(Claim.builder("a", "established", HistoricalDate.parse("before 1922"))
                        .build())
                .claim(Claim.builder("a", "established", HistoricalDate.parse("1934"))
                        .build())
                .build();
        AuditReport report = Auditor.of(RuleCatalogue.standard()).audit(small);
        TextReport.render(report, TextStyle.PLAIN, true, false);
    }
}
