package org.testimonia.report;

import java.util.List;
import java.util.stream.Collectors;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.ValueType;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.DayRange;
import org.testimonia.date.HistoricalDate;
import org.testimonia.date.Period;

/** What a claim's value means, where its words do not say so by themselves: the days of a date, the bounds of a figure. */
public final class ClaimMeaning {

    private ClaimMeaning() {}

    /** {@code 1925-09-01 to 1925-09-30}, {@code 8,850,000 to 8,950,000}; empty for an exact figure and for words. */
    public static String of(Claim claim, Dataset dataset) {
        return claim.date()
                .map(date -> days(
                        date, isPeriod(claim, dataset), dataset.configuration().dates()))
                .or(() -> claim.figure()
                        .map(figure -> figure.bounds())
                        .filter(bounds -> !bounds.isExact())
                        .map(NumberWording::of))
                .orElse("");
    }

    private static boolean isPeriod(Claim claim, Dataset dataset) {
        return dataset.vocabulary()
                .property(claim.property())
                .filter(property -> property.type() == ValueType.PERIOD)
                .isPresent();
    }

    private static String days(HistoricalDate date, boolean isPeriod, DatePolicy policy) {
        Period period = date.period(policy);
        boolean hasEnds = isPeriod && !period.start().equals(period.end());
        return (hasEnds ? "begin " + period.start() + ", end " + period.end() : days(date.ranges(policy)))
                + (date.isApproximate() ? ", approximate" : "")
                + (date.isUncertain() ? ", uncertain" : "");
    }

    static String days(List<DayRange> ranges) {
        return ranges.stream().map(DayRange::toString).collect(Collectors.joining(", or "));
    }
}
