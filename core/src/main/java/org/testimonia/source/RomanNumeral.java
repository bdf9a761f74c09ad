package org.testimonia.source;

/** Reads Roman numerals from 1 to 3999 in their one standard spelling: iv and not iiii. */
final class RomanNumeral {

    private static final int LONGEST = "mmmdccclxxxviii".length();
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private RomanNumeral() {}

    /** The number that {@code letters}, in lower case, stand for, or 0 if they are no Roman numeral. */
    static int read(String letters) {
        if (letters.length() > LONGEST) {
            return 0;
        }
        int value = 0;
        int at = 0;
        for (int sign = 0; sign < SIGNS.length; sign++) {
            while (letters.startsWith(SIGNS[sign], at)) {
                value += VALUES[sign];
                at += SIGNS[sign].length();
            }
        }
        boolean standard =
                at == letters.length() && value <= 3999 && write(value).equals(letters);
        return standard ? value : 0;
    }

    static String write(int value) {
        StringBuilder letters = new StringBuilder();
        int rest = value;
        for (int sign = 0; sign < SIGNS.length; sign++) {
            while (rest >= VALUES[sign]) {
                letters.append(SIGNS[sign]);
                rest -= VALUES[sign];
            }
        }
        return letters.toString();
    }
}
