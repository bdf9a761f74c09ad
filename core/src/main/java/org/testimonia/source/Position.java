package org.testimonia.source;

import java.util.Comparator;

/**
 * Where a record or a cell stands in the files of a dataset.
 *
 * @param file the file's path relative to the dataset, with {@code /} between folders; for a dataset that is one file,
 *     its name
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

    /** The position of something that was built in memory and stands in no file. */
    public static final Position NOWHERE = new Position("", 1, 1);

    private static final Comparator<Position> ORDER = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line " + line + ", column " + column + ": both count from 1");
        }
    }

    /** The same line and file at another column. */
    public Position withColumn(int newColumn) {
        return new Position(file, line, newColumn);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, as editors and compilers write it. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
