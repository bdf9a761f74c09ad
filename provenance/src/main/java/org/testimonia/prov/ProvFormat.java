package org.testimonia.prov;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a document of PROV is written: in UTF-8, lines end with LF, the same document always in the same bytes.
 *
 * <pre>{@code
 * String turtle = ProvFormat.TURTLE.text(document);
 * }</pre>
 */
public enum ProvFormat {
    /** PROV-JSON, a W3C Member Submission of 2013-04-24. */
    PROV_JSON("prov-json"),
    /** PROV-N, a W3C Recommendation of 2013-04-30. */
    PROV_N("prov-n"),
    /** Turtle, in the terms of PROV-O, a W3C Recommendation of 2013-04-30. */
    TURTLE("turtle");

    private final String id;

    ProvFormat(String id) {
        this.id = id;
    }

    /** The format of this name as the command takes it. */
    public static Optional<ProvFormat> named(String name) {
        return Stream.of(values()).filter(format -> format.id.equals(name)).findFirst();
    }

    /** The name on the command line: {@code prov-json}. */
    public String id() {
        return id;
    }

    /** The document as text. */
    public String text(ProvDocument document) {
        return switch (this) {
            case PROV_JSON -> ProvJson.text(document);
            case PROV_N -> ProvN.text(document);
            case TURTLE -> ProvTurtle.text(document);
        };
    }
}
