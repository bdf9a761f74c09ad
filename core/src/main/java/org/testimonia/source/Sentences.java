package org.testimonia.source;

/** Sentences one behind the other, each with a full stop, which stands inside of quotation marks; what is empty is left out. */
final class Sentences {

    private final StringBuilder text = new StringBuilder();

    Sentences add(String sentence) {
        if (!sentence.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append(stopped(sentence));
        }
        return this;
    }

    /** With a full stop at the end, unless it ends with one, or with a question or exclamation mark. */
    private static String stopped(String sentence) {
        StringBuilder stopped = new StringBuilder(sentence);
        int end = stopped.length() - (sentence.endsWith("”") ? 1 : 0);
        boolean ended = end > 0 && ".?!".indexOf(stopped.charAt(end - 1)) >= 0;
        return ended ? sentence : stopped.insert(end, '.').toString();
    }

    String text() {
        return text.toString();
    }
}
