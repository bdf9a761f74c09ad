package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.testimonia.date.DateReading;
import org.testimonia.date.DateSet;
import org.testimonia.date.DateSpan;
import org.testimonia.date.HistoricalDate;

/**
 * A date that some words of a longer text tell.
 *
 * <p>Only words that stand together belong to it: "founded c. August 1925" has "c. August 1925", but "probably founded in
 * 1925" has no more than "in 1925". Words that tell no year, or can mean several dates, are none.
 *
 * @param words the words, as they stand in the text
 * @param date what they tell
 * @param followsName whether a word with a capital stands before them, that may belong to them: "New Year's Day 1925"
 */
public record DatePhrase(String words, HistoricalDate date, boolean followsName) {

    /** The dates in the first 500 words of a text, in order; each takes as many words, up to nine, as tell a date. */
    public static List<DatePhrase> in(String text) {
        PhraseWords words = PhraseWords.of(text);
        List<DatePhrase> found = new ArrayList<>();
        int next = 0;
        while (next < words.count()) {
            int end = longest(words, next, found);
            next = Math.max(next + 1, end);
        }
        return found;
    }

    /** Adds the longest date that begins with a word; where it ends, or 0 if none begins there. */
    private static int longest(PhraseWords words, int from, List<DatePhrase> found) {
        for (int to = words.furthestEnd(from); to > from && words.hasDigit(from, to); to--) {
            DateReading reading = HistoricalDate.read(words.text(from, to));
            if (reading instanceof DateReading.Ambiguous) {
                return to;
            }
            if (reading instanceof DateReading.Read read && !endsInLooseWord(words, from, to, read.date())) {
                int first = firstThatMatters(words, from, to, read.date());
                found.add(new DatePhrase(words.text(first, to), read.date(), first > 0 && words.isName(first - 1)));
                return to;
            }
        }
        return 0;
    }

    /** Words such as "founded" and "in" change nothing where they stand first. */
    private static int firstThatMatters(PhraseWords words, int from, int to, HistoricalDate date) {
        int first = from;
        while (first + 1 < to
                && read(words.text(first + 1, to)).filter(date::sameMeaning).isPresent()) {
            first++;
        }
        return first;
    }

    /** Whether the last word rather belongs to what follows: "in 1925 about" before "500 members". */
    private static boolean endsInLooseWord(PhraseWords words, int from, int to, HistoricalDate date) {
        if (words.closes(to - 1)) {
            return false;
        }
        Optional<HistoricalDate> without = to - from > 1 ? read(words.text(from, to - 1)) : Optional.empty();
        return words.isBeforeNumber(to)
                || without.filter(shorter -> shorter.range().equals(date.range()))
                        .isPresent();
    }

    /** Whether it offers several dates, or the time between two, and not one that is merely long, such as a century. */
    boolean isChoice() {
        boolean one = date.expression() instanceof DateSet set && set.kind() == DateSet.Kind.ONE_OF;
        boolean bounded = date.range().earliest().day().isPresent()
                && date.range().latest().day().isPresent();
        return one && bounded && HistoricalDate.read(words) instanceof DateReading.Read read && namesTwo(read.spans());
    }

    private static boolean namesTwo(List<DateSpan> spans) {
        List<DateSpan.Role> roles = spans.stream()
                .map(DateSpan::role)
                .filter(role -> role != DateSpan.Role.WORD)
                .toList();
        return roles.stream().distinct().count() < roles.size();
    }

    /** The date that a limit such as "before" names: the longest one within the words that has no doubt of its own. */
    Optional<HistoricalDate> named() {
        PhraseWords parts = PhraseWords.of(words);
        for (int from = 1; from < parts.count(); from++) {
            Optional<HistoricalDate> date = read(parts.text(from, parts.count()));
            if (date.isPresent()) {
                return date;
            }
        }
        for (int to = parts.count() - 1; to > 0; to--) {
            Optional<HistoricalDate> date = read(parts.text(0, to));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<HistoricalDate> read(String text) {
        return HistoricalDate.read(text) instanceof DateReading.Read read ? Optional.of(read.date()) : Optional.empty();
    }
}
