package org.testimonia.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names of places in the page, each given once: letters, digits and hyphens of what it is about, with a number if that is taken. */
final class Anchors {

    private static final int LONGEST = 60;

    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /** {@code c-C033} for a claim. */
    String of(String prefix, String id) {
        String plain = prefix + "-" + plain(id);
        String anchor = plain;
        while (!given.add(anchor)) {
            anchor = plain + "-" + next.merge(plain, 1, (number, one) -> number + one);
        }
        next.putIfAbsent(plain, 1);
        return anchor;
    }

    private static String plain(String id) {
        StringBuilder plain = new StringBuilder();
        id.codePoints().limit(LONGEST).forEach(c -> {
            boolean isPlain = c < 0x7F && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
            plain.append(isPlain ? Character.toString(c) : "." + Integer.toHexString(c));
        });
        return plain.toString();
    }
}
