package org.testimonia.io;

import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/**
 * The cells of one row and whether each stood in quotation marks; no cells for an empty line.
 *
 * @param cells the cells
 */
record CsvRow(List<RawCell> cells) {

    /**
     * A cell.
     *
     * @param text its text, without the quotation marks
     * @param quoted whether it stood in quotation marks
     */
    record RawCell(String text, boolean quoted) {}

    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isBlank());
    }

    /** Collects a row from what FastCSV finds. */
    static final class Handler extends AbstractBaseCsvCallbackHandler<CsvRow> {

        private List<RawCell> cells = new ArrayList<>();

        @Override
        protected void handleBegin(long startingLineNumber) {
            cells = new ArrayList<>(Math.max(8, cells.size()));
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            cells.add(new RawCell(length == 0 ? "" : new String(buffer, offset, length), quoted));
        }

        @Override
        protected CsvRow buildRecord() {
            return new CsvRow(cells);
        }
    }
}
