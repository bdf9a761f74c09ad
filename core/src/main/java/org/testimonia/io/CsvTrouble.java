package org.testimonia.io;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Finds by hand what FastCSV could not take: where in a broken row the trouble is, and on which line reading may go on.
 *
 * <p>A quotation mark that is never closed swallows the rows behind it up to the next quotation mark. It is taken for one
 * if what ends it is on another line and cannot end a cell.
 */
final class CsvTrouble {

    /** What is wrong. */
    enum Kind {
        UNCLOSED_QUOTE("a quotation mark that is not closed, expected another at the end of the cell"),
        BEHIND_QUOTE("text behind a closing quotation mark, expected a comma or the end of the line"
                + " (a quotation mark inside a cell in quotation marks is doubled)"),
        LONG_CELL("a cell of more than 1 MiB, expected less"),
        LONG_ROW("a row that is too long, expected less");

        private final String message;

        Kind(String message) {
            this.message = message;
        }

        String message() {
            return "got " + message;
        }
    }

    private final RewindableReader text;
    private final int columns;
    private long at;
    private long cellStart;

    private CsvTrouble(RewindableReader text, long rowStart, int columns) {
        this.text = text;
        this.at = rowStart;
        this.cellStart = rowStart;
        this.columns = columns;
    }

    /**
     * What is wrong with a row.
     *
     * @param kind what
     * @param offset where
     * @param toCellEnd whether a cell in quotation marks has to be passed over before reading goes on at a line's start
     */
    record Found(Kind kind, long offset, boolean toCellEnd) {}

    static Found find(RewindableReader text, long rowStart, int columns) {
        return new CsvTrouble(text, rowStart, columns).find();
    }

    private Found find() {
        while (true) {
            cellStart = at;
            Found trouble = text.charAt(at) == '"' ? quotedCell() : plainCell();
            if (trouble != null) {
                return trouble;
            }
            if (text.charAt(at) != ',') {
                return new Found(Kind.LONG_ROW, cellStart, false);
            }
            at++;
        }
    }

    private @Nullable Found quotedCell() {
        boolean sameLine = true;
        for (at = cellStart + 1; ; at++) {
            int c = text.charAt(at);
            if (at - cellStart > Limits.CELL_CHARS) {
                return longQuotedCell();
            }
            if (c < 0) {
                return new Found(Kind.UNCLOSED_QUOTE, cellStart, false);
            }
            sameLine = sameLine && c != '\n' && c != '\r';
            if (c == '"' && text.charAt(at + 1) != '"') {
                at++;
                return endsCell(text.charAt(at)) ? null : behindQuote(sameLine);
            }
            at += c == '"' ? 1 : 0;
        }
    }

    private Found behindQuote(boolean sameLine) {
        return sameLine ? new Found(Kind.BEHIND_QUOTE, at, false) : new Found(Kind.UNCLOSED_QUOTE, cellStart, false);
    }

    /** If the line behind the quotation mark looks like a row, the quotation mark was never closed. */
    private Found longQuotedCell() {
        String start = text.text(cellStart, cellStart + Limits.CELL_CHARS);
        String[] lines = StringUtils.split(start, "\r\n");
        boolean swallowedRows = lines.length > 2 && StringUtils.countMatches(lines[1], ',') + 1 == columns;
        return new Found(swallowedRows ? Kind.UNCLOSED_QUOTE : Kind.LONG_CELL, cellStart, !swallowedRows);
    }

    private @Nullable Found plainCell() {
        while (!endsCell(text.charAt(at))) {
            at++;
            if (at - cellStart > Limits.CELL_CHARS) {
                return new Found(Kind.LONG_CELL, cellStart, false);
            }
        }
        return null;
    }

    static boolean endsCell(int c) {
        return c < 0 || c == ',' || c == '\n' || c == '\r';
    }
}
