package org.testimonia.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a text without a breakdown was understood as: a number or two, and the words beside them.
 *
 * @param wording what the words make of the numbers
 * @param first the number, the lower one of two
 * @param last the higher one of two
 */
record FigurePhrase(Wording wording, Numeral first, Optional<Numeral> last) {

    Figure figure(String text, FigurePolicy policy, Optional<FigureBreakdown> breakdown) {
        return last.isPresent() ? range(text, policy, breakdown) : single(text, policy, breakdown);
    }

    private Figure single(String text, FigurePolicy policy, Optional<FigureBreakdown> breakdown) {
        BigDecimal number = first.value();
        DecimalRange loose = first.roundedWhateverItsSize();
        DecimalRange rounded = first.isRounded(policy) ? loose : DecimalRange.exactly(number);
        DecimalRange bounds = wording.bounds(number, rounded, policy);
        DecimalRange looseBounds = rounded.equals(loose) ? bounds : wording.bounds(number, loose, policy);
        return new Figure(wording.kind(rounded), bounds, looseBounds, number, text, breakdown.orElse(null));
    }

    private Figure range(String text, FigurePolicy policy, Optional<FigureBreakdown> breakdown) {
        DecimalRange range = DecimalRange.of(first.value(), last.orElseThrow().value());
        if (wording == Wording.PLAIN) {
            return new Figure(FigureKind.RANGE, range, range, null, text, breakdown.orElse(null));
        }
        DecimalRange widened = Wording.approximately(range.lower().orElseThrow(), policy)
                .hull(Wording.approximately(range.upper().orElseThrow(), policy));
        return new Figure(FigureKind.APPROXIMATE, widened, widened, null, text, breakdown.orElse(null));
    }

    /** The same in English words and plain digits, which has no other meaning. */
    String inEnglish(NumberStyle style) {
        return wording.inEnglish()
                + first.inEnglish(style)
                + last.map(numeral -> " to " + numeral.inEnglish(style)).orElse("");
    }
}
