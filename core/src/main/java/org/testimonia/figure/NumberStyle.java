package org.testimonia.figure;

import java.util.Optional;

/**
 * How the sources of a dataset write numbers: what a point, a comma and the word "billion" mean in them.
 *
 * <p>Spaces and apostrophes part groups of three digits in every style, and a point at mid-height (8·9) comes before
 * decimals. What differs:
 *
 * <table>
 * <caption>What four texts mean</caption>
 * <tr><th></th><th>1,234</th><th>1.234</th><th>8,9</th><th>1 billion</th></tr>
 * <tr><td>{@link #UNSTATED}</td><td>1234</td><td>ambiguous</td><td>8.9</td><td>ambiguous</td></tr>
 * <tr><td>{@link #ENGLISH}</td><td>1234</td><td>1.234</td><td>refused</td><td>a thousand million</td></tr>
 * <tr><td>{@link #CONTINENTAL}</td><td>1.234</td><td>1234</td><td>8.9</td><td>a million million</td></tr>
 * <tr><td>{@link #ANY}</td><td>ambiguous</td><td>ambiguous</td><td>8.9</td><td>ambiguous</td></tr>
 * </table>
 *
 * <pre>{@code
 * FigurePolicy german = FigurePolicy.STANDARD.withNumbers(NumberStyle.CONTINENTAL);
 * Figure.read("1.234", german);      // 1234
 * }</pre>
 */
public enum NumberStyle {
    /**
     * Nothing is said of the sources, and the text decides: by words that are of one language ("etwa 1.234" is 1234), by a
     * form that only one style has (8.305.454), and else a comma before three digits parts groups.
     */
    UNSTATED,
    /** Commas part groups of digits, a point comes before decimals, a billion is a thousand million. */
    ENGLISH,
    /** Points part groups of digits, a comma comes before decimals, a billion is a million million. */
    CONTINENTAL,
    /** All styles are equally likely, so that 1,234 is ambiguous too. */
    ANY;

    /** The name in a configuration: {@code english}. */
    public String id() {
        return switch (this) {
            case UNSTATED -> "unstated";
            case ENGLISH -> "english";
            case CONTINENTAL -> "continental";
            case ANY -> "any";
        };
    }

    /** The style of that {@link #id}, empty if there is none. */
    public static Optional<NumberStyle> named(String id) {
        for (NumberStyle style : values()) {
            if (style.id().equals(id)) {
                return Optional.of(style);
            }
        }
        return Optional.empty();
    }
}
