package org.testimonia.io;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** The fields of a record sorted by what they mean for a claim, before any of them is read. */
final class ClaimDraft {

    Node.@Nullable Scalar id;

    Node.@Nullable Scalar subject;

    Node.@Nullable Scalar property;

    Node.@Nullable Scalar value;

    Node.@Nullable Scalar unit;

    Node.@Nullable Scalar asOf;

    Node.@Nullable Scalar scope;

    Node.@Nullable Scalar source;

    Node.@Nullable Scalar locator;

    Node.@Nullable Scalar assertedBy;

    Node.@Nullable Scalar quote;

    Node.@Nullable Scalar note;

    List<String> derivedFrom = List.of();
    /** A field that holds a list or an object where a text is needed. */
    Node.@Nullable Field notText;

    static ClaimDraft of(Node.Mapping record) {
        ClaimDraft draft = new ClaimDraft();
        for (Node.Field field : record.fields()) {
            draft.take(field);
        }
        return draft;
    }

    private void take(Node.Field field) {
        if (field.name().equals(ClaimFields.DERIVED_FROM)) {
            derivedFrom = texts(field);
        } else if (field.value() instanceof Node.Scalar scalar) {
            if (!scalar.isBlank()) {
                place(field.name(), scalar);
            }
        } else if (notText == null && ClaimFields.ALL.contains(field.name())) {
            notText = field;
        }
    }

    private void place(String name, Node.Scalar text) {
        switch (name) {
            case ClaimFields.ID -> id = text;
            case ClaimFields.SUBJECT -> subject = text;
            case ClaimFields.PROPERTY -> property = text;
            case ClaimFields.VALUE -> value = text;
            case ClaimFields.UNIT -> unit = text;
            case ClaimFields.AS_OF -> asOf = text;
            case ClaimFields.SCOPE -> scope = text;
            case ClaimFields.SOURCE -> source = text;
            case ClaimFields.LOCATOR -> locator = text;
            case ClaimFields.ASSERTED_BY -> assertedBy = text;
            case ClaimFields.QUOTE -> quote = text;
            case ClaimFields.NOTE -> note = text;
            default -> {} // FieldCheck reports it
        }
    }

    /** The ids in a text with {@code ;} between them, or in a list. */
    private List<String> texts(Node.Field field) {
        if (field.value() instanceof Node.Scalar scalar) {
            return ids(scalar.text());
        }
        List<String> ids = new ArrayList<>();
        if (field.value() instanceof Node.Sequence list
                && list.items().stream().allMatch(Node.Scalar.class::isInstance)) {
            list.items().forEach(item -> ids.addAll(ids(item.inWords())));
        } else {
            notText = field;
        }
        return ids;
    }

    static List<String> ids(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        List<String> ids = new ArrayList<>();
        for (String id : StringUtils.split(text, ';')) {
            if (!id.isBlank()) {
                ids.add(id.strip());
            }
        }
        return ids;
    }
}
