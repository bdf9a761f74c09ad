package org.testimonia.io;

import java.util.List;

import org.testimonia.source.Position;

/** The lines of a YAML text, to turn columns in code points into columns in UTF-16 units. */
final class YamlColumns {

    private final List<String> lines;
    private final Position start;

    YamlColumns(String text, Position start) {
        this.lines = text.lines().toList();
        this.start = start;
    }

    /** The position of a line and a column in code points, both from 1. */
    Position position(int line, int column) {
        return new Position(start.file(), start.line() + line - 1, unitsBefore(line, column) + 1);
    }

    /** How a text lies in the file whose token starts at a line and a column in code points. */
    Layout layout(String text, int line, int column) {
        String content = line(line);
        int at = unitsBefore(line, column);
        if (content.startsWith(text, at)) {
            return Layout.PLAIN;
        }
        return content.startsWith(text, at + 1) ? Layout.QUOTED : Layout.OPAQUE;
    }

    /** Whether a sign stands at a position. */
    boolean isAt(Position position, char sign) {
        String content = line(position.line() - start.line() + 1);
        return position.column() <= content.length() && content.charAt(position.column() - 1) == sign;
    }

    private int unitsBefore(int line, int column) {
        String content = line(line);
        int points = Math.min(column - 1, content.codePointCount(0, content.length()));
        return content.offsetByCodePoints(0, points);
    }

    private String line(int line) {
        return line <= lines.size() ? lines.get(line - 1) : "";
    }
}
