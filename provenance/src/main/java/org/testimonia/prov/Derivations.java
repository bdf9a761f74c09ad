package org.testimonia.prov;

/** The kinds of derivation that PROV-DM §5.2 names. */
final class Derivations {

    static final ProvName QUOTATION = ProvNamespace.PROV.name("Quotation");
    static final ProvName PRIMARY_SOURCE = ProvNamespace.PROV.name("PrimarySource");
    static final ProvName REVISION = ProvNamespace.PROV.name("Revision");

    private Derivations() {}
}
