package org.testimonia.dataset;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.testimonia.source.Position;

/**
 * What claims speak of: an organization, an affiliate, a congress, a person.
 *
 * @param id the stable id
 * @param type what kind of thing it is; empty where the dataset does not say
 * @param name the name to show; the id where the dataset gives none
 * @param parent the id of the subject that this one is part of; empty for none (see {@link #partOf()})
 * @param attributes further columns of its record, as text
 * @param position where its record stands
 */
public record Subject(
        String id, String type, String name, String parent, Map<String, String> attributes, Position position) {

    public Subject {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a subject has an id");
        }
        name = name.isBlank() ? id : name;
        attributes = Map.copyOf(attributes);
    }

    /** A subject of which only the id, the type and the name are known. */
    public static Subject of(String id, String type, String name) {
        return new Subject(id, type, name, "", Map.of(), Position.NOWHERE);
    }

    /** The same subject as a part of another. */
    public Subject withPartOf(String subjectId) {
        return new Subject(id, type, name, subjectId, attributes, position);
    }

    /** The subject that this one is part of. */
    public Optional<String> partOf() {
        return parent.isBlank() ? Optional.empty() : Optional.of(parent);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Subject that
                && id.equals(that.id)
                && type.equals(that.type)
                && name.equals(that.name)
                && parent.equals(that.parent)
                && attributes.equals(that.attributes);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
