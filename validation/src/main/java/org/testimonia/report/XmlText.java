package org.testimonia.report;

import java.util.ArrayDeque;
import java.util.Deque;

/** Builds an XML 1.0 document, indented by two spaces; an element has child elements or text, not both. */
final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();
    private Content content = Content.ELEMENTS;

    /** What the element that was begun last has so far. */
    private enum Content {
        NOTHING,
        TEXT,
        ELEMENTS
    }

    XmlText begin(String name) {
        if (content == Content.NOTHING) {
            out.append(">\n");
        }
        indent().append('<').append(name);
        open.push(name);
        content = Content.NOTHING;
        return this;
    }

    XmlText attribute(String name, long value) {
        return attribute(name, Long.toString(value));
    }

    /** An attribute of the element that was just begun. */
    XmlText attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    XmlText text(String text) {
        out.append('>').append(escaped(text).replace("&#10;", "\n").replace("&#9;", "\t"));
        content = Content.TEXT;
        return this;
    }

    XmlText end() {
        String name = open.pop();
        switch (content) {
            case NOTHING -> out.append("/>\n");
            case TEXT -> out.append("</").append(name).append(">\n");
            case ELEMENTS -> indent().append("</").append(name).append(">\n");
        }
        content = Content.ELEMENTS;
        return this;
    }

    private StringBuilder indent() {
        return out.append("  ".repeat(open.size()));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> append(c, escaped));
        return escaped.toString();
    }

    /** A line end in an attribute would be read as a space, were it not a reference (XML 1.0 §3.3.3). */
    private static void append(int c, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\t', '\n', '\r' -> out.append("&#").append(c).append(';');
            default -> out.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
        }
    }

    /** Char of XML 1.0 §2.2, but for white space. */
    private static boolean isAllowed(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
