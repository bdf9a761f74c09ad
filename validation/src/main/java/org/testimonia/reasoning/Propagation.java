package org.testimonia.reasoning;

import java.util.List;
import java.util.Optional;

/** How early and how late each moment of a network can be, and what breaks it. */
interface Propagation {

    long NO_EARLIEST = Long.MIN_VALUE;
    long NO_LATEST = Long.MAX_VALUE;

    /** Whether there is a day for each moment. */
    boolean isConsistent();

    /** Whether the network has this moment. */
    boolean knows(int variable);

    /** The earliest day of a moment, or {@link #NO_EARLIEST}. */
    long earliest(int variable);

    /** The latest day of a moment, or {@link #NO_LATEST}. */
    long latest(int variable);

    /** The statements that give a moment its earliest day, from the one that names a day on; none if it has none. */
    List<Integer> ownersOfEarliest(int variable);

    /** The constraints that stand in some way of breaking the network, and maybe more; empty if and only if it is consistent. */
    PrecedenceNetwork conflictPart();

    /** One way in which the network is broken: a circle, else the path that misses its latest day by most. */
    Optional<ViolatedPath> violation();

    /** Whether no day is left between an earliest and a latest one. */
    static boolean isCrossed(long earliest, long latest) {
        return earliest != NO_EARLIEST && latest != NO_LATEST && earliest > latest;
    }
}
