package org.testimonia.figure;

/** The mark between groups of three digits, and the one before decimals. */
enum Marks {
    ENGLISH(',', '.', "English style"),
    CONTINENTAL('.', ',', "continental style");

    /** Older English print has its decimal point at mid-height; it means nothing else anywhere. */
    static final char RAISED_POINT = '·';

    private final char group;
    private final char decimal;
    private final String description;

    Marks(char group, char decimal, String description) {
        this.group = group;
        this.decimal = decimal;
        this.description = description;
    }

    char group() {
        return group;
    }

    char decimal() {
        return decimal;
    }

    boolean isDecimal(char c) {
        return c == decimal || c == RAISED_POINT;
    }

    String description() {
        return description;
    }

    Marks other() {
        return this == ENGLISH ? CONTINENTAL : ENGLISH;
    }

    /** Whether these are the marks that a stated style has. */
    boolean areOf(NumberStyle style) {
        return switch (style) {
            case ENGLISH -> this == ENGLISH;
            case CONTINENTAL -> this == CONTINENTAL;
            case UNSTATED, ANY -> true;
        };
    }
}
