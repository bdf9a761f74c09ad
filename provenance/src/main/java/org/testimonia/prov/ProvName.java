package org.testimonia.prov;

import java.util.Comparator;

/**
 * A qualified name: {@code claim:C025}.
 *
 * <p>The local part has only signs that stand as they are in PROV-JSON, PROV-N and Turtle: letters and digits of ASCII
 * and {@code _}, between two of them {@code -} or {@code .}, and {@code %} with two digits. {@link ProvNamespace#name} makes one of any text:
 *
 * <pre>{@code
 * ProvName name = claims.name("C 1/ä");
 * name.toString();   // claim:C%201%2F%C3%A4
 * name.id();         // C 1/ä
 * }</pre>
 *
 * @param namespace what its address begins with
 * @param local the rest
 */
public record ProvName(ProvNamespace namespace, String local) implements Comparable<ProvName> {

    private static final Comparator<ProvName> ORDER =
            Comparator.comparing((ProvName name) -> name.namespace().prefix()).thenComparing(ProvName::local);

    public ProvName {
        if (!LocalName.isOne(local)) {
            throw new IllegalArgumentException(
                    "local name: got \"" + local
                            + "\", expected letters and digits of ASCII, _, between two of them - or ., all else percent-encoded");
        }
    }

    /** The id that it was made of; half of a character in it is lost. */
    public String id() {
        return LocalName.decode(local);
    }

    /** The whole address. */
    public String iri() {
        return namespace.iri() + local;
    }

    @Override
    public int compareTo(ProvName other) {
        return ORDER.compare(this, other);
    }

    /** {@code prefix:local}, as all three notations write it. */
    @Override
    public String toString() {
        return namespace.prefix() + ":" + local;
    }
}
