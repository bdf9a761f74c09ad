package org.testimonia.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Citation;
import org.testimonia.source.Locator;

/**
 * What a claim says, as one text that does not depend on how or where it is written.
 *
 * <p>It holds subject, property, meaning of the value, unit, as-of date, scope, source, locator, asserter and origins;
 * not the id, the place in the files, the quote or the note.
 */
final class ClaimContent {

    private static final String SEPARATOR = "\u001f";
    private static final int ID_HEX_DIGITS = 12;

    private ClaimContent() {}

    static String of(Claim claim) {
        String citedPlace = claim.citation()
                .flatMap(Citation::locator)
                .map(Locator::normalized)
                .orElse("");
        return String.join(
                SEPARATOR,
                claim.subject(),
                claim.property(),
                claim.value().meaning(),
                claim.unit().orElse(""),
                claim.asOf().map(HistoricalDate::edtf).orElse(""),
                claim.scope().toString(),
                claim.source().orElse(""),
                citedPlace,
                claim.assertedBy().orElse(""),
                String.join(";", new TreeSet<>(claim.derivedFrom())));
    }

    static String derivedId(Claim claim) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(of(claim).getBytes(StandardCharsets.UTF_8));
            return "c-" + HexFormat.of().formatHex(digest).substring(0, ID_HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
