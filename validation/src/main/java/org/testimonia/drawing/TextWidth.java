package org.testimonia.drawing;

/**
 * How wide words will be at most, estimated, since no font is at hand when a drawing is made: wide enough for the serif and
 * sans-serif fonts that browsers have, so that labels placed by it do not overlap.
 */
public final class TextWidth {

    private static final String NARROW = " .,:;'|!ijlt()[]-·";
    private static final double NARROW_EM = 0.42;
    private static final double PLAIN_EM = 0.66;
    private static final double BROAD_EM = 1.02;
    private static final int FIRST_BROAD = 0x1100;

    private TextWidth() {}

    /** In the unit of the font's size. */
    public static double of(String text, double fontSize) {
        return text.codePoints().mapToDouble(TextWidth::em).sum() * fontSize;
    }

    private static double em(int c) {
        if (NARROW.indexOf(c) >= 0) {
            return NARROW_EM;
        }
        return c >= FIRST_BROAD || c == 'M' || c == 'W' || c == '@' ? BROAD_EM : PLAIN_EM;
    }

    /** The words, or as much of them as fits with an ellipsis after it. */
    public static String fitting(String text, double fontSize, double width) {
        if (of(text, fontSize) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && of(text.substring(0, end) + "…", fontSize) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }
}
