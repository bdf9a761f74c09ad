package org.testimonia.report;

import java.util.regex.Pattern;

import org.apache.commons.lang3.StringUtils;
import org.testimonia.dataset.OneLine;

/**
 * Text from a dataset for a Markdown page: it shows as it is, and makes no markup, no link, no mention of a person, no
 * reference to an issue and no formula.
 */
public final class MarkdownText {

    private static final int LONGEST = 1_000;
    private static final String MARKS = "\\`*_[]#~|";
    private static final String APART = "\u200B";
    private static final Pattern SIGIL = Pattern.compile("([@#!%~&^])(?=[\\p{L}\\p{N}_\".-])");
    private static final Pattern EMOJI = Pattern.compile("(?i):(?=[a-z0-9_+-]*[a-z][a-z0-9_+-]*:|[+-]1:|100:|1234:)");
    private static final Pattern LIST_MARK = Pattern.compile("^(?:([-+])|(\\d+)([.)]))");
    private static final Pattern PLAIN_CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/:-]*");
    private static final Pattern ISSUE = Pattern.compile("(?i)(GH-)(?=\\d)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|ftp|mailto|xmpp):|\\b(www)\\.");

    private MarkdownText() {}

    /** One line that shows the text; a very long one is cut. */
    public static String of(String text) {
        String line = StringUtils.normalizeSpace(OneLine.of(text));
        if (line.length() > LONGEST) {
            line = line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST))) + "…";
        }
        StringBuilder escaped = new StringBuilder();
        withoutReferences(line).codePoints().forEach(c -> append(c, escaped));
        return withoutLinks(withoutListMark(escaped.toString()));
    }

    /** GitHub and GitLab look for these in the text that is left when all markup is read, so no escape would help. */
    private static String withoutReferences(String text) {
        String unmentioned = SIGIL.matcher(text).replaceAll("$1" + APART);
        return ISSUE.matcher(EMOJI.matcher(unmentioned).replaceAll(":" + APART)).replaceAll("$1" + APART);
    }

    private static String withoutListMark(String text) {
        return LIST_MARK
                .matcher(text)
                .replaceFirst(mark -> mark.group(1) == null
                        ? mark.group(2) + entity(mark.group(3).charAt(0))
                        : entity(mark.group(1).charAt(0)));
    }

    private static String withoutLinks(String text) {
        return ADDRESS.matcher(text)
                .replaceAll(scheme -> scheme.group(1) == null ? "$2" + entity('.') : "$1" + entity(':'));
    }

    private static String entity(int c) {
        return "&#" + c + ";";
    }

    private static void append(int c, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '$' -> out.append("<span>$</span>");
            default -> out.append(MARKS.indexOf(c) >= 0 ? entity(c) : Character.toString(c));
        }
    }

    /** A name in the letters of code, if it can be set so; a place in a file, an id. */
    public static String code(String text) {
        return PLAIN_CODE.matcher(text).matches() && text.length() <= LONGEST ? "`" + text + "`" : of(text);
    }
}
