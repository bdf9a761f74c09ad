package org.testimonia.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.Problem;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;
import org.testimonia.source.Locator;
import org.testimonia.source.Position;
import org.testimonia.source.Source;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets Jackson read and write dates, figures, scopes and locators as texts, and claims and sources as objects with the
 * fields that they have in a dataset's files.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new TestimoniaModule()).build();
 * mapper.writeValueAsString(HistoricalDate.parse("before 1933"));      // "before 1933"
 * }</pre>
 *
 * <p>Jackson finds it by itself with {@code findAndAddModules()}. A text that cannot be read is Jackson's own exception,
 * with the message that says what was expected. A claim says nothing of where it stands, so one that was read has no
 * position; which kind of value it has is told by the vocabulary.
 */
public final class TestimoniaModule extends SimpleModule {

    private static final long serialVersionUID = 1;
    private static final Origin NOWHERE = new Origin("", 1, 1, 0, 0);

    /** For claims of the built-in properties; the values of others are text. */
    public TestimoniaModule() {
        this(Configuration.builtIn());
    }

    /** For claims of the properties of a configuration, with dates as it means them; the values of others are text. */
    public TestimoniaModule(Configuration configuration) {
        super("testimonia");
        DatePolicy dates = configuration.dates();
        text(HistoricalDate.class, HistoricalDate::text, text -> new ValueReader(dates).date(text));
        text(Figure.class, Figure::text, text -> new ValueReader(dates).figure(text));
        text(Scope.class, Scope::toString, text -> new ValueReader(dates).scope(text));
        text(Locator.class, Locator::text, TestimoniaModule::locator);
        record(Claim.class, RecordTree::of, (record, problems) -> claim(record, configuration, problems));
        record(Source.class, RecordTree::of, (record, problems) -> source(record, dates, problems));
    }

    /** Makes a value of a record, or none and a problem. */
    private interface Assembly<T> {
        @Nullable
        T of(Node.Mapping record, List<Problem> problems);
    }

    private static ValueReader.Outcome<Locator> locator(String text) {
        return LocatorText.read(text)
                .map(ValueReader.Outcome::of)
                .orElseGet(() -> ValueReader.Outcome.wrong(LocatorText.problem(text), 0));
    }

    private static @Nullable Claim claim(Node.Mapping record, Configuration configuration, List<Problem> problems) {
        List<Claim> claims = new ArrayList<>();
        ValueReader values = new ValueReader(configuration.dates());
        new ClaimAssembler(configuration.vocabulary(), values, claims::add, problems::add).accept(record);
        return claims.isEmpty()
                ? null
                : claims.get(0).toBuilder().position(Position.NOWHERE).build();
    }

    private static @Nullable Source source(Node.Mapping record, DatePolicy dates, List<Problem> problems) {
        List<Source> sources = new ArrayList<>();
        new SourceAssembler(new ValueReader(dates), sources::add, problems::add).source(record);
        return sources.isEmpty() ? null : sources.get(0);
    }

    private <T> void text(Class<T> type, Function<T, String> print, Function<String, ValueReader.Outcome<T>> read) {
        addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                out.writeString(print.apply(value));
            }
        });
        addDeserializer(type, new ValueDeserializer<T>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                if (!parser.currentToken().isScalarValue()) {
                    return context.reportInputMismatch(type, "got an object or a list, expected a text");
                }
                ValueReader.Outcome<T> outcome = read.apply(parser.getString());
                return outcome.value().isPresent()
                        ? outcome.value().get()
                        : context.reportInputMismatch(type, "%s", outcome.message());
            }
        });
    }

    private <T> void record(Class<T> type, Function<T, Map<String, Object>> fields, Assembly<T> assembly) {
        addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                out.writePOJO(fields.apply(value));
            }
        });
        addDeserializer(type, new ValueDeserializer<T>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                if (parser.currentToken() != JsonToken.START_OBJECT) {
                    return context.reportInputMismatch(type, "got no object, expected one");
                }
                return assembled(type, parser, context, assembly);
            }
        });
    }

    private static <T> T assembled(
            Class<T> type, JsonParser parser, DeserializationContext context, Assembly<T> assembly) {
        List<Problem> problems = new ArrayList<>();
        T value = null;
        try {
            Node record = new TokenTree(parser, NOWHERE).read().orElseThrow();
            value = assembly.of((Node.Mapping) record, problems);
        } catch (RefusedRecord refused) {
            return context.reportInputMismatch(type, "%s", refused.message());
        }
        for (Problem problem : problems) {
            if (problem.kind() == Problem.Kind.UNREADABLE || value == null) {
                return context.reportInputMismatch(type, "%s", problem.field() + ": " + problem.message());
            }
        }
        return value == null ? context.reportInputMismatch(type, "got no record") : value;
    }
}
