package org.testimonia.reasoning;

import java.util.Arrays;
import java.util.BitSet;

/** Numbers some moments without gaps, in the order of the numbers that they have already. */
final class Numbering {

    private static final int DENSE = 16;

    private final int[] members;
    private final int[] indexOf;

    Numbering(BitSet moments) {
        this.members = moments.stream().toArray();
        boolean dense = moments.length() <= DENSE * members.length;
        this.indexOf = new int[dense ? moments.length() : 0];
        if (dense) {
            Arrays.fill(indexOf, -1);
            for (int i = 0; i < members.length; i++) {
                indexOf[members[i]] = i;
            }
        }
    }

    int size() {
        return members.length;
    }

    /** The number of a moment; negative if it has none. */
    int indexOf(int moment) {
        if (indexOf.length == 0) {
            return Arrays.binarySearch(members, moment);
        }
        return moment < indexOf.length ? indexOf[moment] : -1;
    }
}
