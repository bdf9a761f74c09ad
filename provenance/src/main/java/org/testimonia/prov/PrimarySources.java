package org.testimonia.prov;

import org.testimonia.dataset.Dataset;
import org.testimonia.source.Source;

/**
 * Which claims are direct accounts.
 *
 * <p>A primary source is what somebody with direct knowledge of the matter brought forth (PROV-DM §5.2.4), and what that
 * means is left to the application. Here it is a source that was issued by a subject of the dataset, that is, by one of
 * those whom the sources speak of, and neither it nor the claim is taken from anything else.
 */
final class PrimarySources {

    private final Dataset dataset;
    private final Parties parties;

    PrimarySources(Dataset dataset, Parties parties) {
        this.dataset = dataset;
        this.parties = parties;
    }

    boolean isPrimary(ClaimText claim) {
        return claim.derivedFrom().isEmpty()
                && dataset.source(claim.source()).filter(this::isPrimary).isPresent();
    }

    private boolean isPrimary(Source source) {
        return source.derivedFrom().isEmpty()
                && source.issuedBy().flatMap(parties::subject).isPresent();
    }
}
