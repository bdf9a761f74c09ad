package org.testimonia.dataset;

import java.util.List;

/**
 * What is set of a rule for part of a dataset: for subjects of some types, for what stands in some files, or for what is
 * both.
 *
 * @param types types of subjects, of which one is enough; empty for any subject, and for what has none
 * @param paths where a record stands, of which one is enough; empty for anywhere
 * @param change what is set there
 */
public record RuleOverride(List<String> types, List<PathPattern> paths, RuleChange change) {

    /** @throws IllegalArgumentException if it is for everything, or sets nothing */
    public RuleOverride {
        types = List.copyOf(types);
        paths = List.copyOf(paths);
        if (types.isEmpty() && paths.isEmpty()) {
            throw new IllegalArgumentException("an override is for a type or a path");
        }
        if (change.isEmpty()) {
            throw new IllegalArgumentException("an override sets something");
        }
    }

    /** For subjects of a type. */
    public static RuleOverride ofType(String type, RuleChange change) {
        return new RuleOverride(List.of(type), List.of(), change);
    }

    /** For what stands in the files of a pattern. */
    public static RuleOverride ofPath(PathPattern path, RuleChange change) {
        return new RuleOverride(List.of(), List.of(path), change);
    }

    /**
     * Whether it is for a record.
     *
     * @param type the type of the record's subject; empty if it has none
     * @param file where it stands, relative to the dataset; empty if nowhere
     */
    public boolean appliesTo(String type, String file) {
        return (types.isEmpty() || types.contains(type))
                && (paths.isEmpty() || paths.stream().anyMatch(path -> path.matches(file)));
    }
}
