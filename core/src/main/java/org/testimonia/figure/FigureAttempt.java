package org.testimonia.figure;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One way to read a text, which succeeded.
 *
 * @param draft what the text was understood as
 * @param words the words of the language it was read in
 * @param marks the marks that its numbers were taken to have
 * @param isLikeGroups whether the decimals of a number could as well be a group of three digits
 * @param hasWords whether the language matters at all
 */
record FigureAttempt(DraftFigure draft, NumberWords words, Marks marks, boolean isLikeGroups, boolean hasWords) {

    /** Those of all readings of a text that understand most of it and that a style leaves. */
    static List<FigureAttempt> likely(List<FigureAttempt> all, NumberStyle style) {
        int leastNames = all.stream()
                .mapToInt(reading -> reading.draft().lengthOfLabels())
                .min()
                .orElse(0);
        List<FigureAttempt> readings = all.stream()
                .filter(reading -> reading.draft().lengthOfLabels() == leastNames)
                .toList();
        return switch (style) {
            case ANY -> readings;
            case ENGLISH, CONTINENTAL ->
                preferring(readings, reading -> reading.words().marks() == reading.marks());
            case UNSTATED -> asLanguagesWrite(readings);
        };
    }

    private static List<FigureAttempt> preferring(List<FigureAttempt> readings, Predicate<FigureAttempt> better) {
        List<FigureAttempt> best = readings.stream().filter(better).toList();
        return best.isEmpty() ? readings : best;
    }

    /** Each language with its own marks if these can be read, and a comma before three digits as English has it. */
    private static List<FigureAttempt> asLanguagesWrite(List<FigureAttempt> readings) {
        List<FigureAttempt> own = readings.stream()
                .filter(reading -> !reading.hasWords()
                        || reading.isInOwnMarks()
                        || readings.stream()
                                .noneMatch(other -> other.isInOwnMarks() && other.words() == reading.words()))
                .toList();
        boolean english = own.stream().anyMatch(reading -> reading.marks() == Marks.ENGLISH);
        return english ? preferring(own, reading -> reading.marks() == Marks.ENGLISH || !reading.isLikeGroups()) : own;
    }

    private boolean isInOwnMarks() {
        return words.marks() == marks;
    }

    /** What some readings of one meaning have as candidate, with a text that means it alone. */
    static FigureReading.Candidate candidate(List<FigureAttempt> same, FigurePolicy policy, boolean marksDiffer) {
        FigureAttempt first = same.get(0);
        DraftFigure english = first.draft().inEnglish(policy.numbers());
        String reason = marksDiffer
                ? first.marks().description()
                : same.stream()
                        .map(reading -> reading.words().name())
                        .distinct()
                        .collect(Collectors.joining(" and "));
        return new FigureReading.Candidate(
                english.figure(first.draft().textInEnglish(policy.numbers()), policy), reason);
    }
}
