package org.testimonia.seal;

/** The names of what a seal or a proof is made with, written into each so that anyone can check it with other means. */
final class Algorithms {

    static final String CANONICAL_FORM = "RFC 8785";
    static final String TREE = "RFC 6962";

    private Algorithms() {}

    /** @throws IllegalArgumentException if a name is not the one that is known here */
    static void requireKnown(String knownFormat, String format, String canonicalForm, String hash, String tree) {
        require("format", knownFormat, format);
        require("canonical_form", CANONICAL_FORM, canonicalForm);
        require("hash", Hash.ALGORITHM, hash);
        require("tree", TREE, tree);
    }

    private static void require(String field, String expected, String got) {
        if (!expected.equals(got)) {
            throw new IllegalArgumentException(field + ": got \"" + got + "\", expected \"" + expected + "\"");
        }
    }
}
