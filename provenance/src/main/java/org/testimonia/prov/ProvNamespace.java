package org.testimonia.prov;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The beginning that the addresses of many names share, and the prefix that stands for it.
 *
 * @param prefix letters and digits of ASCII, the first a letter
 * @param iri what is put before a local name; absolute
 */
public record ProvNamespace(String prefix, String iri) {

    private static final Predicate<String> PREFIX =
            Pattern.compile("[A-Za-z][A-Za-z0-9]*").asMatchPredicate();

    /** The signs of RFC 3987, which adds the letters of other scripts to those of RFC 3986. */
    private static final Predicate<String> ABSOLUTE = Pattern.compile(
                    "[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&'()*+,;=%\\-\\x{A0}-\\x{10FFFF}&&[^\\p{C}\\p{Z}]]+")
            .asMatchPredicate();

    private static final Predicate<String> HALF_ENCODED =
            Pattern.compile("%(?![0-9A-Fa-f]{2})").asPredicate();

    public static final ProvNamespace PROV = new ProvNamespace("prov", "http://www.w3.org/ns/prov#");
    public static final ProvNamespace XSD = new ProvNamespace("xsd", "http://www.w3.org/2001/XMLSchema#");

    static final ProvNamespace RDFS = new ProvNamespace("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    static final ProvNamespace DCTERMS = new ProvNamespace("dcterms", "http://purl.org/dc/terms/");
    static final ProvNamespace FOAF = new ProvNamespace("foaf", "http://xmlns.com/foaf/0.1/");

    /** The Library of Congress's data types for dates of ISO 8601-2. */
    static final ProvNamespace EDTF = new ProvNamespace("edtf", "http://id.loc.gov/datatypes/edtf/");

    /** What PROV has no word for. */
    static final ProvNamespace TESTIMONIA = new ProvNamespace("testimonia", "urn:testimonia:prov:");

    public ProvNamespace {
        if (!PREFIX.test(prefix)) {
            throw new IllegalArgumentException("prefix: got \"" + prefix + "\", expected letters and digits");
        }
        problemOf(iri).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    /** Why a text is no namespace, in one line; empty if it is one. */
    static Optional<String> problemOf(String iri) {
        if (!ABSOLUTE.test(iri) || HALF_ENCODED.test(iri)) {
            return Optional.of("got \"" + iri
                    + "\", expected an absolute address without spaces, such as https://example.org/mopr/");
        }
        return iri.endsWith("/") || iri.endsWith("#") || iri.endsWith(":")
                ? Optional.empty()
                : Optional.of("got \"" + iri + "\", expected an address that ends with / or # or :");
    }

    /** The name of what has this id; of any text, each of another. */
    public ProvName name(String id) {
        return new ProvName(this, LocalName.of(id));
    }
}
