package org.testimonia.io;

import org.testimonia.source.Position;

/** Follows a text and knows the line and the column of the next character. CR, LF and CR LF each end a line. */
final class LineCounter {

    private int line;
    private int column;
    private boolean afterCarriageReturn;

    LineCounter() {
        this(1, 1);
    }

    LineCounter(int line, int column) {
        this.line = line;
        this.column = column;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    void pass(char c) {
        if (c == '\n' && afterCarriageReturn) {
            afterCarriageReturn = false;
            return;
        }
        afterCarriageReturn = c == '\r';
        if (c == '\n' || c == '\r') {
            line++;
            column = 1;
        } else {
            column++;
        }
    }

    void pass(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            pass(text.charAt(i));
        }
    }

    /** Passes a number of characters that hold no line end. */
    void passWithinLine(int characters) {
        afterCarriageReturn = afterCarriageReturn && characters == 0;
        column += characters;
    }

    Position position(String file) {
        return new Position(file, line, column);
    }
}
