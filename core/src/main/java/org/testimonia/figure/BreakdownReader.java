package org.testimonia.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a number and the list of what it is made of, in one language: "109 (91 CP, 13 YCI, 5 non-party)", "109, of whom
 * 91 CP".
 */
final class BreakdownReader {

    private static final String PARTS = "a list of parts such as (91 men, 18 women), or (of whom 91 men)";

    private final String text;
    private final List<Token> tokens;
    private final NumberWords words;
    private final PhraseReader phrases;
    private final List<DraftFigure.Part> parts = new ArrayList<>();
    private boolean isPartial;
    private int stopped;

    BreakdownReader(String text, List<Token> tokens, NumberWords words, PhraseReader phrases) {
        this.text = text;
        this.tokens = tokens;
        this.words = words;
        this.phrases = phrases;
    }

    /** Where the list stopped making sense, if the text has one. */
    Optional<Misreading> misreading() {
        return stopped == 0
                ? Optional.empty()
                : Optional.of(new Misreading(
                        stopped < tokens.size() ? tokens.get(stopped).start() : text.length(), PARTS));
    }

    Optional<DraftFigure> read() {
        int list = startOfList();
        if (list == 0) {
            return Optional.empty();
        }
        Optional<FigurePhrase> whole = phrases.read(0, isAt(list - 1, Token.Type.COMMA) ? list - 1 : list);
        return whole.isPresent() && takeList(list)
                ? Optional.of(new DraftFigure(whole.get(), parts, !isPartial))
                : Optional.empty();
    }

    /** The index of the bracket, the colon or the first word of "of whom"; 0 if there is none. */
    private int startOfList() {
        for (int i = 1; i < tokens.size(); i++) {
            if (isAt(i, Token.Type.OPENING) || isAt(i, Token.Type.COLON) || introduction(i) > 0) {
                return i;
            }
        }
        return 0;
    }

    private int introduction(int index) {
        return index >= tokens.size()
                ? 0
                : words.introductions().at(index, tokens).stream()
                        .mapToInt(Phrases.Phrase::size)
                        .findFirst()
                        .orElse(0);
    }

    private boolean takeList(int list) {
        stopped = list;
        boolean bracket = isAt(list, Token.Type.OPENING);
        int end = bracket ? tokens.size() - 1 : tokens.size();
        if (bracket && !isAt(end, Token.Type.CLOSING)) {
            return false;
        }
        int first = bracket || isAt(list, Token.Type.COLON) ? list + 1 : list;
        int introduction = introduction(first);
        isPartial = introduction > 0;
        first += introduction;
        first += isPartial && isAt(first, Token.Type.COLON) ? 1 : 0;
        return takeWithOthers(first, end) || (takeItems(first, end) && (isPartial || parts.size() > 1));
    }

    /** "91 CP, 13 YCI and others"; not so "91 CP and 18 others". */
    private boolean takeWithOthers(int first, int end) {
        int others = end > first
                ? words.rests().endingBefore(end, tokens).stream()
                        .mapToInt(Phrases.Phrase::size)
                        .findFirst()
                        .orElse(0)
                : 0;
        int last = end - others;
        boolean taken = others > 0 && takeItems(first, isSeparator(last - 1) ? last - 1 : last);
        isPartial |= taken;
        if (!taken) {
            parts.clear();
        }
        return taken;
    }

    private boolean takeItems(int first, int end) {
        int from = first;
        for (int i = first; i <= end; i++) {
            if (i == end || isSeparator(i)) {
                if (!takeItem(from, i)) {
                    return false;
                }
                from = i + 1;
            }
        }
        return true;
    }

    /** An item, or several with "and" between them. */
    private boolean takeItem(int from, int end) {
        int start = from < end && words.isAnd(tokens.get(from).text()) ? from + 1 : from;
        for (int i = start + 1; i < end - 1; i++) {
            if (words.isAnd(tokens.get(i).text())) {
                Optional<DraftFigure.Part> left = part(start, i);
                if (left.isPresent() && part(i + 1, end).isPresent()) {
                    parts.add(left.get());
                    return takeItem(i + 1, end);
                }
            }
        }
        stopped = Math.max(stopped, start);
        Optional<DraftFigure.Part> part = part(start, end);
        part.ifPresent(parts::add);
        return part.isPresent();
    }

    /** "91 CP", "about sixty Swiss" or "CP: 91". */
    private Optional<DraftFigure.Part> part(int from, int end) {
        if (phrases.read(from, end).isPresent()) {
            return Optional.empty();
        }
        for (int middle = end - 1; middle > from; middle--) {
            if (isName(middle, end)) {
                Optional<DraftFigure.Part> part = part(middle, end, from, middle);
                if (part.isPresent()) {
                    return part;
                }
            } else if (isAt(middle, Token.Type.COLON) && isName(from, middle)) {
                return part(from, middle, middle + 1, end);
            }
        }
        return Optional.empty();
    }

    private Optional<DraftFigure.Part> part(int nameFrom, int nameTo, int figureFrom, int figureTo) {
        return phrases.read(figureFrom, figureTo)
                .map(phrase -> new DraftFigure.Part(source(nameFrom, nameTo), source(figureFrom, figureTo), phrase));
    }

    private String source(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Whether some tokens can be the name of a part: words and what joins them. */
    private boolean isName(int from, int to) {
        boolean name = from < to && isAt(from, Token.Type.WORD) && isAt(to - 1, Token.Type.WORD);
        for (int i = from; name && i < to; i++) {
            name = isAt(i, Token.Type.WORD) || isAt(i, Token.Type.DASH) || isAt(i, Token.Type.OF_NAME);
        }
        return name;
    }

    private boolean isSeparator(int index) {
        return isAt(index, Token.Type.COMMA) || isAt(index, Token.Type.SEMICOLON);
    }

    private boolean isAt(int index, Token.Type type) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(type);
    }
}
