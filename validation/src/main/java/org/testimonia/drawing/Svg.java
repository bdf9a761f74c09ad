package org.testimonia.drawing;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements of SVG as text. Attributes and words are escaped, so that nothing in them makes an element.
 *
 * <p>A number has at most two decimals: what a drawing needs, and the same on every machine.
 */
final class Svg {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Opens an element; attributes follow. */
    Svg begin(String element) {
        closeTag();
        out.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    /** A child without children of its own, of a class; attributes follow, then {@link #end()}. */
    Svg begin(String element, String cssClass) {
        return begin(element).attribute("class", cssClass);
    }

    Svg attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    Svg attribute(String name, double value) {
        return attribute(name, number(value));
    }

    Svg percent(String name, double value) {
        return attribute(name, number(value) + "%");
    }

    Svg text(String words) {
        closeTag();
        out.append(escaped(words));
        return this;
    }

    Svg end() {
        String element = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(element).append('>');
        }
        return this;
    }

    private void closeTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    /** The drawing; every element must have ended. */
    String written() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    /** At most two decimals, without zeros at the end. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        long decimals = Math.abs(hundredths % 100);
        String whole = (hundredths < 0 ? "-" : "") + Math.abs(hundredths / 100);
        if (decimals == 0) {
            return whole;
        }
        return whole + (decimals < 10 ? ".0" : ".") + (decimals % 10 == 0 ? decimals / 10 : decimals);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isShown(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isShown(int c) {
        return c >= ' ' && Character.isDefined(c) && Character.getType(c) != Character.SURROGATE && c != 0x7F;
    }
}
