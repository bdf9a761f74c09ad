package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many dates of a list fall in each year: bare years, and dates that tell a month or day.
 *
 * <p>A bare year is held against the bare years around it, two on either side within the span of the list. If each of these
 * years were as likely, the year would have its equal share of them, and the count would be binomial. Where the dates with
 * a month or day, one added for each year, give it a larger share, it is allowed that one: then something did happen in
 * that year. For bare years that end in 0 or 5 the same is done with all of them together.
 */
final class YearCounts {

    /**
     * A heap of bare years beyond chance.
     *
     * @param years the years that it stands on
     * @param count how many stand there
     * @param first the first year that it was held against
     * @param last the last
     * @param around how many bare years it was held against, itself included
     * @param share what part of these chance would put there
     * @param probability how likely it is that a list without heaps has one on any of its values
     */
    record Heap(
            List<Long> years, int count, long first, long last, int around, BigDecimal share, BigDecimal probability) {}

    private static final int REACH = 2;
    private static final int ROUND = 5;
    private static final int TIMES_CHANCE = 2;
    private static final int LEAST_BLOCKS = 3;

    private final NavigableMap<Long, Integer> bare = new TreeMap<>();
    private final NavigableMap<Long, Integer> finer = new TreeMap<>();
    private final HeapThresholds thresholds;
    private int dates;

    YearCounts(HeapThresholds thresholds) {
        this.thresholds = thresholds;
    }

    void addBare(long year) {
        bare.merge(year, 1, Integer::sum);
        dates++;
    }

    void addFiner(long year) {
        finer.merge(year, 1, Integer::sum);
        dates++;
    }

    int dates() {
        return dates;
    }

    /** The heaps that a list without any would have with less than the probability given, by year, round years last. */
    List<Heap> heaps() {
        List<Heap> heaps = new ArrayList<>();
        if (dates >= thresholds.leastDates() && !bare.isEmpty()) {
            bare.keySet().forEach(year -> addIfUnlikely(single(year), heaps));
            addRound(heaps);
        }
        return heaps;
    }

    private void addIfUnlikely(Heap heap, List<Heap> heaps) {
        if (heap.probability().compareTo(thresholds.probability()) < 0) {
            heaps.add(heap);
        }
    }

    private long firstYear() {
        return finer.isEmpty() ? bare.firstKey() : Math.min(bare.firstKey(), finer.firstKey());
    }

    private long lastYear() {
        return finer.isEmpty() ? bare.lastKey() : Math.max(bare.lastKey(), finer.lastKey());
    }

    /** The chance of one value, times the values looked at: every year of the span, and the round years as one (Bonferroni). */
    private BigDecimal ofAnyValue(BigDecimal chance) {
        BigDecimal values = BigDecimal.valueOf(lastYear()).subtract(BigDecimal.valueOf(firstYear() - 2));
        return chance.multiply(values, BinomialTail.DIGITS).min(BigDecimal.ONE);
    }

    /** A wave that rises and falls over years is no heap: that must stand out from the busiest of the years around it. */
    private Heap single(long year) {
        long first = Math.max(firstYear(), year - REACH);
        long last = Math.min(lastYear(), year + REACH);
        int count = bare.getOrDefault(year, 0);
        int around = sum(bare, first, last);
        int years = (int) (last - first) + 1;
        BigDecimal share = share(1, years, finer.getOrDefault(year, 0), sum(finer, first, last));
        boolean standsOut =
                years > 1 && count >= thresholds.leastOnYear() && towersOver(count, busiestBeside(year, first, last));
        BigDecimal chance = standsOut ? BinomialTail.atLeast(count, around, share) : BigDecimal.ONE;
        return new Heap(List.of(year), count, first, last, around, share, ofAnyValue(chance));
    }

    private boolean towersOver(int count, int neighbour) {
        return BigDecimal.valueOf(count).compareTo(thresholds.timesNeighbour().multiply(BigDecimal.valueOf(neighbour)))
                >= 0;
    }

    /** The part of the years, or the part of the finer dates with one added for each year, whichever is more. */
    private static BigDecimal share(int ofYears, int years, int finerThere, int finerAround) {
        BigDecimal equal = BigDecimal.valueOf(ofYears).divide(BigDecimal.valueOf(years), BinomialTail.DIGITS);
        BigDecimal told = BigDecimal.valueOf((long) finerThere + ofYears)
                .divide(BigDecimal.valueOf((long) finerAround + years), BinomialTail.DIGITS);
        return equal.max(told);
    }

    private int busiestBeside(long year, long first, long last) {
        return bare.subMap(first, true, last, true).entrySet().stream()
                .filter(entry -> entry.getKey() != year)
                .mapToInt(entry -> entry.getValue())
                .max()
                .orElse(0);
    }

    private static int sum(NavigableMap<Long, Integer> counts, long first, long last) {
        return counts.subMap(first, true, last, true).values().stream()
                .mapToInt(count -> count)
                .sum();
    }

    /** Round years with the two years on either side of each, but for the one with the most: it may be a heap of its own. */
    private void addRound(List<Heap> heaps) {
        List<Long> rounds = new ArrayList<>(bare.keySet().stream()
                .map(year -> Math.floorDiv(year + REACH, (long) ROUND) * ROUND)
                .distinct()
                .filter(round -> round - REACH >= firstYear() && round + REACH <= lastYear())
                .sorted(Comparator.comparingInt((Long round) -> bare.getOrDefault(round, 0))
                        .thenComparing(Comparator.reverseOrder()))
                .toList());
        if (rounds.size() <= LEAST_BLOCKS) {
            return;
        }
        rounds.remove(rounds.size() - 1);
        rounds.sort(Comparator.naturalOrder());
        int count =
                rounds.stream().mapToInt(round -> bare.getOrDefault(round, 0)).sum();
        int around = sumAround(bare, rounds);
        int finerOnRound =
                rounds.stream().mapToInt(round -> finer.getOrDefault(round, 0)).sum();
        BigDecimal share = share(1, ROUND, finerOnRound, sumAround(finer, rounds));
        BigDecimal expected = share.multiply(BigDecimal.valueOf(around));
        List<Long> used = rounds.stream().filter(bare::containsKey).toList();
        boolean standsOut = used.size() > 1
                && around >= thresholds.leastDates()
                && BigDecimal.valueOf(count).compareTo(expected.multiply(BigDecimal.valueOf(TIMES_CHANCE))) >= 0;
        if (standsOut) {
            BigDecimal chance = BinomialTail.atLeast(count, around, share);
            long first = rounds.get(0) - REACH;
            long last = rounds.get(rounds.size() - 1) + REACH;
            addIfUnlikely(new Heap(used, count, first, last, around, share, ofAnyValue(chance)), heaps);
        }
    }

    private static int sumAround(NavigableMap<Long, Integer> counts, List<Long> rounds) {
        return rounds.stream()
                .mapToInt(round -> sum(counts, round - REACH, round + REACH))
                .sum();
    }
}
