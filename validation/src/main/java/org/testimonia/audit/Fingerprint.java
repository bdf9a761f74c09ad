package org.testimonia.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

import org.testimonia.claim.Claim;

/** Names a finding by its rule and by what its claims say, whatever line they stand on and however they are written. */
final class Fingerprint {

    private static final int HEX_DIGITS = 16;

    private Fingerprint() {}

    static String of(String rule, List<Claim> claims, List<RecordView> records, String decidedBy) {
        MessageDigest digest = sha256();
        add(digest, rule);
        claims.stream().map(Claim::content).sorted().forEach(content -> add(digest, content));
        records.stream()
                .map(view -> view.kind() + " " + new TreeMap<>(view.fields()))
                .sorted()
                .forEach(content -> add(digest, content));
        add(digest, decidedBy);
        return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
