package org.testimonia.figure;

import java.math.BigDecimal;

/** What the words beside a number make of it. */
enum Wording {
    PLAIN("") {
        @Override
        FigureKind kind(DecimalRange rounded) {
            return rounded.isExact() ? FigureKind.EXACT : FigureKind.ROUNDED;
        }

        @Override
        DecimalRange bounds(BigDecimal number, DecimalRange rounded, FigurePolicy policy) {
            return rounded;
        }
    },
    EXACTLY("exactly ") {
        @Override
        FigureKind kind(DecimalRange rounded) {
            return FigureKind.EXACT;
        }

        @Override
        DecimalRange bounds(BigDecimal number, DecimalRange rounded, FigurePolicy policy) {
            return DecimalRange.exactly(number);
        }
    },
    ABOUT("about ") {
        @Override
        FigureKind kind(DecimalRange rounded) {
            return FigureKind.APPROXIMATE;
        }

        @Override
        DecimalRange bounds(BigDecimal number, DecimalRange rounded, FigurePolicy policy) {
            return approximately(number, policy).hull(rounded);
        }
    },
    ALMOST("almost ") {
        @Override
        FigureKind kind(DecimalRange rounded) {
            return FigureKind.APPROXIMATE;
        }

        @Override
        DecimalRange bounds(BigDecimal number, DecimalRange rounded, FigurePolicy policy) {
            DecimalRange about = ABOUT.bounds(number, rounded, policy);
            return DecimalRange.of(about.lower().orElse(number), number);
        }
    },
    AT_LEAST("at least ") {
        @Override
        FigureKind kind(DecimalRange rounded) {
            return FigureKind.AT_LEAST;
        }

        @Override
        DecimalRange bounds(BigDecimal number, DecimalRange rounded, FigurePolicy policy) {
            return DecimalRange.atLeast(number);
        }
    },
    AT_MOST("at most ") {
        @Override
        FigureKind kind(DecimalRange rounded) {
            return FigureKind.AT_MOST;
        }

        @Override
        DecimalRange bounds(BigDecimal number, DecimalRange rounded, FigurePolicy policy) {
            return policy.neverNegative() && number.signum() >= 0
                    ? DecimalRange.of(BigDecimal.ZERO, number)
                    : DecimalRange.atMost(number);
        }
    };

    private final String english;

    Wording(String english) {
        this.english = english;
    }

    /** The words before a number in English, with a space after them. */
    String inEnglish() {
        return english;
    }

    /** The kind of a figure whose number, taken alone, stands for {@code rounded}. */
    abstract FigureKind kind(DecimalRange rounded);

    /** The bounds of a figure whose number, taken alone, stands for {@code rounded}. */
    abstract DecimalRange bounds(BigDecimal number, DecimalRange rounded, FigurePolicy policy);

    static DecimalRange approximately(BigDecimal number, FigurePolicy policy) {
        BigDecimal margin = number.abs().multiply(policy.approximateWithin());
        return DecimalRange.of(number.subtract(margin), number.add(margin));
    }
}
