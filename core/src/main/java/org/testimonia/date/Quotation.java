package org.testimonia.date;

/** Pieces of somebody's text, in quotes, short and printable whatever it holds. */
final class Quotation {

    private static final int LONGEST = 60;

    private Quotation() {}

    static String of(CharSequence text) {
        StringBuilder quotation = new StringBuilder("\"");
        int end = Math.min(text.length(), LONGEST);
        for (int i = 0; i < end; ) {
            int character = Character.codePointAt(text, i);
            quotation.appendCodePoint(isPrintable(character) ? character : ' ');
            i += Character.charCount(character);
        }
        return quotation.append(end < text.length() ? "…\"" : "\"").toString();
    }

    static String ofCharacter(CharSequence text, int position) {
        int character = Character.codePointAt(text, position);
        if (isPrintable(character)) {
            return "\"" + Character.toString(character) + "\"";
        }
        return String.format("U+%04X", character);
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
