package org.testimonia.dataset;

import java.util.Locale;
import java.util.Optional;

/** What is decided about a finding. */
public sealed interface Ruling {

    /** The claims disagree, and that is known. */
    Ruling ACCEPTED = new Accepted();

    /** The finding rests on a misreading: of the source, or by the rule. */
    Ruling MISREAD = new Misread();

    String PREFER = "prefer:";

    /** See {@link #ACCEPTED}. */
    record Accepted() implements Ruling {
        @Override
        public String toString() {
            return "accepted";
        }
    }

    /** See {@link #MISREAD}. */
    record Misread() implements Ruling {
        @Override
        public String toString() {
            return "misread";
        }
    }

    /**
     * One of the claims is preferred; all are kept.
     *
     * @param claim its id
     */
    record Prefer(String claim) implements Ruling {
        @Override
        public String toString() {
            return PREFER + " " + claim;
        }
    }

    /** Reads {@code accepted}, {@code misread} or {@code prefer: C12}; empty for anything else. */
    static Optional<Ruling> read(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (word.startsWith(PREFER)) {
            String claim = text.strip().substring(PREFER.length()).strip();
            return claim.isEmpty() ? Optional.empty() : Optional.of(new Prefer(claim));
        }
        return switch (word) {
            case "accepted" -> Optional.of(ACCEPTED);
            case "misread" -> Optional.of(MISREAD);
            default -> Optional.empty();
        };
    }
}
