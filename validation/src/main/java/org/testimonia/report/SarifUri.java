package org.testimonia.report;

import java.nio.charset.StandardCharsets;

/** A path as a relative URI reference (RFC 3986 §4.2). */
final class SarifUri {

    private static final String UNRESERVED = "-._~/";

    private SarifUri() {}

    /** The path, percent-encoded but for its {@code /}. */
    static String of(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format("%%%02X", (int) c));
            }
        }
        return uri.toString();
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
