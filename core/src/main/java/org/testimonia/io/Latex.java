package org.testimonia.io;

import java.text.Normalizer;

/**
 * The plain text of what BibTeX writes with LaTeX's accents, symbols and braces: {@code M{\"u}ller} is Müller.
 *
 * <p>A command without a known meaning stays as it is written, and so does what stands between dollar signs; nothing but
 * braces and commands of style goes away.
 */
final class Latex {

    private static final String ESCAPED = "&%$#_{} ,;!/-";

    private final String text;
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private Latex(String text) {
        this.text = text;
    }

    static String decode(String text) {
        return needsDecoding(text) ? Normalizer.normalize(new Latex(text).decodeAll(), Normalizer.Form.NFC) : text;
    }

    /** The plain text of an address or a number, in which a tilde and hyphens mean themselves. */
    static String decodeAddress(String text) {
        String plain = text.strip();
        if (plain.startsWith("\\url{") && plain.endsWith("}")) {
            plain = plain.substring("\\url".length());
        }
        StringBuilder address = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean escape = c == '\\' && i + 1 < plain.length() && "&%$#_{}~".indexOf(plain.charAt(i + 1)) >= 0;
            if (escape) {
                i++;
                address.append(plain.charAt(i));
            } else if (c != '{' && c != '}') {
                address.append(c);
            }
        }
        return address.toString();
    }

    private static boolean needsDecoding(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("\\{}~-`'$".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private String decodeAll() {
        while (at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case '\\' -> command();
                case '{', '}' -> at++;
                case '~' -> put(" ", 1);
                case '$' -> mathematics();
                default -> ligature(c);
            }
        }
        return plain.toString();
    }

    private void put(String words, int length) {
        plain.append(words);
        at += length;
    }

    private void ligature(char c) {
        if (text.startsWith("---", at)) {
            put("—", 3);
        } else if (text.startsWith("--", at)) {
            put("–", 2);
        } else if (text.startsWith("``", at)) {
            put("“", 2);
        } else if (text.startsWith("''", at)) {
            put("”", 2);
        } else {
            put(String.valueOf(c), 1);
        }
    }

    private void mathematics() {
        int end = text.indexOf('$', at + 1);
        int next = end < 0 ? at + 1 : end + 1;
        put(text.substring(at, next), next - at);
    }

    private void command() {
        String name = name();
        LatexCommands commands = LatexCommands.standard();
        if (commands.accents().containsKey(name) && letterIndex(name) >= 0) {
            accent(commands.accents().getOrDefault(name, ""), letterIndex(name));
        } else if (commands.symbols().containsKey(name)) {
            plain.append(commands.symbols().get(name));
            passName(name);
        } else if (commands.styles().contains(name)) {
            passName(name);
        } else if (name.length() == 1 && ESCAPED.indexOf(name.charAt(0)) >= 0) {
            put(name.equals("-") || name.equals("/") ? "" : ",;!".contains(name) ? " " : name, 2);
        } else {
            put("\\" + name, 1 + name.length());
        }
    }

    /** The command's name: letters, or one other character; empty at the end of the text. */
    private String name() {
        int end = at + 1;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(at + 1, end == at + 1 ? Math.min(end + 1, text.length()) : end);
    }

    private void passName(String name) {
        at += 1 + name.length();
        if (text.startsWith("{}", at)) {
            at += 2;
        } else if (isLetter(name.charAt(0))) {
            skipSpaces();
        }
    }

    /** Where the letter stands that the accent of this name is put on, -1 if there is none. */
    private int letterIndex(String accent) {
        int index = at + 1 + accent.length();
        boolean spaced = false;
        while (index < text.length() && (text.charAt(index) == ' ' || text.charAt(index) == '{')) {
            spaced = true;
            index++;
        }
        boolean attached = spaced || !isLetter(accent.charAt(0));
        boolean letter = index < text.length()
                && (Character.isLetter(text.codePointAt(index))
                        || text.startsWith("\\i", index)
                        || text.startsWith("\\j", index));
        return attached && letter ? index : -1;
    }

    /** A dotless i under an accent is the letter i. */
    private void accent(String combining, int index) {
        if (text.charAt(index) == '\\') {
            plain.append(text.charAt(index + 1)).append(combining);
            at = index;
            passName(text.substring(index + 1, index + 2));
            return;
        }
        int letter = text.codePointAt(index);
        plain.appendCodePoint(letter).append(combining);
        at = index + Character.charCount(letter);
    }

    private void skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
