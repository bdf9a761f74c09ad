package org.testimonia.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a text was understood as in one language, with what it is broken down into.
 *
 * @param whole the number that all of it is about
 * @param parts the parts, none if it is not broken down
 * @param isComplete whether the parts are given as all there are
 */
record DraftFigure(FigurePhrase whole, List<Part> parts, boolean isComplete) {

    record Part(String label, String text, FigurePhrase phrase) {}

    static DraftFigure of(FigurePhrase whole) {
        return new DraftFigure(whole, List.of(), false);
    }

    /** How much of the text is names of parts, which can be anything and so are not understood. */
    int lengthOfLabels() {
        return parts.stream().mapToInt(part -> part.label().length()).sum();
    }

    Figure figure(String text, FigurePolicy policy) {
        if (parts.isEmpty()) {
            return whole.figure(text, policy, Optional.empty());
        }
        List<FigurePart> read = parts.stream()
                .map(part -> new FigurePart(part.label(), part.phrase().figure(part.text(), policy, Optional.empty())))
                .toList();
        return whole.figure(text, policy, Optional.of(new FigureBreakdown(read, isComplete)));
    }

    /** The same in English words and plain digits, so that it has no other meaning. */
    DraftFigure inEnglish(NumberStyle style) {
        return new DraftFigure(
                whole,
                parts.stream()
                        .map(part -> new Part(part.label(), part.phrase().inEnglish(style), part.phrase()))
                        .toList(),
                isComplete);
    }

    String textInEnglish(NumberStyle style) {
        if (parts.isEmpty()) {
            return whole.inEnglish(style);
        }
        String list = parts.stream()
                .map(part -> part.phrase().inEnglish(style) + " " + part.label())
                .collect(Collectors.joining(", "));
        return whole.inEnglish(style) + (isComplete ? " (" : " (including ") + list + ")";
    }
}
