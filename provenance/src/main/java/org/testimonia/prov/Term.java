package org.testimonia.prov;

import java.util.Optional;

/** What PROV has no word for, and how it is said. */
final class Term {

    static final ProvName DATASET = of("Dataset");
    static final ProvName CLAIM = of("Claim");
    static final ProvName CLAIM_VERSION = of("ClaimVersion");
    static final ProvName SOURCE = of("Source");
    static final ProvName SUBJECT = of("Subject");
    static final ProvName REVISION = of("Revision");
    static final ProvName AUDIT = of("Audit");
    static final ProvName FINDING = of("Finding");

    static final ProvName ASSERTION = of("Assertion");
    static final ProvName AUTHORSHIP = of("Authorship");
    static final ProvName EDITORSHIP = of("Editorship");
    static final ProvName ISSUE = of("Issue");

    static final ProvName COLLECTION = ProvNamespace.PROV.name("Collection");
    static final ProvName PERSON = ProvNamespace.PROV.name("Person");
    static final ProvName ORGANIZATION = ProvNamespace.PROV.name("Organization");
    static final ProvName SOFTWARE = ProvNamespace.PROV.name("SoftwareAgent");

    static final ProvName IDENTIFIER = ProvNamespace.DCTERMS.name("identifier");
    static final ProvName NAME = ProvNamespace.FOAF.name("name");

    private static final ProvName EDTF = ProvNamespace.EDTF.name("EDTF");

    private Term() {}

    static ProvName of(String name) {
        return ProvNamespace.TESTIMONIA.name(name);
    }

    /** An attribute of the project's own vocabulary. */
    static ProvAttribute attribute(String name, ProvValue value) {
        return new ProvAttribute(of(name), value);
    }

    static ProvAttribute attribute(String name, String words) {
        return attribute(name, ProvValue.of(words));
    }

    static ProvAttribute label(String words) {
        return new ProvAttribute(ProvAttribute.LABEL, ProvValue.of(words));
    }

    static ProvAttribute identifier(String id) {
        return new ProvAttribute(IDENTIFIER, ProvValue.of(id));
    }

    static ProvValue edtf(String expression) {
        return new ProvValue.Typed(expression, EDTF);
    }

    static ProvValue typed(String text, String xmlSchemaType) {
        return new ProvValue.Typed(text, ProvNamespace.XSD.name(xmlSchemaType));
    }

    /** An attribute if there are words for it. */
    static Optional<ProvAttribute> ifFilled(String name, String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(attribute(name, words));
    }
}
