package org.testimonia.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What code scanning of GitHub takes of a SARIF file, and how results are split into runs so that it takes most.
 *
 * <p>The limits are those of GitHub's page on SARIF results that exceed limits, as of 2026.
 */
final class CodeScanningLimits {

    static final int RELATED_LOCATIONS = 999;

    private static final int SHOWN_PER_RUN = 5_000;
    private static final int RESULTS_PER_RUN = 25_000;
    private static final int RUNS = 20;
    private static final long PACKED_BYTES = 10_000_000;

    private final int results;
    private final int perRun;

    CodeScanningLimits(int results) {
        this.results = results;
        this.perRun = Math.min(RESULTS_PER_RUN, Math.max(SHOWN_PER_RUN, (results + RUNS - 1) / RUNS));
    }

    /** At least one, for a run without results says that there are none. */
    int runs() {
        return Math.max(1, (results + perRun - 1) / perRun);
    }

    <T> List<T> ofRun(int run, List<T> all) {
        return all.subList(run * perRun, Math.min(all.size(), (run + 1) * perRun));
    }

    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (runs() > RUNS) {
            remarks.add("this file has " + runs() + " runs with " + results + " results; GitHub takes at most " + RUNS
                    + " runs with " + RESULTS_PER_RUN + " results each, and refuses it");
        } else if (perRun > SHOWN_PER_RUN) {
            remarks.add("this file has up to " + perRun + " results a run; GitHub shows the " + SHOWN_PER_RUN
                    + " most severe of each run");
        }
        return remarks;
    }

    static Optional<String> remarkOnSize(long packedBytes) {
        return packedBytes <= PACKED_BYTES
                ? Optional.empty()
                : Optional.of(
                        "this file has " + packedBytes / 1_000_000 + " MB when packed by gzip; GitHub takes at most "
                                + PACKED_BYTES / 1_000_000 + " MB, and refuses it");
    }
}
