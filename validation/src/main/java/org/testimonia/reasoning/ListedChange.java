package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.testimonia.claim.Claim;
import org.testimonia.date.DayRange;

/** By how many a list changes from one time to another, seen from one side: at most, or at least. */
final class ListedChange {

    private final List<ListedSubject> members;
    private final ToIntFunction<ListedSubject> change;
    private final int sign;

    private ListedChange(List<ListedSubject> members, ToIntFunction<ListedSubject> change, int sign) {
        this.members = members;
        this.change = change;
        this.sign = sign;
    }

    static ListedChange atMost(List<ListedSubject> members, DayRange first, DayRange last) {
        return new ListedChange(members, member -> member.most(first, last), 1);
    }

    static ListedChange atLeast(List<ListedSubject> members, DayRange first, DayRange last) {
        return new ListedChange(members, member -> member.least(first, last), -1);
    }

    int total() {
        return members.stream().mapToInt(change).sum();
    }

    /**
     * Claims that decide that the change stays within {@code spare} of the total: one for the beginning of each subject of
     * which it matters, and of no more subjects than that leaves. Endings stay as they are.
     */
    List<Claim> decisiveDates(int spare) {
        List<Claim> decisive = new ArrayList<>();
        int left = spare;
        for (ListedSubject member : members) {
            int cost = sign * (change.applyAsInt(member.ofAnyBeginning()) - change.applyAsInt(member));
            if (cost > left) {
                decisive.add(member.beginnings().get(0));
            } else {
                left -= cost;
            }
        }
        return decisive;
    }
}
