package org.testimonia.io;

import org.testimonia.dataset.OneLine;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Jackson's reasons in the words of one who writes data, without its hints on how the parser could be set up. */
final class JsonReasons {

    private static final String[] TAILS = {
        " (start marker at", ": expected close marker", ": was expecting (JSON", ": was expecting closing"
    };

    private JsonReasons() {}

    static String syntax(JacksonException e) {
        String reason = OneLine.of(String.valueOf(e.getOriginalMessage()));
        if (reason.startsWith("Illegal unquoted character")) {
            return "a line end or control character inside a text, or a text that is not closed";
        }
        for (String tail : TAILS) {
            int at = reason.indexOf(tail);
            reason = at > 0 ? reason.substring(0, at) : reason;
        }
        reason = withoutCode(reason);
        return reason.isEmpty() ? "" : Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
    }

    /** Takes out the code point that Jackson adds to a character. */
    private static String withoutCode(String reason) {
        int code = reason.indexOf(" (code ");
        int close = code < 0 ? -1 : reason.indexOf("))", code);
        int open = code < 0 ? -1 : reason.lastIndexOf('(', code - 1);
        return close < 0 || open < 0
                ? reason
                : reason.substring(0, open) + reason.substring(open + 1, code) + reason.substring(close + 2);
    }

    static String limit(StreamConstraintsException e) {
        String reason = String.valueOf(e.getOriginalMessage());
        if (reason.contains("depth")) {
            return "got more than " + Limits.DEPTH + " levels, expected fewer";
        }
        return reason.startsWith("String")
                ? "got a text of more than 1 MiB, expected less"
                : "got a name or a number that is too long, expected a shorter one";
    }
}
