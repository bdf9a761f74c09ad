package org.testimonia.io;

import java.util.Optional;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.PropertyDefinition;

/** Says when no reading of a claim's value lies in the range that its property allows. */
final class RangeCheck {

    private RangeCheck() {}

    static Optional<String> message(Claim claim, PropertyDefinition property) {
        boolean outside = figureOutside(claim, property) || dateOutside(claim, property);
        return outside
                ? Optional.of(Quoting.got(claim.value().text()) + ", expected a value in " + range(property))
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
