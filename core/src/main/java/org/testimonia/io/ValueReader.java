package org.testimonia.io;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.testimonia.claim.Scope;
import org.testimonia.claim.ScopeReading;
import org.testimonia.claim.Value;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.OneLine;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.ValueType;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.DateReading;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;
import org.testimonia.figure.FigurePolicy;
import org.testimonia.figure.FigureReading;
import org.testimonia.figure.NumberStyle;

/** Reads texts as dates, figures and scopes, each text once. */
final class ValueReader {

    private static final String STYLE_ADVICE =
            ", or \"numbers: english\" or \"numbers: continental\" in testimonia.yaml";

    private final DatePolicy datePolicy;
    private final FigurePolicy figurePolicy;
    private final TextCache<Outcome<HistoricalDate>> dates = new TextCache<>(this::readDate);
    private final Map<NumberStyle, TextCache<Outcome<Figure>>> figures = new EnumMap<>(NumberStyle.class);
    private final TextCache<Outcome<Scope>> scopes = new TextCache<>(ValueReader::readScope);
    private final TextCache<Outcome<Value>> values = new TextCache<>(text -> Outcome.of(new Value.OfText(text)));
    private final TextCache<Outcome<Value>> subjects = new TextCache<>(text -> Outcome.of(new Value.OfSubject(text)));

    ValueReader(Configuration configuration) {
        this.datePolicy = configuration.dates();
        this.figurePolicy = configuration.figures();
    }

    /**
     * What came of reading a text.
     *
     * @param value the value, if it was understood
     * @param message what is wrong, if it was not
     * @param index the index in the text, from 0, at which understanding ended
     */
    record Outcome<V>(Optional<V> value, String message, int index) {

        static <V> Outcome<V> of(V value) {
            return new Outcome<>(Optional.of(value), "", 0);
        }

        static <V> Outcome<V> wrong(String message, int index) {
            return new Outcome<>(Optional.empty(), message, Math.max(0, index));
        }

        <T> Outcome<T> map(Function<V, T> mapping) {
            return new Outcome<>(value.map(mapping), message, index);
        }
    }

    Outcome<HistoricalDate> date(String text) {
        return dates.get(text);
    }

    Outcome<Figure> figure(String text) {
        return figure(text, figurePolicy.numbers());
    }

    private Outcome<Figure> figure(String text, NumberStyle numbers) {
        return figures.computeIfAbsent(
                        numbers, style -> new TextCache<>(read -> readFigure(read, figurePolicy.withNumbers(style))))
                .get(text);
    }

    Outcome<Scope> scope(String text) {
        return scopes.get(text);
    }

    /**
     * The value of a property, which is text if the property is not known.
     *
     * @param isNumber whether the file's format has it as a number, so that a point in it comes before decimals
     */
    Outcome<Value> value(String text, boolean isNumber, Optional<PropertyDefinition> property) {
        return switch (property.map(PropertyDefinition::type).orElse(ValueType.TEXT)) {
            case DATE, PERIOD -> date(text).map(Value.OfDate::new);
            case FIGURE ->
                figure(text, isNumber ? NumberStyle.ENGLISH : numbers(property)).map(Value.OfFigure::new);
            case SUBJECT -> subjects.get(text.strip());
            case TEXT -> values.get(text);
        };
    }

    private NumberStyle numbers(Optional<PropertyDefinition> property) {
        return property.flatMap(PropertyDefinition::numbers).orElse(figurePolicy.numbers());
    }

    private Outcome<HistoricalDate> readDate(String text) {
        DateReading reading = HistoricalDate.read(text, datePolicy);
        if (reading instanceof DateReading.Read read) {
            return Outcome.of(read.date());
        }
        DateReading.NotRead wrong = reading.problem().orElseThrow();
        return Outcome.wrong(message(text, wrong.message(), wrong.expected()), wrong.column() - 1);
    }

    private static Outcome<Figure> readFigure(String text, FigurePolicy policy) {
        FigureReading reading = Figure.read(text, policy);
        if (reading instanceof FigureReading.Read read) {
            return Outcome.of(read.figure());
        }
        FigureReading.NotRead wrong = reading.problem().orElseThrow();
        String advice = reading instanceof FigureReading.Ambiguous ? STYLE_ADVICE : "";
        return Outcome.wrong(message(text, wrong.message(), wrong.expected()) + advice, wrong.column() - 1);
    }

    private static Outcome<Scope> readScope(String text) {
        ScopeReading reading = ScopeReading.read(text);
        if (reading instanceof ScopeReading.Read read) {
            return Outcome.of(read.scope());
        }
        ScopeReading.NotRead wrong = (ScopeReading.NotRead) reading;
        return Outcome.wrong(message(text, wrong.message(), wrong.expected()), 0);
    }

    private static String message(String text, String wrong, String expected) {
        String got = wrong.startsWith("got ") ? wrong : Quoting.got(text) + (wrong.isBlank() ? "" : ", " + wrong);
        return OneLine.of(got + ", expected " + expected);
    }
}
