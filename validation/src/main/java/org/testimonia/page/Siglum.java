package org.testimonia.page;

/**
 * The letter that stands for a source.
 *
 * @param letter the letter, or letters where there are many; empty for no source
 * @param name how a reader would name the source
 * @param anchor its place in the page; empty for no source
 */
record Siglum(String letter, String name, String anchor) {

    private static final int LETTERS = 26;

    /** A to Z, then Aa to Az, Ba and so on. */
    static String letter(int index) {
        String last = Character.toString((index < LETTERS ? 'A' : 'a') + index % LETTERS);
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }
}
