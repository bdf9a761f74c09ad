package org.testimonia.cli;

import java.util.Map;

import org.testimonia.report.TextStyle;

/** What the medium that the command prints to can show. */
final class Terminal {

    private static final int DEFAULT_WIDTH = 100;
    private static final int WIDEST = 140;

    /** Narrower, a claim and its place would be torn apart. */
    private static final int NARROWEST = 40;

    /** What the parser of the command line needs for the names of options. */
    private static final int NARROWEST_HELP = 60;

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

    /**
     * Whether somebody may want to know that work goes on: standard error is a terminal that can take a line back, and no
     * continuous integration, which has terminals that nobody looks at.
     */
    static boolean showsProgress() {
        return showsProgress(System.getenv(), Boolean.getBoolean("testimonia.errors-terminal"));
    }

    static boolean showsProgress(Map<String, String> environment, boolean terminal) {
        return terminal && environment.getOrDefault("CI", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    /** How wide help is: as the terminal, within what can be read. */
    static int helpWidth() {
        return Math.max(NARROWEST_HELP, Math.min(DEFAULT_WIDTH, style().width()));
    }

    private static int width(String columns) {
        try {
            int width = Integer.parseInt(columns);
            return width < 1 ? DEFAULT_WIDTH : Math.max(NARROWEST, Math.min(WIDEST, width));
        } catch (NumberFormatException notSet) {
            return DEFAULT_WIDTH;
        }
    }
}
