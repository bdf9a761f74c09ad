package org.testimonia.dataset;

import org.testimonia.source.Position;

/**
 * A text in a file and where it stands.
 *
 * @param text the text as read, never null
 * @param position where it starts
 */
public record Cell(String text, Position position) {

    public boolean isBlank() {
        return text.isBlank();
    }
}
