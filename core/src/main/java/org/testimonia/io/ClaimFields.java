package org.testimonia.io;

import java.util.List;

/** The names of a claim's fields in files, in the order in which they are written. */
final class ClaimFields {

    static final String ID = "id";
    static final String SUBJECT = "subject";
    static final String PROPERTY = "property";
    static final String VALUE = "value";
    static final String UNIT = "unit";
    static final String AS_OF = "as_of";
    static final String SCOPE = "scope";
    static final String SOURCE = "source";
    static final String LOCATOR = "locator";
    static final String ASSERTED_BY = "asserted_by";
    static final String DERIVED_FROM = "derived_from";
    static final String QUOTE = "quote";
    static final String NOTE = "note";

    static final List<String> REQUIRED = List.of(SUBJECT, PROPERTY, VALUE);
    static final List<String> ALL = List.of(
            ID, SUBJECT, PROPERTY, VALUE, UNIT, AS_OF, SCOPE, SOURCE, LOCATOR, ASSERTED_BY, DERIVED_FROM, QUOTE, NOTE);

    private ClaimFields() {}
}
