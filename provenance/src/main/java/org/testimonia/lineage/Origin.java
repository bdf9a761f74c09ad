package org.testimonia.lineage;

import java.util.Comparator;

import org.testimonia.source.Citation;
import org.testimonia.source.Locator;

/**
 * Something that a claim goes back to, at the end of the way or on it.
 *
 * <p>Claims that name no source cannot be shown to be independent of each other, so they share {@link #UNATTRIBUTED}.
 */
sealed interface Origin {

    Origin UNATTRIBUTED = new Unattributed();

    /** What names a source before what does not. */
    Comparator<Origin> ORDER = Comparator.comparingInt(Origin::rank).thenComparing(Origin::describe);

    /** Less for what tells a reader more. */
    int rank();

    /** Whether both may be one thing. */
    boolean meets(Origin other);

    /** The group outside of which no origin can meet this one. */
    String group();

    String describe();

    record Place(Citation citation) implements Origin {
        @Override
        public int rank() {
            return 0;
        }

        @Override
        public boolean meets(Origin other) {
            return other instanceof Place that && citation.samePlace(that.citation);
        }

        @Override
        public String group() {
            return "source " + citation.source();
        }

        @Override
        public String describe() {
            return citation.source()
                    + citation.locator()
                            .map(Locator::text)
                            .map(text -> ", " + text)
                            .orElse("");
        }
    }

    /** A claim, whatever it cites: those that are taken from it meet it here. */
    record Statement(String claimId) implements Origin {
        @Override
        public int rank() {
            return 1;
        }

        @Override
        public boolean meets(Origin other) {
            return equals(other);
        }

        @Override
        public String group() {
            return "claim " + claimId;
        }

        @Override
        public String describe() {
            return "claim " + claimId;
        }
    }

    record Unattributed() implements Origin {
        @Override
        public int rank() {
            return 2;
        }

        @Override
        public boolean meets(Origin other) {
            return equals(other);
        }

        @Override
        public String group() {
            return "";
        }

        @Override
        public String describe() {
            return "no source";
        }
    }
}
