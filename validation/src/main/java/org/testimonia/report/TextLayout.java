package org.testimonia.report;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.lang3.StringUtils;

/** Lays out lines: wraps sentences and aligns columns, counting characters as a terminal shows them. */
final class TextLayout {

    private static final int WIDEST_COLUMN = 56;

    private TextLayout() {}

    /** A text in lines of at most this many characters, the later ones indented; a longer word stands alone. */
    static List<String> wrap(String text, int width, String first, String rest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : StringUtils.split(text)) {
            if (!empty && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }

    /** Rows with their columns aligned; trailing white space is cut. */
    static List<String> align(List<List<String>> rows, String indent) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.min(WIDEST_COLUMN, Math.max(widths[i], length(row.get(i))));
            }
        }
        return rows.stream().map(row -> indent + joined(row, widths)).toList();
    }

    private static String joined(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            boolean last = i == row.size() - 1;
            line.append(last ? row.get(i) : pad(row.get(i), widths[i]) + (widths[i] == 0 ? "" : "  "));
        }
        return StringUtils.stripEnd(line.toString(), null);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
