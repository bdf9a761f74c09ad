package org.testimonia.io;

import java.util.Map;
import java.util.TreeMap;

import org.testimonia.dataset.LocatedText;
import org.testimonia.source.Position;

/**
 * The text of a YAML file, to find where the characters of a value stand in it: plain, quoted, or in a block, on one line or
 * on several. A value that is written with escapes is found as a whole only.
 */
final class WrittenText {

    private final String text;

    WrittenText(String text) {
        this.text = text;
    }

    LocatedText locate(Node.Scalar value) {
        return LocatedText.of(value.text(), value.position(), new Walk(value).stretches());
    }

    /** Goes through a value and the file side by side; white space of the one is any white space of the other. */
    private final class Walk {

        private final String value;
        private final LineCounter place;
        private final String file;
        private final boolean isSingleQuoted;
        private final Map<Integer, Position> stretches = new TreeMap<>();
        private int at;

        Walk(Node.Scalar scalar) {
            this.value = scalar.text();
            this.file = scalar.position().file();
            this.place = new LineCounter(1, 1);
            passUpTo(scalar.position());
            this.isSingleQuoted = peek() == '\'';
            passOpening();
        }

        private void passUpTo(Position start) {
            while (at < text.length() && place.position(file).compareTo(start) < 0) {
                pass();
            }
        }

        private void passOpening() {
            if (peek() == '"' || isSingleQuoted) {
                pass();
            } else if (peek() == '|' || peek() == '>') {
                while (at < text.length() && peek() != '\n') {
                    pass();
                }
            }
        }

        private char peek() {
            return at < text.length() ? text.charAt(at) : '\0';
        }

        private void pass() {
            place.pass(text.charAt(at++));
        }

        private boolean passWhiteSpace() {
            int from = at;
            while (at < text.length() && Character.isWhitespace(peek())) {
                pass();
            }
            return at > from;
        }

        /** A new stretch begins behind white space and behind a quotation mark that the file doubles. */
        Map<Integer, Position> stretches() {
            boolean begins = true;
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (Character.isWhitespace(c)) {
                    begins = true;
                    continue;
                }
                boolean isApart = i == 0 || Character.isWhitespace(value.charAt(i - 1));
                if ((passWhiteSpace() && !isApart) || peek() != c) {
                    return Map.of();
                }
                if (begins) {
                    stretches.put(i, place.position(file));
                }
                pass();
                begins = c == '\'' && isSingleQuoted;
                if (begins) {
                    pass();
                }
            }
            return stretches;
        }
    }
}
