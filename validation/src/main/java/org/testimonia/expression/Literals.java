package org.testimonia.expression;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.testimonia.date.DatePolicy;
import org.testimonia.date.DateReading;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.DecimalRange;
import org.testimonia.figure.Figure;
import org.testimonia.figure.FigurePolicy;
import org.testimonia.figure.NumberStyle;

/** The texts that expressions have for dates and figures, each read once: when the expression is read. */
final class Literals {

    private static final FigurePolicy EXACT_ENGLISH = FigurePolicy.EXACT.withNumbers(NumberStyle.ENGLISH);

    private final DatePolicy policy;
    private final Map<String, DateView> dates = new ConcurrentHashMap<>();
    private final Map<String, FigureView> figures = new ConcurrentHashMap<>();

    Literals(DatePolicy policy) {
        this.policy = policy;
    }

    /** Reads a text as days; what is wrong with it, if it is none. */
    Optional<String> learnDate(String text) {
        DateReading reading = HistoricalDate.read(text, policy);
        if (!(reading instanceof DateReading.Read read)) {
            DateReading.NotRead wrong = reading.problem().orElseThrow();
            return Optional.of("expected " + wrong.expected());
        }
        if (read.date().isApproximate() || read.date().isUncertain()) {
            return Optional.of("expected days that are certain, without ~ and ?");
        }
        dates.put(text, DateView.of(read.date(), policy));
        return Optional.empty();
    }

    /** Reads a text as a number; what is wrong with it, if it is none. */
    Optional<String> learnFigure(String text) {
        Optional<DecimalRange> number = Figure.read(text, EXACT_ENGLISH)
                .asOptional()
                .map(Figure::bounds)
                .filter(DecimalRange::isExact);
        number.ifPresent(exact -> figures.put(text, FigureView.of(exact)));
        return number.isPresent()
                ? Optional.empty()
                : Optional.of("expected a number such as \"1,000,000\" or \"0.5\"");
    }

    DateView date(String text) {
        return dates.getOrDefault(text, DateView.ABSENT);
    }

    FigureView figure(String text) {
        return figures.getOrDefault(text, FigureView.ABSENT);
    }

    static FigureView figure(long number) {
        return FigureView.of(DecimalRange.exactly(BigDecimal.valueOf(number)));
    }
}
