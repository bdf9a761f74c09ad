package org.testimonia.date;

/** The years that share the significant digits of a year (ISO 8601-2 §4.4.2). */
final class SignificantDigits {

    private SignificantDigits() {}

    /** How many decimal digits a number has. */
    static int count(long number) {
        int count = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            count++;
        }
        return count;
    }

    /** The days of the years whose first digits are those of the magnitude; 0 significant digits are all. */
    static DayRange range(boolean negative, long magnitude, int width, int significant) {
        long block = 1;
        for (int i = significant; significant > 0 && i < width; i++) {
            block *= 10;
        }
        long least = magnitude / block * block;
        long greatest = least + block - 1;
        return negative ? years(-greatest, -least) : years(least, greatest);
    }

    private static DayRange years(long first, long last) {
        return DayRange.ofEpochDays(Day.epochDay(first, 1, 1), Day.epochDay(last, 12, 31));
    }
}
