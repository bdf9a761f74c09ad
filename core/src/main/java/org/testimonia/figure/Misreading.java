package org.testimonia.figure;

/** Where a text stopped making sense, and what was expected there. */
record Misreading(int index, String expected) {

    static final String ANY_NUMBER = "a number such as 1,278,274, about 500, sixty-two, 100-200";

    static Misreading at(int index) {
        return new Misreading(index, ANY_NUMBER);
    }

    /** Whether it says no more than that something else was expected. */
    boolean isGeneral() {
        return ANY_NUMBER.equals(expected);
    }
}
