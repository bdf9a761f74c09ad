package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.testimonia.claim.Claim;
import org.testimonia.date.CalendarDate;
import org.testimonia.date.DateSet;
import org.testimonia.date.Day;
import org.testimonia.date.HistoricalDate;

/**
 * Bare years of a list of dates that stand on one year, or on round years, more often than chance explains.
 *
 * <p>A list has one date for each subject: one that lies within a year and has no qualifier. A subject whose claims give
 * several such dates has none in it.
 *
 * @param claims the claims that give these years
 * @param years the years, ascending: one, or several round ones
 * @param count how many subjects have them
 * @param dates how many subjects have a date in the list
 * @param first the first year that they were held against
 * @param last the last
 * @param around how many bare years lie from the first to the last; for round years, in those near one
 * @param expected how many would stand there by chance
 * @param probability how likely a list of this kind has any such heap by chance, at most 1
 */
public record DateHeap(
        List<Claim> claims,
        List<Long> years,
        int count,
        int dates,
        long first,
        long last,
        int around,
        BigDecimal expected,
        BigDecimal probability) {

    public DateHeap {
        claims = List.copyOf(claims);
        years = List.copyOf(years);
    }

    /** Whether it is the years that end in 0 or 5. */
    public boolean isOfRoundYears() {
        return years.size() > 1;
    }

    /**
     * The heaps among the dates that claims give one property of subjects of one kind.
     *
     * @param thresholds from when on they are heaps
     */
    public static List<DateHeap> in(Collection<Claim> claims, HeapThresholds thresholds) {
        Map<String, List<Claim>> bySubject = claims.stream()
                .filter(claim -> claim.date().filter(DateHeap::isListed).isPresent())
                .collect(Collectors.groupingBy(Claim::subject, LinkedHashMap::new, Collectors.toList()));
        YearCounts counts = new YearCounts(thresholds);
        Map<Long, List<Claim>> bareYears = new LinkedHashMap<>();
        for (List<Claim> ofSubject : bySubject.values()) {
            theOneDate(ofSubject).ifPresent(date -> {
                if (isBareYear(date)) {
                    counts.addBare(year(date));
                    bareYears
                            .computeIfAbsent(year(date), year -> new ArrayList<>())
                            .addAll(ofSubject);
                } else {
                    counts.addFiner(year(date));
                }
            });
        }
        return counts.heaps().stream()
                .map(heap -> of(heap, bareYears, counts.dates()))
                .toList();
    }

    private static DateHeap of(YearCounts.Heap heap, Map<Long, List<Claim>> bareYears, int dates) {
        List<Claim> claims = heap.years().stream()
                .flatMap(year -> bareYears.getOrDefault(year, List.of()).stream())
                .toList();
        return new DateHeap(
                claims,
                heap.years(),
                heap.count(),
                dates,
                heap.first(),
                heap.last(),
                heap.around(),
                heap.share().multiply(BigDecimal.valueOf(heap.around())),
                heap.probability());
    }

    private static boolean isListed(HistoricalDate date) {
        Optional<Day> earliest = date.range().earliest().day();
        Optional<Day> latest = date.range().latest().day();
        return !date.isApproximate()
                && !date.isUncertain()
                && !date.isInterval()
                && !(date.expression() instanceof DateSet)
                && earliest.isPresent()
                && latest.isPresent()
                && earliest.get().year() == latest.get().year();
    }

    private static Optional<HistoricalDate> theOneDate(List<Claim> claims) {
        HistoricalDate first = claims.get(0).date().orElseThrow();
        boolean one =
                claims.stream().allMatch(claim -> claim.date().orElseThrow().sameMeaning(first));
        return one ? Optional.of(first) : Optional.empty();
    }

    private static boolean isBareYear(HistoricalDate date) {
        return date.expression() instanceof CalendarDate told && !told.month().isPresent();
    }

    private static long year(HistoricalDate date) {
        return date.range().earliest().day().orElseThrow().year();
    }
}
