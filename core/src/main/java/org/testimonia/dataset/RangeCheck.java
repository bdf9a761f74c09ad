package org.testimonia.dataset;

import java.util.Optional;

import org.apache.commons.lang3.StringUtils;
import org.testimonia.claim.Claim;

/** Says when no reading of a claim's value lies in the range that its property allows. */
public final class RangeCheck {

    private static final int MOST_WORDS = 60;

    private RangeCheck() {}

    /** What is wrong with the claim, in one line; empty if some reading of it lies in the range, or there is none. */
    public static Optional<String> message(Claim claim, PropertyDefinition property) {
        boolean outside = figureOutside(claim, property) || dateOutside(claim, property);
        return outside
                ? Optional.of("got \""
                        + StringUtils.abbreviate(OneLine.of(claim.value().text()), MOST_WORDS)
                        + "\", expected a value in " + range(property))
                : Optional.empty();
    }

    private static boolean figureOutside(Claim claim, PropertyDefinition property) {
        return property.figureRange().isPresent()
                && claim.figure()
                        .map(figure ->
                                !figure.bounds().overlaps(property.figureRange().get()))
                        .orElse(false);
    }

    private static boolean dateOutside(Claim claim, PropertyDefinition property) {
        return property.dateRange().isPresent()
                && claim.date()
                        .map(date -> !date.range().overlaps(property.dateRange().get()))
                        .orElse(false);
    }

    private static String range(PropertyDefinition property) {
        return property.figureRange()
                .map(Object::toString)
                .orElseGet(() -> property.dateRange().map(Object::toString).orElse(""));
    }
}
