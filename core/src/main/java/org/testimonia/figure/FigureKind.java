package org.testimonia.figure;

/** What a figure's wording says about the number in it. */
public enum FigureKind {
    /** The number itself: {@code 1,278,274}. */
    EXACT,
    /** A number whose last zeros may stand for other digits: {@code 8,900,000}. */
    ROUNDED,
    /** A number that the words call inexact: {@code about 500}. */
    APPROXIMATE,
    /** A least number: {@code at least 500}, {@code over 500}. */
    AT_LEAST,
    /** A greatest number: {@code up to 500}, {@code fewer than 500}. */
    AT_MOST,
    /** Two numbers: {@code 100-200}. */
    RANGE
}
