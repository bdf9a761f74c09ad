package org.testimonia.expression;

import java.math.BigDecimal;
import java.util.Optional;

import org.testimonia.date.Truth;
import org.testimonia.figure.DecimalRange;

/** How a figure may lie to another, by all the numbers that both can be; what is absent is never possible. */
enum FigureRelation {
    LESS_THAN("LessThan") {
        @Override
        Truth of(DecimalRange one, DecimalRange other) {
            return below(one, other, true);
        }
    },
    AT_MOST("AtMost") {
        @Override
        Truth of(DecimalRange one, DecimalRange other) {
            return below(one, other, false);
        }
    },
    MORE_THAN("MoreThan") {
        @Override
        Truth of(DecimalRange one, DecimalRange other) {
            return below(other, one, true);
        }
    },
    AT_LEAST("AtLeast") {
        @Override
        Truth of(DecimalRange one, DecimalRange other) {
            return below(other, one, false);
        }
    },
    EQUAL_TO("EqualTo") {
        @Override
        Truth of(DecimalRange one, DecimalRange other) {
            if (one.isExact() && one.equals(other)) {
                return Truth.CERTAIN;
            }
            return one.overlaps(other) ? Truth.POSSIBLE : Truth.IMPOSSIBLE;
        }
    },
    DIFFERENT_FROM("DifferentFrom") {
        @Override
        Truth of(DecimalRange one, DecimalRange other) {
            return switch (EQUAL_TO.of(one, other)) {
                case CERTAIN -> Truth.IMPOSSIBLE;
                case POSSIBLE -> Truth.POSSIBLE;
                case IMPOSSIBLE -> Truth.CERTAIN;
            };
        }
    };

    private final String words;

    FigureRelation(String words) {
        this.words = words;
    }

    abstract Truth of(DecimalRange one, DecimalRange other);

    /** As the end of the name of a function: {@code AtLeast}. */
    String words() {
        return words;
    }

    boolean isCertain(FigureView one, FigureView other) {
        return truth(one, other).filter(Truth.CERTAIN::equals).isPresent();
    }

    boolean isPossible(FigureView one, FigureView other) {
        return truth(one, other).filter(truth -> truth != Truth.IMPOSSIBLE).isPresent();
    }

    private Optional<Truth> truth(FigureView one, FigureView other) {
        return one.bounds().flatMap(first -> other.bounds().map(second -> of(first, second)));
    }

    private static Truth below(DecimalRange less, DecimalRange more, boolean strictly) {
        if (isBelow(less.upper(), more.lower(), strictly)) {
            return Truth.CERTAIN;
        }
        boolean unbounded = less.lower().isEmpty() || more.upper().isEmpty();
        return unbounded || isBelow(less.lower(), more.upper(), strictly) ? Truth.POSSIBLE : Truth.IMPOSSIBLE;
    }

    private static boolean isBelow(Optional<BigDecimal> one, Optional<BigDecimal> other, boolean strictly) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) < (strictly ? 0 : 1);
    }
}
