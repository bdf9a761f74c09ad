package org.testimonia.report;

import org.testimonia.dataset.Severity;

/**
 * How a text report looks on its medium.
 *
 * @param color whether to use ANSI colours
 * @param width how many columns a line may have; from 40
 */
public record TextStyle(boolean color, int width) {

    /** Without colour, a hundred columns wide. */
    public static final TextStyle PLAIN = new TextStyle(false, 100);

    private static final int NARROWEST = 40;
    private static final String RESET = "\u001b[0m";

    public TextStyle {
        width = Math.max(NARROWEST, width);
    }

    String bold(String text) {
        return styled("\u001b[1m", text);
    }

    String faint(String text) {
        return styled("\u001b[2m", text);
    }

    String severity(Severity severity, String text) {
        return styled(
                switch (severity) {
                    case ERROR -> "\u001b[1;31m";
                    case WARNING -> "\u001b[33m";
                    case NOTE -> "\u001b[36m";
                },
                text);
    }

    private String styled(String code, String text) {
        return color ? code + text + RESET : text;
    }
}
