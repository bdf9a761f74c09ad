package org.testimonia.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a text as a figure, in each language there are words of, and with each kind of marks that its numbers may have. */
final class FigureReader {

    static final int MAX_LENGTH = 200;

    private static final int MAX_QUOTED = 60;

    private final String text;
    private final FigurePolicy policy;
    private final List<FigureAttempt> readings = new ArrayList<>();
    private final List<Misreading> unscanned = new ArrayList<>();
    private final List<Misreading> unread = new ArrayList<>();
    private Optional<Misreading> backwards = Optional.empty();

    private FigureReader(String text, FigurePolicy policy) {
        this.text = text;
        this.policy = policy;
    }

    static FigureReading read(CharSequence input, FigurePolicy policy) {
        if (input.length() > MAX_LENGTH) {
            return new FigureReading.NotRead(
                    "got " + input.length() + " characters", MAX_LENGTH + 1, "at most " + MAX_LENGTH + " characters");
        }
        Span content = Span.ofContent(input);
        String text = input.subSequence(content.start(), content.end()).toString();
        Optional<Figure> plain = PlainDigits.read(text, policy);
        return plain.isPresent()
                ? new FigureReading.Read(plain.get())
                : new FigureReader(text, policy).read(content.start());
    }

    private FigureReading read(int offset) {
        boolean marksMatter = hasMark();
        for (Marks marks : Marks.values()) {
            if (marks.areOf(policy.numbers()) && (marksMatter || readings.isEmpty())) {
                attempt(marks);
            }
        }
        Map<Figure, List<FigureAttempt>> meanings = new LinkedHashMap<>();
        FigureAttempt.likely(readings, policy.numbers())
                .forEach(reading -> meanings.computeIfAbsent(
                                reading.draft().figure(text, policy), figure -> new ArrayList<>())
                        .add(reading));
        return switch (meanings.size()) {
            case 0 -> notRead(offset);
            case 1 -> new FigureReading.Read(meanings.keySet().iterator().next());
            default -> ambiguous(meanings);
        };
    }

    /** Whether a point or a comma stands between digits; without one, all marks are read alike. */
    private boolean hasMark() {
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == ',')
                    && DigitScanner.isDigit(text.charAt(i - 1))
                    && DigitScanner.isDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private void attempt(Marks marks) {
        TokenScanner scanner = new TokenScanner(text, marks);
        Optional<Misreading> wrong = scanner.scan();
        if (wrong.isPresent()) {
            unscanned.add(wrong.get());
            return;
        }
        int before = readings.size();
        attempt(scanner, marks, true);
        if (readings.size() == before) {
            attempt(scanner, marks, false);
        }
    }

    /** Tries the languages that know all words, or the others, to which some must be names; without words, one stands for all. */
    private void attempt(TokenScanner scanner, Marks marks, boolean knowing) {
        List<NumberWords> languages = NumberLanguages.all();
        for (NumberWords words : scanner.hasWords() ? languages : languages.subList(0, 1)) {
            List<Token> tokens = words.atomsOf(scanner.tokens());
            if (words.knowsAll(tokens) == knowing) {
                attempt(tokens, words)
                        .filter(draft -> words == languages.get(0) || isSayableInEnglish(draft))
                        .ifPresent(draft -> readings.add(
                                new FigureAttempt(draft, words, marks, scanner.isLikeGroups(), scanner.hasWords())));
            }
        }
    }

    private Optional<DraftFigure> attempt(List<Token> tokens, NumberWords words) {
        PhraseReader phrases = new PhraseReader(tokens, words);
        Optional<FigurePhrase> phrase = phrases.read(0, tokens.size());
        if (phrase.isPresent()) {
            return phrase.map(DraftFigure::of);
        }
        BreakdownReader breakdown = new BreakdownReader(text, tokens, words, phrases);
        Optional<DraftFigure> draft = breakdown.read();
        if (draft.isEmpty()) {
            int furthest = phrases.furthest();
            unread.add(breakdown
                    .misreading()
                    .orElseGet(() -> Misreading.at(
                            furthest < tokens.size() ? tokens.get(furthest).start() : text.length())));
            backwards = backwards.or(phrases::backwards);
        }
        return draft;
    }

    /** Whether no label is a word of numbers in English, so that a candidate can be written out: "2, davon 1 hundred". */
    private boolean isSayableInEnglish(DraftFigure draft) {
        if (draft.parts().isEmpty()) {
            return true;
        }
        String english = draft.textInEnglish(policy.numbers());
        Optional<Figure> meant = Optional.of(draft.inEnglish(policy.numbers()).figure(english, policy));
        return Arrays.stream(Marks.values())
                .filter(marks -> marks.areOf(policy.numbers()))
                .map(new FigureReader(english, policy)::readInEnglish)
                .anyMatch(meant::equals);
    }

    private Optional<Figure> readInEnglish(Marks marks) {
        TokenScanner scanner = new TokenScanner(text, marks);
        NumberWords words = NumberLanguages.all().get(0);
        return scanner.scan().isPresent()
                ? Optional.empty()
                : attempt(words.atomsOf(scanner.tokens()), words).map(draft -> draft.figure(text, policy));
    }

    private FigureReading notRead(int offset) {
        Misreading told = backwards.orElseGet(this::misreading);
        String quoted = text.length() <= MAX_QUOTED ? text : text.substring(0, MAX_QUOTED) + "…";
        return new FigureReading.NotRead("got \"" + quoted + "\"", offset + told.index() + 1, told.expected());
    }

    /** The place that is wrong is where the reading that got furthest stopped; what is no number in any style comes first. */
    private Misreading misreading() {
        return unread.stream()
                .max(Comparator.comparingInt(Misreading::index))
                .or(() -> unscanned.stream().filter(wrong -> !wrong.isGeneral()).findFirst())
                .or(() -> unscanned.stream().max(Comparator.comparingInt(Misreading::index)))
                .orElseThrow();
    }

    private FigureReading ambiguous(Map<Figure, List<FigureAttempt>> meanings) {
        Set<Marks> marks = new LinkedHashSet<>();
        meanings.values().forEach(same -> marks.add(same.get(0).marks()));
        List<FigureReading.Candidate> candidates = meanings.values().stream()
                .map(same -> FigureAttempt.candidate(same, policy, marks.size() > 1))
                .toList();
        return new FigureReading.Ambiguous(text, candidates);
    }
}
