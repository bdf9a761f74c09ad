package org.testimonia.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A text of a table's mapping with columns in braces: <code>{country}</code>, <code>p. {page}</code>.
 *
 * @param text the text as the mapping has it, with its place
 * @param columns the columns that it names
 */
record Template(Node.Scalar text, List<String> columns) {

    static Template of(Node.Scalar text) {
        List<String> columns = new ArrayList<>();
        String rest = text.text();
        for (int open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
            int close = rest.indexOf('}', open);
            if (close < 0) {
                break;
            }
            columns.add(rest.substring(open + 1, close));
            rest = rest.substring(close + 1);
        }
        return new Template(text, List.copyOf(columns));
    }

    boolean isLiteral() {
        return columns.isEmpty();
    }

    /** The text for a row; empty if it names columns and all of them are blank. */
    String fill(Node.Mapping row) {
        return fill(row, UnaryOperator.identity());
    }

    /** The id for a row: what stands in the columns is slugged. */
    String fillId(Node.Mapping row) {
        return fill(row, Template::slug).strip();
    }

    private String fill(Node.Mapping row, UnaryOperator<String> change) {
        StringBuilder filled = new StringBuilder();
        String rest = text.text();
        boolean blank = !columns.isEmpty();
        for (String column : columns) {
            int open = rest.indexOf('{');
            Optional<String> cell = row.text(column);
            blank = blank && cell.isEmpty();
            filled.append(rest, 0, open).append(cell.map(change).orElse(""));
            rest = rest.substring(rest.indexOf('}', open) + 1);
        }
        return blank ? "" : filled + rest;
    }

    /** {@code united-states-of-america}: lower case, runs of anything but letters and digits one hyphen. */
    static String slug(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        text.codePoints().map(Character::toLowerCase).forEach(c -> {
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                slug.appendCodePoint(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        int length = slug.length();
        return length > 0 && slug.charAt(length - 1) == '-' ? slug.substring(0, length - 1) : slug.toString();
    }
}
