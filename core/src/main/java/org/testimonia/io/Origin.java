package org.testimonia.io;

import org.testimonia.source.Position;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where in a file a Jackson parser began to read, to find the file's places from the parser's.
 *
 * @param file the file
 * @param line the line at which it began
 * @param column the column at which it began
 * @param offset the characters before it
 * @param prefix the characters that the parser was given first and that do not stand in the file
 */
record Origin(String file, int line, int column, long offset, int prefix) {

    static Origin at(JsonRecords.Mark mark, int prefix) {
        Position position = mark.position();
        return new Origin(position.file(), position.line(), position.column(), mark.offset(), prefix);
    }

    Position position(TokenStreamLocation location) {
        int lines = Math.max(1, location.getLineNr());
        int columns = Math.max(1, location.getColumnNr());
        return new Position(file, line + lines - 1, Math.max(1, lines == 1 ? column + columns - 1 - prefix : columns));
    }

    long offset(TokenStreamLocation location) {
        return offset + Math.max(0, location.getCharOffset()) - prefix;
    }
}
