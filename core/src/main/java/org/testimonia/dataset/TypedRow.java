package org.testimonia.dataset;

import java.util.Map;
import java.util.Optional;

import org.testimonia.source.Position;

/**
 * A row that describes one subject of a known type, cell by cell: what the typed records of {@code organization} are
 * read from.
 *
 * @param subject the subject that the row describes
 * @param cells the cells by property id; {@code id}, {@code name} and {@code part_of} stand among them
 * @param position where the row starts
 */
public record TypedRow(Subject subject, Map<String, Cell> cells, Position position) {

    public TypedRow {
        cells = Map.copyOf(cells);
    }

    /** The cell of a property, if the row has one that is not blank. */
    public Optional<Cell> cell(String property) {
        return Optional.ofNullable(cells.get(property)).filter(cell -> !cell.isBlank());
    }

    /** The text of a property's cell, empty if there is none. */
    public String text(String property) {
        return cell(property).map(Cell::text).orElse("");
    }

    /** Where the cell of a property stands; the row's own position if it has none. */
    public Position positionOf(String property) {
        return Optional.ofNullable(cells.get(property)).map(Cell::position).orElse(position);
    }
}
