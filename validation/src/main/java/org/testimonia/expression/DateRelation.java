package org.testimonia.expression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.testimonia.date.DayRange;
import org.testimonia.date.Truth;

/**
 * How a date may lie to a span of days, which is known, or to another date, which is some day within its bounds. What is
 * absent is never possible, and what is uncertain ({@code ?}) never certain.
 */
enum DateRelation {
    BEFORE("Before") {
        @Override
        Truth ofSpan(DateView date, DateView span) {
            return below(date.earliest(), date.latest(), span.earliest(), span.earliest(), true);
        }

        @Override
        Truth of(DateView date, DateView other) {
            return below(date.earliest(), date.latest(), other.earliest(), other.latest(), true);
        }
    },
    AFTER("After") {
        @Override
        Truth ofSpan(DateView date, DateView span) {
            return below(span.latest(), span.latest(), date.earliest(), date.latest(), true);
        }

        @Override
        Truth of(DateView date, DateView other) {
            return BEFORE.of(other, date);
        }
    },
    ON_OR_BEFORE("OnOrBefore") {
        @Override
        Truth ofSpan(DateView date, DateView span) {
            return below(date.earliest(), date.latest(), span.latest(), span.latest(), false);
        }

        @Override
        Truth of(DateView date, DateView other) {
            return below(date.earliest(), date.latest(), other.earliest(), other.latest(), false);
        }
    },
    ON_OR_AFTER("OnOrAfter") {
        @Override
        Truth ofSpan(DateView date, DateView span) {
            return below(span.earliest(), span.earliest(), date.earliest(), date.latest(), false);
        }

        @Override
        Truth of(DateView date, DateView other) {
            return ON_OR_BEFORE.of(other, date);
        }
    },
    WITHIN("Within") {
        @Override
        Truth of(DateView date, DateView span) {
            List<DayRange> told = joined(span.told());
            if (date.days().stream().allMatch(days -> told.stream().anyMatch(part -> part.contains(days)))) {
                return Truth.CERTAIN;
            }
            return date.days().stream().anyMatch(days -> span.days().stream().anyMatch(days::overlaps))
                    ? Truth.POSSIBLE
                    : Truth.IMPOSSIBLE;
        }
    },
    OUTSIDE("Outside") {
        @Override
        Truth of(DateView date, DateView span) {
            return switch (WITHIN.of(date, span)) {
                case CERTAIN -> Truth.IMPOSSIBLE;
                case POSSIBLE -> Truth.POSSIBLE;
                case IMPOSSIBLE -> Truth.CERTAIN;
            };
        }
    };

    private final String words;

    DateRelation(String words) {
        this.words = words;
    }

    abstract Truth of(DateView date, DateView other);

    /** To days that are known, all of them; days within or outside are within or outside all of them in any case. */
    Truth ofSpan(DateView date, DateView span) {
        return of(date, span);
    }

    /** As the end of the name of a function: {@code OnOrBefore}. */
    String words() {
        return words;
    }

    boolean isCertain(DateView date, DateView other) {
        return isAskable(date, other)
                && !date.isUncertain()
                && !other.isUncertain()
                && of(date, other) == Truth.CERTAIN;
    }

    boolean isPossible(DateView date, DateView other) {
        return isAskable(date, other) && of(date, other) != Truth.IMPOSSIBLE;
    }

    boolean isCertainOfSpan(DateView date, DateView span) {
        return isAskable(date, span) && !date.isUncertain() && ofSpan(date, span) == Truth.CERTAIN;
    }

    boolean isPossibleOfSpan(DateView date, DateView span) {
        return isAskable(date, span) && ofSpan(date, span) != Truth.IMPOSSIBLE;
    }

    private static boolean isAskable(DateView date, DateView other) {
        return date.isPresent() && other.isPresent();
    }

    /**
     * Whether a day from one range is before a day from another, or on it unless that is to be strictly so. The numbers of
     * missing bounds are the least and the greatest; a bound that is missing on the side in question makes nothing certain.
     */
    private static Truth below(long from, long to, long otherFrom, long otherTo, boolean strictly) {
        boolean bounded = to != Long.MAX_VALUE && otherFrom != Long.MIN_VALUE;
        if (bounded && (strictly ? to < otherFrom : to <= otherFrom)) {
            return Truth.CERTAIN;
        }
        return (strictly ? from < otherTo : from <= otherTo) ? Truth.POSSIBLE : Truth.IMPOSSIBLE;
    }

    /** The same days, with ranges that touch or overlap made one. */
    private static List<DayRange> joined(List<DayRange> ranges) {
        List<DayRange> joined = new ArrayList<>();
        for (DayRange range : ranges.stream()
                .sorted(Comparator.comparingLong(DayRange::earliestEpochDay))
                .toList()) {
            DayRange last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && (last.overlaps(range) || last.gapDays(range) == 1)) {
                joined.set(joined.size() - 1, last.hull(range));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }
}
