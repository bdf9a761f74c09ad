package org.testimonia.io;

import java.util.Optional;
import java.util.function.Function;

import org.testimonia.claim.Scope;
import org.testimonia.claim.ScopeReading;
import org.testimonia.claim.Value;
import org.testimonia.dataset.OneLine;
import org.testimonia.dataset.ValueType;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.DateReading;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;
import org.testimonia.figure.FigureReading;

/** Reads texts as dates, figures and scopes, each text once. */
final class ValueReader {

    private final DatePolicy policy;
    private final TextCache<Outcome<HistoricalDate>> dates = new TextCache<>(this::readDate);
    private final TextCache<Outcome<Figure>> figures = new TextCache<>(ValueReader::readFigure);
    private final TextCache<Outcome<Scope>> scopes = new TextCache<>(ValueReader::readScope);
    private final TextCache<Outcome<Value>> values = new TextCache<>(text -> Outcome.of(new Value.OfText(text)));
    private final TextCache<Outcome<Value>> subjects = new TextCache<>(text -> Outcome.of(new Value.OfSubject(text)));

    ValueReader(DatePolicy policy) {
        this.policy = policy;
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
        return figures.get(text);
    }

    Outcome<Scope> scope(String text) {
        return scopes.get(text);
    }

    Outcome<Value> value(String text, ValueType type) {
        return switch (type) {
            case DATE, PERIOD -> date(text).map(Value.OfDate::new);
            case FIGURE -> figure(text).map(Value.OfFigure::new);
            case SUBJECT -> subjects.get(text.strip());
            case TEXT -> values.get(text);
        };
    }

    private Outcome<HistoricalDate> readDate(String text) {
        DateReading reading = HistoricalDate.read(text, policy);
        if (reading instanceof DateReading.Read read) {
            return Outcome.of(read.date());
        }
        DateReading.NotRead wrong = reading.problem().orElseThrow();
        return Outcome.wrong(message(text, wrong.message(), wrong.expected()), wrong.column() - 1);
    }

    private static Outcome<Figure> readFigure(String text) {
        FigureReading reading = Figure.read(text);
        if (reading instanceof FigureReading.Read read) {
            return Outcome.of(read.figure());
        }
        FigureReading.NotRead wrong = (FigureReading.NotRead) reading;
        return Outcome.wrong(message(text, wrong.message(), wrong.expected()), wrong.column() - 1);
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
