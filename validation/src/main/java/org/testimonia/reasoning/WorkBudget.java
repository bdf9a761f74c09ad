package org.testimonia.reasoning;

/** How much a search may still look at, counted in constraints and never in time, so that it always ends at one place. */
final class WorkBudget {

    private long left;

    WorkBudget(long constraints) {
        this.left = constraints;
    }

    void spend(long constraints) {
        left -= constraints;
    }

    boolean isSpent() {
        return left <= 0;
    }
}
