package org.testimonia.reasoning;

/** Which two statements are compared by a plain rule already, so that a core of just these is left to it. */
interface PlainPairs {

    /** None is. */
    PlainPairs NONE = new PlainPairs() {
        @Override
        public int kindOf(int owner) {
            return 0;
        }

        @Override
        public boolean areCompared(int earlierKind, int laterKind) {
            return false;
        }
    };

    /** The number of what a statement speaks of; those of one kind are treated alike. */
    int kindOf(int owner);

    /**
     * Whether a plain rule compares statements of these kinds.
     *
     * @param earlierKind what gives the earliest day
     * @param laterKind what gives the latest day
     */
    boolean areCompared(int earlierKind, int laterKind);
}
