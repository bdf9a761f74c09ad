package org.testimonia.io;

import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** The plain text of what BibTeX writes with LaTeX's accents and braces. */
final class Latex {

    private Latex() {}

    /** What cannot be decoded stays as it is, but for its braces. */
    static String decode(String text) {
        if (text.indexOf('\\') < 0) {
            return withoutBraces(text);
        }
        try {
            return new LaTeXPrinter().print(new LaTeXParser().parse(text));
        } catch (ParseException | TokenMgrException | IllegalArgumentException e) {
            return withoutBraces(text);
        }
    }

    private static String withoutBraces(String text) {
        return text.replace("{", "").replace("}", "");
    }
}
