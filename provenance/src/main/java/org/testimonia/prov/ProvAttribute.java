package org.testimonia.prov;

import java.util.Comparator;

/**
 * Something more that is stated: {@code prov:label="Ryle 1967"}.
 *
 * @param key what
 * @param value as what
 */
public record ProvAttribute(ProvName key, ProvValue value) implements Comparable<ProvAttribute> {

    /** The attributes of PROV first. */
    private static final Comparator<ProvAttribute> ORDER = Comparator.comparing(
                    (ProvAttribute attribute) -> !attribute.key().namespace().equals(ProvNamespace.PROV))
            .thenComparing(ProvAttribute::key)
            .thenComparing(ProvAttribute::value);

    static final ProvName TYPE = ProvNamespace.PROV.name("type");
    static final ProvName LABEL = ProvNamespace.PROV.name("label");
    static final ProvName VALUE = ProvNamespace.PROV.name("value");
    static final ProvName ROLE = ProvNamespace.PROV.name("role");

    public ProvAttribute {
        if (key.equals(TYPE) && !(value instanceof ProvValue.Named)) {
            throw new IllegalArgumentException(key + ": got \"" + value.text() + "\", expected the name of a type");
        }
    }

    /** That something is of a type. */
    static ProvAttribute type(ProvName type) {
        return new ProvAttribute(TYPE, ProvValue.of(type));
    }

    @Override
    public int compareTo(ProvAttribute other) {
        return ORDER.compare(this, other);
    }
}
