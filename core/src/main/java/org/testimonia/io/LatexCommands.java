package org.testimonia.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the commands of LaTeX that stand in bibliographies mean; a resource has them, so that a missing one is a line there.
 *
 * @param accents combining characters by the command that puts them on a letter
 * @param symbols characters by the command that stands for them
 * @param styles commands that change only how words look
 */
record LatexCommands(Map<String, String> accents, Map<String, String> symbols, Set<String> styles) {

    private static final String FILE = "latex.tsv";

    /** Read when the first command is met: most datasets have none. */
    private static final class Holder {
        private static final LatexCommands STANDARD = read();
    }

    static LatexCommands standard() {
        return Holder.STANDARD;
    }

    private static LatexCommands read() {
        LatexCommands commands = new LatexCommands(new HashMap<>(), new HashMap<>(), new HashSet<>());
        try (InputStream in = LatexCommands.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(opened(in), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(commands::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return commands;
    }

    private static InputStream opened(@Nullable InputStream in) {
        if (in == null) {
            throw new IllegalStateException(FILE + " is missing among the resources");
        }
        return in;
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        switch (cells[0]) {
            case "accent" -> accents.put(cells[1], character(cells[2]));
            case "symbol" -> symbols.put(cells[1], character(cells[2]));
            case "style" -> styles.add(cells[1]);
            default -> throw new IllegalStateException(FILE + ": got \"" + line + "\"");
        }
    }

    private static String character(String hexadecimal) {
        return Character.toString(Integer.parseInt(hexadecimal, 16));
    }
}
