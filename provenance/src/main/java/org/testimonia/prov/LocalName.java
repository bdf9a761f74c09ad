package org.testimonia.prov;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * An id as the local part of a qualified name.
 *
 * <p>PROV-N (§3.7.1) and Turtle (§6.5) let different signs stand in a name, some of them escaped. Letters and digits of
 * ASCII and the low line stand in both as they are, and between two of them a hyphen or a full stop; every other sign is
 * percent-encoded as in an address (RFC 3986 §2.1), so that the name is the same in all notations and its address is plain.
 */
final class LocalName {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private LocalName() {}

    /** Different ids have different names. Half of a character is encoded as if it were one. */
    static String of(String id) {
        StringBuilder name = new StringBuilder(id.length());
        int at = 0;
        while (at < id.length()) {
            int sign = id.codePointAt(at);
            int next = at + Character.charCount(sign);
            if (isPlain(sign) || isInner(id, at)) {
                name.appendCodePoint(sign);
            } else {
                encode(sign, name);
            }
            at = next;
        }
        return name.toString();
    }

    /** Whether a text is a local name such as {@link #of} gives. */
    static boolean isOne(String text) {
        int last = text.length() - 1;
        for (int at = 0; at <= last; at++) {
            char sign = text.charAt(at);
            boolean fits = sign == '%'
                    ? at + 2 <= last && isHex(text.charAt(at + 1)) && isHex(text.charAt(at + 2))
                    : isPlain(sign) || isInner(text, at);
            if (!fits) {
                return false;
            }
        }
        return last >= 0;
    }

    private static boolean isHex(char sign) {
        return (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'F');
    }

    /** The id of a name that {@link #of} gave. */
    static String decode(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(name.length());
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) == '%') {
                bytes.write(Integer.parseInt(name, at + 1, at + 3, 16));
                at += 2;
            } else {
                bytes.write(name.charAt(at));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isPlain(int sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || sign == '_';
    }

    /** What stands between plain signs; the grammars allow a little more, which not all readers know. */
    private static boolean isInner(String text, int at) {
        char sign = text.charAt(at);
        return (sign == '-' || sign == '.')
                && at > 0
                && isPlain(text.charAt(at - 1))
                && at + 1 < text.length()
                && isPlain(text.charAt(at + 1));
    }

    private static void encode(int sign, StringBuilder name) {
        for (byte unit : utf8(sign)) {
            name.append('%').append(HEX[(unit >> 4) & 0xF]).append(HEX[unit & 0xF]);
        }
    }

    private static byte[] utf8(int sign) {
        return sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE
                ? new byte[] {(byte) 0xED, (byte) (0x80 | ((sign >> 6) & 0x3F)), (byte) (0x80 | (sign & 0x3F))}
                : Character.toString(sign).getBytes(StandardCharsets.UTF_8);
    }
}
