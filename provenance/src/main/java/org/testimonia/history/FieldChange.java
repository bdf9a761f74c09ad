package org.testimonia.history;

import java.util.Optional;

/**
 * That a field of a record has another text.
 *
 * @param field the field's name: {@code value}, {@code as_of}
 * @param before its text before; empty if the record had no such field or was not there
 * @param after its text since; empty if the record has no such field or is gone
 */
public record FieldChange(String field, Optional<String> before, Optional<String> after) {

    @Override
    public String toString() {
        return field + ": " + quoted(before) + " → " + quoted(after);
    }

    private static String quoted(Optional<String> text) {
        return text.map(words -> "“" + words + "”").orElse("nothing");
    }
}
