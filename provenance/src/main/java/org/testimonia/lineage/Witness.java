package org.testimonia.lineage;

import java.util.List;

import org.testimonia.claim.Claim;

/**
 * An independent line of testimony: claims that go back to the same page, or to the same source through what it copies.
 *
 * @param claims the claims that this witness stands behind, in the dataset's order; at least one
 * @param origin what they go back to: {@code lazitch-drachkovitch-1986, p. xxix}, or {@code no source}
 */
public record Witness(List<Claim> claims, String origin) {

    public Witness {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a witness stands behind at least one claim");
        }
    }
}
