package org.testimonia.reasoning;

import java.util.List;

import org.testimonia.reasoning.FigureCore.NeededFigure;

/**
 * A conflict over figures of one property at one date.
 *
 * @param cores the minimal cores, smallest first; without those that {@code figure/contradiction},
 *     {@code figure/part-exceeds-whole} and {@code figure/sum} compare
 * @param diagnoses the smallest sets of figures whose mistake would resolve the conflict, smallest first, each figure with
 *     what all that are not mistaken leave to it
 * @param isComplete whether these are all cores and diagnoses, and the search did not end at its limits
 */
public record FigureInconsistency(List<FigureCore> cores, List<List<NeededFigure>> diagnoses, boolean isComplete) {

    public FigureInconsistency {
        cores = List.copyOf(cores);
        diagnoses = diagnoses.stream().map(List::copyOf).toList();
    }
}
