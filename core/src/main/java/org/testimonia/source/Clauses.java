package org.testimonia.source;

/** Parts of a sentence with commas between them, which stand inside of quotation marks; what is empty is left out. */
final class Clauses {

    private final StringBuilder text = new StringBuilder();

    private Clauses() {}

    static Clauses of(String... parts) {
        Clauses clauses = new Clauses();
        for (String part : parts) {
            clauses.add(part);
        }
        return clauses;
    }

    /** Two words with a space between. */
    static String spaced(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
    }

    Clauses add(String part) {
        if (part.isEmpty()) {
            return this;
        }
        if (!text.isEmpty()) {
            int end = text.length() - 1;
            text.insert(text.charAt(end) == '”' ? end : end + 1, ',').append(' ');
        }
        text.append(part);
        return this;
    }

    Clauses inParentheses(String part) {
        if (!part.isEmpty()) {
            text.append(text.isEmpty() ? "(" : " (").append(part).append(')');
        }
        return this;
    }

    String text() {
        return text.toString();
    }
}
