package org.testimonia.lineage;

import java.util.Comparator;

import org.testimonia.source.Citation;
import org.testimonia.source.Locator;

/**
 * Something that a claim goes back to and that copies nothing itself as far as the dataset knows.
 *
 * <p>Claims that name no source cannot be shown to be independent of each other, so they share {@link #UNATTRIBUTED}.
 */
sealed interface Origin {

    Origin UNATTRIBUTED = new Unattributed();

    Comparator<Origin> ORDER = Comparator.comparing(Origin::describe);

    /** Whether both may be one thing. */
    boolean meets(Origin other);

    /** The group outside of which no origin can meet this one. */
    String group();

    String describe();

    record Place(Citation citation) implements Origin {
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

    /** A claim that others are taken from and that names no source of its own. */
    record Statement(String claimId) implements Origin {
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
