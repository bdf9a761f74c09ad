package org.testimonia.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words to look for in a cell: {@code birth * estimate*}.
 *
 * <p>They are found where they follow each other in one sentence. A star alone stands for any words between, a star at the
 * end of a word for any ending; capitals and the punctuation around words do not matter.
 *
 * @param text as it is written
 * @param runs the words between stars; each run stands together, and the runs in this order
 */
record WordPattern(String text, List<List<String>> runs) {

    private static final String ANY = "*";
    private static final String SENTENCE_ENDS = ".;!?";

    static WordPattern of(String text) {
        List<List<String>> runs = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (String word : Blanks.words(text)) {
            if (word.equals(ANY)) {
                runs.add(List.copyOf(run));
                run.clear();
            } else {
                run.add(word.endsWith(ANY) ? bare(word.substring(0, word.length() - 1)) + ANY : bare(word));
            }
        }
        runs.add(List.copyOf(run));
        runs.removeIf(List::isEmpty);
        return new WordPattern(text, List.copyOf(runs));
    }

    /** Whether there is no word to look for. */
    boolean isBlank() {
        return runs.isEmpty();
    }

    boolean isFoundIn(String cell) {
        List<String> sentence = new ArrayList<>();
        for (String word : Blanks.words(cell)) {
            sentence.add(bare(word));
            if (SENTENCE_ENDS.indexOf(word.charAt(word.length() - 1)) >= 0) {
                if (isFoundIn(sentence)) {
                    return true;
                }
                sentence.clear();
            }
        }
        return isFoundIn(sentence);
    }

    private boolean isFoundIn(List<String> sentence) {
        int from = 0;
        for (List<String> run : runs) {
            int at = indexOf(run, sentence, from);
            if (at < 0) {
                return false;
            }
            from = at + run.size();
        }
        return true;
    }

    private static int indexOf(List<String> run, List<String> sentence, int from) {
        for (int at = from; at + run.size() <= sentence.size(); at++) {
            if (startsWith(run, sentence.subList(at, at + run.size()))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean startsWith(List<String> run, List<String> words) {
        for (int i = 0; i < run.size(); i++) {
            String wanted = run.get(i);
            boolean same = wanted.endsWith(ANY)
                    ? words.get(i).startsWith(wanted.substring(0, wanted.length() - 1))
                    : words.get(i).equals(wanted);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** Lower case, without punctuation around it; a word that is nothing else is kept. */
    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return (start == end ? word : word.substring(start, end)).toLowerCase(Locale.ROOT);
    }
}
