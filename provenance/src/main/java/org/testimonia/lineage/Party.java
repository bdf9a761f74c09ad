package org.testimonia.lineage;

import java.util.Objects;

/**
 * Who stands behind a claim: who says it inside its source, or who issued that source.
 *
 * @param subject the id of the subject it is; empty if the dataset has none of that name
 * @param name what it is called
 */
public record Party(String subject, String name) {

    public Party {
        Objects.requireNonNull(subject, "subject");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a party has a name");
        }
    }
}
