package org.testimonia.prov;

import org.testimonia.dataset.Dataset;

/**
 * Which sources are the first that the dataset knows for a claim.
 *
 * <p>What makes a source primary PROV leaves to the application (PROV-DM §5.2.4). Here it is the last place that a claim can
 * be followed to: neither the source nor the claim is said to be taken from anything else.
 */
final class PrimarySources {

    private final Dataset dataset;

    PrimarySources(Dataset dataset) {
        this.dataset = dataset;
    }

    boolean isPrimary(ClaimText claim) {
        return claim.derivedFrom().isEmpty()
                && dataset.source(claim.source())
                        .filter(source -> !source.derivedFrom().isEmpty())
                        .isEmpty();
    }
}
