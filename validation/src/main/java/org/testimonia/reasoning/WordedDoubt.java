package org.testimonia.reasoning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.testimonia.date.DateReading;
import org.testimonia.date.DateSet;
import org.testimonia.date.DayRange;
import org.testimonia.date.HistoricalDate;
import org.testimonia.date.Interval;
import org.testimonia.date.IntervalEnd;
import org.testimonia.date.Period;
import org.testimonia.date.Qualifier;

/**
 * Words that tell a date with a doubt which its stored value lacks.
 *
 * <p>The words must speak of that date: their days include all that the value leaves, or they set a limit at it. A text that
 * also tells it without a doubt, and no less precisely, has none.
 *
 * @param kind what the words say and the value does not
 * @param phrase the words
 */
public record WordedDoubt(Kind kind, DatePhrase phrase) {

    /** What words say and a value does not, the weightiest first. */
    public enum Kind {
        /** That the date is approximate: "circa". */
        APPROXIMATE,
        /** That it is uncertain: "probably". */
        UNCERTAIN,
        /** No more than a limit or a choice: "before", "between". */
        OPEN,
        /** A longer time, on whose first day the value begins. */
        COARSER
    }

    private static final int WORDS_OF_DAY = 3;

    /** The weightiest doubt that a text has of a value. */
    public static Optional<WordedDoubt> in(String text, HistoricalDate value) {
        List<DatePhrase> phrases = isPlain(value) ? DatePhrase.in(text) : List.of();
        if (isPlainlyTold(phrases, value)) {
            return Optional.empty();
        }
        return phrases.stream()
                .flatMap(phrase -> kind(phrase, value, text).map(kind -> new WordedDoubt(kind, phrase)).stream())
                .min(Comparator.comparing(WordedDoubt::kind));
    }

    /** Whether a text tells this very date, or one within it, without a doubt. */
    public static boolean isPlainlyTold(String text, HistoricalDate value) {
        return isPlainlyTold(DatePhrase.in(text), value);
    }

    private static boolean isPlainlyTold(List<DatePhrase> phrases, HistoricalDate value) {
        return phrases.stream()
                .map(DatePhrase::date)
                .anyMatch(told -> isPlain(told) && value.range().contains(told.range()));
    }

    private static boolean isPlain(HistoricalDate date) {
        return !date.isApproximate() && !date.isUncertain() && !(date.expression() instanceof DateSet);
    }

    private static Optional<Kind> kind(DatePhrase phrase, HistoricalDate value, String text) {
        HistoricalDate told = phrase.date();
        if (isOpen(told) || phrase.isChoice()) {
            return leavesOpen(phrase, value.range()) ? Optional.of(Kind.OPEN) : Optional.empty();
        }
        if (!told.isApproximate() && !told.isUncertain()) {
            return isCoarser(phrase, value, text) ? Optional.of(Kind.COARSER) : Optional.empty();
        }
        if (!qualifies(told, value)) {
            return Optional.empty();
        }
        return Optional.of(told.isApproximate() ? Kind.APPROXIMATE : Kind.UNCERTAIN);
    }

    /** Whether what is qualified is the date of the value: of an interval, the end that it lies in. */
    private static boolean qualifies(HistoricalDate told, HistoricalDate value) {
        if (!(told.expression() instanceof Interval interval) || value.isInterval()) {
            return told.range().contains(value.range());
        }
        Period ends = told.period();
        return (isQualified(interval.start()) && ends.start().contains(value.range()))
                || (isQualified(interval.end()) && ends.end().contains(value.range()));
    }

    private static boolean isQualified(IntervalEnd end) {
        return end.qualifier() != Qualifier.NONE;
    }

    /** Whether it is a limit, not a time that lasts without end. */
    private static boolean isOpen(HistoricalDate told) {
        boolean bounded = told.range().earliest().day().isPresent()
                && told.range().latest().day().isPresent();
        return !bounded && !told.isInterval();
    }

    private static boolean leavesOpen(DatePhrase phrase, DayRange value) {
        DayRange told = phrase.date().range();
        if (phrase.isChoice()) {
            return told.contains(value) && !told.equals(value);
        }
        boolean touches = told.contains(value)
                && (told.latestEpochDay() == value.latestEpochDay()
                        || told.earliestEpochDay() == value.earliestEpochDay());
        return touches
                || phrase.named().filter(named -> named.range().contains(value)).isPresent();
    }

    /** Whether the value begins on the first day of a time that is told as a whole, so that its day may be filled in. */
    private static boolean isCoarser(DatePhrase phrase, HistoricalDate value, String text) {
        DayRange told = phrase.date().range();
        return isOneTime(phrase.date())
                && !value.isInterval()
                && told.contains(value.range())
                && !told.equals(value.range())
                && told.earliestEpochDay() == value.range().earliestEpochDay()
                && !phrase.followsName()
                && !hasFinerWords(phrase, text);
    }

    private static boolean isOneTime(HistoricalDate told) {
        boolean several = told.expression() instanceof DateSet set && set.kind() == DateSet.Kind.ALL_OF;
        return !several && !told.isInterval();
    }

    /** Whether other words of the text can be a month or day of what is told: "on 1 January" beside "1925". */
    private static boolean hasFinerWords(DatePhrase phrase, String text) {
        PhraseWords words = PhraseWords.of(text);
        for (int from = 0; from < words.count(); from++) {
            for (int to = from + 1; to <= Math.min(words.count(), from + WORDS_OF_DAY); to++) {
                DateReading reading = HistoricalDate.read(words.text(from, to) + " " + phrase.words());
                boolean finer = !(reading instanceof DateReading.NotRead)
                        && !(reading instanceof DateReading.Read read
                                && read.date().range().equals(phrase.date().range()));
                if (finer) {
                    return true;
                }
            }
        }
        return false;
    }
}
