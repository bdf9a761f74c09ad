package org.testimonia.integrations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page of the documentation on builds. */
final class BuildPage {

    private static final Path PAGE = Path.of("../../docs/build.md");
    private static final String FENCE = "```";

    private BuildPage() {}

    static String text() throws IOException {
        return Files.readString(PAGE);
    }

    /** The snippets in a language; those in none are what is printed. */
    static List<String> snippets(String language) throws IOException {
        List<String> snippets = new ArrayList<>();
        String[] parts = ("\n" + text()).split("\n" + FENCE, -1);
        for (int inside = 1; inside < parts.length; inside += 2) {
            if (parts[inside].startsWith(language + "\n")) {
                snippets.add(parts[inside].substring(language.length() + 1));
            }
        }
        return snippets;
    }
}
