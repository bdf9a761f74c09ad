package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Small networks of all kinds of constraints, the same ones in every run. */
final class RandomNetworks {

    /** How many to look at; {@code -Dtestimonia.networks=10000} for more. */
    static final int COUNT = Integer.getInteger("testimonia.networks", 2_000);

    private static final int LAST_DAY = 9;

    private final Random random;
    private final int moments;
    private final boolean hasDurations;
    private final List<Precedence> precedences = new ArrayList<>();
    private final List<DayBound> earliest = new ArrayList<>();
    private final List<DayBound> latest = new ArrayList<>();

    private RandomNetworks(long seed, boolean hasDurations) {
        this.random = new Random(seed);
        this.hasDurations = hasDurations;
        this.moments = 2 + random.nextInt(6);
    }

    static void each(Consumer<PrecedenceNetwork> test) {
        for (int seed = 0; seed < COUNT; seed++) {
            test.accept(network(seed));
        }
    }

    static PrecedenceNetwork network(long seed) {
        return new RandomNetworks(seed, false).build();
    }

    /** Networks in which statements also say how far two moments are apart at most. */
    static void eachWithDurations(Consumer<PrecedenceNetwork> test) {
        for (int seed = 0; seed < COUNT; seed++) {
            test.accept(new RandomNetworks(seed, true).build());
        }
    }

    private PrecedenceNetwork build() {
        int background = random.nextInt(3);
        for (int i = 0; i < background; i++) {
            int from = random.nextInt(moments - 1);
            precedes(from, from + 1, random.nextInt(2), PrecedenceNetwork.BACKGROUND);
        }
        int statements = 2 + random.nextInt(6);
        for (int owner = 0; owner < statements; owner++) {
            addStatement(owner);
        }
        return new PrecedenceNetwork(precedences, earliest, latest);
    }

    private void addStatement(int owner) {
        switch (random.nextInt(hasDurations ? 9 : 5)) {
            case 0 -> within(moment(), owner);
            case 1 -> {
                within(moment(), owner);
                within(moment(), owner);
            }
            case 2 -> precedes(moment(), moment(), 1, owner);
            case 3 -> precedes(moment(), moment(), random.nextInt(3), owner);
            case 4 -> {
                precedes(moment(), moment(), 0, owner);
                precedes(moment(), moment(), 0, owner);
            }
            default -> lasts(moment(), moment(), owner);
        }
    }

    private void lasts(int from, int to, int owner) {
        int least = random.nextInt(4);
        precedes(from, to, least, owner);
        precedes(to, from, -least - random.nextInt(3), owner);
    }

    private int moment() {
        return random.nextInt(moments);
    }

    private void within(int moment, int owner) {
        int one = random.nextInt(LAST_DAY);
        int other = random.nextInt(LAST_DAY);
        int side = random.nextInt(4);
        if (side != 0) {
            earliest.add(new DayBound(moment, Math.min(one, other), owner));
        }
        if (side != 1) {
            latest.add(new DayBound(moment, Math.max(one, other), owner));
        }
    }

    private void precedes(int from, int to, long gapDays, int owner) {
        precedences.add(new Precedence(from, to, gapDays, owner));
    }

    /** All sets of the statements of a network, smallest numbers first. */
    static List<BitSet> subsets(PrecedenceNetwork network) {
        int[] owners = network.owners().stream().toArray();
        return Stream.iterate(0, mask -> mask + 1)
                .limit(1L << owners.length)
                .map(mask -> {
                    BitSet set = new BitSet();
                    for (int i = 0; i < owners.length; i++) {
                        set.set(owners[i], (mask & 1 << i) != 0);
                    }
                    return set;
                })
                .toList();
    }
}
