package org.testimonia.drawing;

import java.util.List;
import java.util.Optional;

import org.testimonia.date.DayRange;

/**
 * What a date or a time allows, to be drawn.
 *
 * @param possible the days on which it can lie; several where it is one of several
 * @param certain the days that surely belong to it
 * @param approximate whether the bounds are those that a policy gives to "about"
 * @param uncertain whether the source doubts it
 */
public record DayBar(List<DayRange> possible, Optional<DayRange> certain, boolean approximate, boolean uncertain) {

    public DayBar {
        possible = List.copyOf(possible);
        if (possible.isEmpty()) {
            throw new IllegalArgumentException("a bar has days");
        }
    }
}
