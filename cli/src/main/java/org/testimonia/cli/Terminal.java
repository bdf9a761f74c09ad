package org.testimonia.cli;

import java.util.Map;

import org.testimonia.report.TextStyle;

/** What the medium that the command prints to can show. */
final class Terminal {

    private static final int DEFAULT_WIDTH = 100;
    private static final int WIDEST = 140;

    /** A terminal that knows its width has more; one that does not says 0. */
    private static final int NARROWEST = 20;

    private Terminal() {}

    /**
     * Colour only on a terminal and unless {@code NO_COLOR} is set; as wide as {@code COLUMNS} says.
     *
     * <p>The launcher tells whether there is a terminal, by the system property {@code testimonia.terminal}: Java itself
     * does not know it in all versions.
     */
    static TextStyle style() {
        return style(System.getenv(), Boolean.getBoolean("testimonia.terminal"));
    }

    static TextStyle style(Map<String, String> environment, boolean terminal) {
        boolean color = terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        return new TextStyle(color, width(environment.getOrDefault("COLUMNS", "")));
    }

    private static int width(String columns) {
        try {
            int width = Integer.parseInt(columns);
            return width < NARROWEST ? DEFAULT_WIDTH : Math.min(WIDEST, width);
        } catch (NumberFormatException notSet) {
            return DEFAULT_WIDTH;
        }
    }
}
