package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

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
     * Claims that decide that the change stays within {@code spare} of the total: as few subjects as that leaves are
     * dated, each by one claim for its beginning or its end or both.
     */
    List<Claim> decisiveDates(int spare) {
        List<Claim> decisive = new ArrayList<>();
        int left = spare;
        for (ListedSubject member : members) {
            ListedSubject kept = loosest(member, left);
            left -= cost(member, kept);
            kept.beginnings().stream().findFirst().ifPresent(decisive::add);
            kept.endings().stream().findFirst().ifPresent(decisive::add);
        }
        return decisive;
    }

    private ListedSubject loosest(ListedSubject member, int spare) {
        return Stream.of(member.ofAnyBeginning().ofAnyEnd(), member.ofAnyBeginning(), member.ofAnyEnd())
                .filter(looser -> cost(member, looser) <= spare)
                .findFirst()
                .orElse(member);
    }

    private int cost(ListedSubject member, ListedSubject looser) {
        return sign * (change.applyAsInt(looser) - change.applyAsInt(member));
    }
}
