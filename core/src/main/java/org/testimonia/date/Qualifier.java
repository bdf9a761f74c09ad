package org.testimonia.date;

/** What a source or its reader says of a part of a date: that it is uncertain, approximate, or both (ISO 8601-2 §8). */
public enum Qualifier {
    /** Nothing. */
    NONE(""),
    /** {@code ?}: the source is doubted. */
    UNCERTAIN("?"),
    /** {@code ~}: an estimate. */
    APPROXIMATE("~"),
    /** {@code %}: a doubted estimate. */
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String symbol;

    Qualifier(String symbol) {
        this.symbol = symbol;
    }

    /** The qualifier that says what is told. */
    public static Qualifier of(boolean uncertain, boolean approximate) {
        if (uncertain) {
            return approximate ? UNCERTAIN_AND_APPROXIMATE : UNCERTAIN;
        }
        return approximate ? APPROXIMATE : NONE;
    }

    /** Whether it says {@code ?} or {@code %}. */
    public boolean isUncertain() {
        return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
    }

    /** Whether it says {@code ~} or {@code %}. */
    public boolean isApproximate() {
        return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
    }

    /** What both say together. */
    public Qualifier and(Qualifier other) {
        if (other == NONE || this == other) {
            return this;
        }
        return of(isUncertain() || other.isUncertain(), isApproximate() || other.isApproximate());
    }

    /** The sign in EDTF, empty for none. */
    public String symbol() {
        return symbol;
    }

    static Qualifier ofSign(char sign) {
        return switch (sign) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> UNCERTAIN_AND_APPROXIMATE;
            default -> NONE;
        };
    }
}
