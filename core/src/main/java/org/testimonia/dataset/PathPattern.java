package org.testimonia.dataset;

import java.util.List;
import java.util.Optional;

/**
 * A pattern for files of a dataset: {@code legacy/**}, {@code claims-19*.csv}.
 *
 * <p>It is held against the whole path relative to the dataset, with {@code /} between folders. {@code *} stands for any
 * characters within a name, {@code ?} for one, and <code>**</code> in place of a name for any number of folders, or at the
 * end for whatever is inside. Capitals matter, and nothing else has a meaning of its own.
 *
 * @param text the pattern as it was written
 */
public record PathPattern(String text) {

    private static final String ANY_FOLDERS = "**";

    /** @throws IllegalArgumentException if no path within a dataset can look like this */
    public PathPattern {
        if (!isPossible(text)) {
            throw new IllegalArgumentException("\"" + text + "\" is no pattern of a path within a dataset");
        }
    }

    /** The pattern, if a path within a dataset can look like this: relative, without empty names, {@code .} and {@code ..}. */
    public static Optional<PathPattern> read(String text) {
        return isPossible(text) ? Optional.of(new PathPattern(text)) : Optional.empty();
    }

    private static boolean isPossible(String text) {
        return text.indexOf('\\') < 0
                && names(text).stream()
                        .noneMatch(name -> name.isBlank()
                                || name.equals(".")
                                || name.equals("..")
                                || (name.contains(ANY_FOLDERS) && !name.equals(ANY_FOLDERS)));
    }

    private static List<String> names(String path) {
        return List.of(path.split("/", -1));
    }

    /** Whether a file is meant; what stands in no file, with an empty path, never is. */
    public boolean matches(String file) {
        return !file.isEmpty() && matches(names(text), names(file));
    }

    private static boolean matches(List<String> patterns, List<String> names) {
        if (patterns.isEmpty() || names.isEmpty()) {
            return patterns.isEmpty() && names.isEmpty();
        }
        List<String> rest = patterns.subList(1, patterns.size());
        if (!patterns.get(0).equals(ANY_FOLDERS)) {
            return matchesName(patterns.get(0), names.get(0)) && matches(rest, names.subList(1, names.size()));
        }
        return rest.isEmpty() || matches(rest, names) || matches(patterns, names.subList(1, names.size()));
    }

    /** Goes back to the last star, and lets it take one character more, wherever the rest does not fit. */
    private static boolean matchesName(String pattern, String name) {
        int at = 0;
        int star = -1;
        int afterStar = 0;
        for (int i = 0; i < name.length(); ) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                afterStar = i;
            } else if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == name.charAt(i))) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++afterStar;
            } else {
                return false;
            }
        }
        return pattern.substring(at).chars().allMatch(c -> c == '*');
    }

    @Override
    public String toString() {
        return text;
    }
}
