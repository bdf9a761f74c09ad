package org.testimonia.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/** The words of one language and what they mean: a key per {@link Keyword}, its words and phrases parted by commas. */
final class Lexicon {

    private static final int MOST_DIGITS = 9;
    private static final int FIRST_BEYOND_ASCII = 128;

    private final Phrases phrases = new Phrases();
    private final List<String> endings = new ArrayList<>();

    Lexicon(Properties words) {
        for (String key : words.stringPropertyNames()) {
            if (!Language.isSetting(key)) {
                WordItem meaning = meaning(key);
                for (String phrase : words.getProperty(key).split(",", -1)) {
                    add(phrase, meaning);
                }
            }
        }
    }

    /** What the tokens mean, as far as they are understood; {@link Keyword#END} stands where that ends. */
    Understanding understand(List<WordToken> tokens) {
        List<WordItem> items = new ArrayList<>();
        int index = 0;
        int taken;
        boolean understood = true;
        while (understood && index < tokens.size()) {
            taken = phrase(tokens, index, items);
            if (taken == 0) {
                taken = isShortYear(tokens, index) ? shortYear(tokens, index, items) : single(tokens.get(index), items);
            }
            understood = taken > 0;
            index += taken;
        }
        int stop = understood
                ? tokens.get(tokens.size() - 1).end()
                : tokens.get(index).start();
        items.add(WordItem.of(Keyword.END, 0, stop, stop));
        return new Understanding(items, understood);
    }

    /** The items of a text, and whether they are all of it. */
    record Understanding(List<WordItem> items, boolean whole) {}

    /** Takes the longest phrase that begins at the index, and says how many tokens it has. */
    private int phrase(List<WordToken> tokens, int from, List<WordItem> items) {
        boolean afterNumber = endsInNumber(items, tokens.get(from).start());
        WordItem longest = null;
        int count = 0;
        Phrases next = phrases;
        for (int i = from; i < tokens.size(); i++) {
            next = next.then(tokens.get(i).text());
            if (next == null) {
                break;
            }
            boolean ends = i == from && next.ending() != null && isAttached(items, tokens.get(i));
            WordItem meaning = ends ? next.ending() : next.meaning(afterNumber);
            if (meaning != null && meaning.is(Keyword.ORDINAL) && i == from && isApart(items, tokens.get(i))) {
                continue;
            }
            if (meaning != null) {
                longest = meaning;
                count = i - from + 1;
            }
        }
        if (longest != null && longest.is(Keyword.YEAR)) {
            asYear(items, items.size() - 1);
            count += threeDigits(tokens, from + count, items);
        } else if (longest != null && !longest.is(Keyword.IGNORED)) {
            items.add(longest.at(
                    tokens.get(from).start(), tokens.get(from + count - 1).end()));
        }
        return count;
    }

    private static boolean isAttached(List<WordItem> items, WordToken token) {
        WordItem last = items.isEmpty() ? null : items.get(items.size() - 1);
        return last != null && last.is(Keyword.NUMBER) && last.end() == token.start();
    }

    /** A letter that is no ordinal's ending, as a space is before it: "79 d. C.". */
    private static boolean isApart(List<WordItem> items, WordToken letter) {
        WordItem last = items.isEmpty() ? null : items.get(items.size() - 1);
        boolean afterNumber = last != null && last.is(Keyword.NUMBER) && last.end() < letter.start();
        return afterNumber && letter.text().length() == 1 && letter.text().charAt(0) < FIRST_BEYOND_ASCII;
    }

    /** Takes a number of three digits after a word for a year; says how many tokens that are. */
    private int threeDigits(List<WordToken> tokens, int at, List<WordItem> items) {
        boolean next = at < tokens.size()
                && tokens.get(at).kind() == WordToken.Kind.NUMBER
                && tokens.get(at).text().length() == 3;
        if (next) {
            single(tokens.get(at), items);
            asYear(items, items.size() - 1);
        }
        return next ? 1 : 0;
    }

    private static void asYear(List<WordItem> items, int at) {
        WordItem item = at < 0 ? null : items.get(at);
        if (item != null && item.is(Keyword.NUMBER) && item.digits() == 3) {
            items.set(at, WordItem.ofNumber(item.value(), 4, item.start(), item.end()));
        }
    }

    /** An apostrophe and two digits. */
    private static boolean isShortYear(List<WordToken> tokens, int at) {
        WordToken apostrophe = tokens.get(at);
        WordToken number = at + 1 < tokens.size() ? tokens.get(at + 1) : apostrophe;
        return apostrophe.text().equals("'")
                && number.kind() == WordToken.Kind.NUMBER
                && number.text().length() == 2
                && number.start() == apostrophe.end();
    }

    private static int shortYear(List<WordToken> tokens, int at, List<WordItem> items) {
        WordToken number = tokens.get(at + 1);
        items.add(new WordItem(
                Keyword.SHORT_YEAR,
                Integer.parseInt(number.text()),
                2,
                tokens.get(at).start(),
                number.end(),
                Optional.empty()));
        return 2;
    }

    /** Whether the last item may be the number of a century or of a part of one; "19s" is not, as "19 s" would be. */
    private static boolean endsInNumber(List<WordItem> items, int start) {
        if (items.isEmpty()) {
            return false;
        }
        WordItem last = items.get(items.size() - 1);
        return last.is(Keyword.ROMAN)
                || last.is(Keyword.ORDINAL)
                || last.is(Keyword.LAST)
                || (last.is(Keyword.NUMBER) && last.digits() <= 2 && last.end() < start);
    }

    private int single(WordToken token, List<WordItem> items) {
        WordItem item = switch (token.kind()) {
            case NUMBER -> number(token);
            case DATE -> date(token);
            case MONTH -> WordItem.of(Keyword.MONTH, Integer.parseInt(token.text()), token.start(), token.end());
            case SIGN -> sign(token);
            case WORD -> roman(token);
        };
        if (item != null) {
            items.add(item);
        }
        return item != null ? 1 : 0;
    }

    private static WordItem date(WordToken token) {
        int year = token.text().isEmpty() ? 0 : Integer.parseInt(token.text());
        return new WordItem(Keyword.DATE, year, token.text().length(), token.start(), token.end(), token.date());
    }

    private @Nullable WordItem roman(WordToken token) {
        Optional<Integer> number = roman(token.text());
        if (number.isPresent() && number.get() >= RomanNumber.LEAST_YEAR) {
            return WordItem.ofNumber(number.get(), 4, token.start(), token.end());
        }
        int digits = token.capital() ? 1 : 0;
        return number.isEmpty()
                ? null
                : new WordItem(Keyword.ROMAN, number.get(), digits, token.start(), token.end(), Optional.empty());
    }

    /** A Roman number, perhaps with an ordinal's ending: {@code XIXe}. */
    private Optional<Integer> roman(String word) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                Optional<Integer> number = RomanNumber.of(word.substring(0, word.length() - ending.length()));
                if (number.isPresent()) {
                    return number;
                }
            }
        }
        return RomanNumber.of(word);
    }

    private static @Nullable WordItem number(WordToken token) {
        int digits = token.text().length();
        return digits > MOST_DIGITS
                ? null
                : WordItem.ofNumber(Integer.parseInt(token.text()), digits, token.start(), token.end());
    }

    private static @Nullable WordItem sign(WordToken token) {
        Keyword keyword = switch (token.text()) {
            case "-", "/" -> Keyword.DASH;
            case ",", ";" -> Keyword.COMMA;
            case "~" -> Keyword.CIRCA;
            case "(" -> Keyword.OPENING;
            case ")" -> Keyword.CLOSING;
            case "?" -> Keyword.QUESTION;
            default -> null;
        };
        return keyword == null ? null : WordItem.of(keyword, 0, token.start(), token.end());
    }

    private void add(String phrase, WordItem meaning) {
        List<WordToken> tokens = WordLexer.lex(phrase, 0, phrase.length());
        if (tokens.isEmpty()) {
            return;
        }
        if (meaning.is(Keyword.ORDINAL)) {
            endings.add(tokens.get(0).text());
        }
        Phrases place = phrases;
        for (WordToken token : tokens) {
            place = place.make(token.text());
        }
        if (meaning.is(Keyword.CENTURY_AFTER)) {
            place.meanAfterNumber(WordItem.of(Keyword.CENTURY, 0, 0, 0));
        } else if (meaning.is(Keyword.PART)) {
            place.meanAfterNumber(meaning);
        } else if (meaning.is(Keyword.ORDINAL)) {
            place.end(meaning);
        } else if (!place.mean(meaning)) {
            throw new IllegalArgumentException("\"" + phrase.strip() + "\" as " + meaning.keyword()
                    + ", expected one meaning, and it has another");
        }
    }

    private static WordItem meaning(String key) {
        int dot = key.indexOf('.');
        Keyword keyword = keyword(dot < 0 ? key : key.substring(0, dot));
        int value = dot < 0 ? 0 : Integer.parseInt(key.substring(dot + 1));
        return keyword == Keyword.NUMBER
                ? WordItem.ofNumber(value, value < 10 ? 1 : 2, 0, 0)
                : WordItem.of(keyword, value, 0, 0);
    }

    private static Keyword keyword(String key) {
        for (Keyword keyword : Keyword.values()) {
            if (keyword.key().equals(key)) {
                return keyword;
            }
        }
        throw new IllegalArgumentException("key " + key + ", expected one of Keyword");
    }
}
