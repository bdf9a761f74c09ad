package org.testimonia.audit;

import java.util.Optional;

import org.testimonia.claim.Claim;

/**
 * What a {@link Hypothesis} takes a claim to say.
 *
 * @param stands the claim as the dataset has it
 * @param assumed the same claim, under the same id, as it is assumed to be; empty if it is left out
 */
public record Assumption(Claim stands, Optional<Claim> assumed) {

    /** Whether the claim says just that already, be it in other words. */
    public boolean changesNothing() {
        return assumed.filter(claim -> claim.content().equals(stands.content())).isPresent();
    }
}
