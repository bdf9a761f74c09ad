package org.testimonia.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.Nulls;
import org.apache.commons.lang3.StringUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads and writes seals and proofs. What JSON leaves open is refused: a name twice, a field that is not known, a value of
 * another kind, and, in a record, anything that is no text, list or object.
 */
final class StrictJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .changeDefaultNullHandling(nothing -> nothing.withValueNulls(Nulls.FAIL, Nulls.FAIL))
            .addModule(new SimpleModule()
                    .addSerializer(CanonicalValue.Fields.class, new Written())
                    .addDeserializer(CanonicalValue.Fields.class, new Read()))
            .build();

    /** How the messages of this class begin. */
    private static final String OWN = "got ";

    private static final Pattern MISSING = Pattern.compile("Missing required creator property '(\\w+)'");
    private static final String BOM = "\ufeff";

    private StrictJson() {}

    /** The content of a file, in UTF-8. */
    static <T> T read(Path file, Class<T> type) throws IOException, SealException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return MAPPER.readValue(text.startsWith(BOM) ? text.substring(1) : text, type);
        } catch (CharacterCodingException e) {
            throw new SealException(file + ": got bytes that are not UTF-8", e);
        } catch (JacksonException e) {
            throw new SealException(file + place(e) + ": " + reason(e), e);
        }
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null || e.getLocation().getLineNr() < 1
                ? ""
                : ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
    }

    /** In words that do not name our classes. */
    private static String reason(JacksonException e) {
        String message = StringUtils.abbreviate(StringUtils.substringBefore(e.getOriginalMessage(), "\n"), 200);
        if (!(e instanceof DatabindException) || message.startsWith(OWN)) {
            return message;
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return unknown.getPropertyName() + ": got a field that has no meaning here";
        }
        Matcher missing = MISSING.matcher(message);
        return missing.find()
                ? missing.group(1) + ": got nothing, expected it in every such file"
                : field(e) + "got a value of another kind than such files have";
    }

    private static String field(JacksonException e) {
        return e.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .reduce((outer, inner) -> inner)
                .map(name -> name + ": ")
                .orElse("");
    }

    private static final class Written extends ValueSerializer<CanonicalValue.Fields> {
        @Override
        public void serialize(CanonicalValue.Fields fields, JsonGenerator out, SerializationContext context) {
            write(fields, out);
        }

        private static void write(CanonicalValue value, JsonGenerator out) {
            if (value instanceof CanonicalValue.Text text) {
                out.writeString(text.text());
            } else if (value instanceof CanonicalValue.Items list) {
                out.writeStartArray();
                list.items().forEach(item -> write(item, out));
                out.writeEndArray();
            } else if (value instanceof CanonicalValue.Fields object) {
                out.writeStartObject();
                object.fields().forEach((name, item) -> write(item, out.writeName(name)));
                out.writeEndObject();
            }
        }
    }

    private static final class Read extends ValueDeserializer<CanonicalValue.Fields> {
        @Override
        public CanonicalValue.Fields deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return value(parser, context) instanceof CanonicalValue.Fields fields
                        ? fields
                        : context.reportInputMismatch(this, "got no object, expected one");
            } catch (IllegalArgumentException unfit) {
                return context.reportInputMismatch(this, "%s", unfit.getMessage());
            }
        }

        private CanonicalValue value(JsonParser parser, DeserializationContext context) {
            return switch (parser.currentToken()) {
                case VALUE_STRING -> new CanonicalValue.Text(parser.getString());
                case START_ARRAY -> items(parser, context);
                case START_OBJECT -> fields(parser, context);
                default ->
                    context.reportInputMismatch(
                            this, "got %s in a record, expected a text, a list or an object", parser.getString());
            };
        }

        private CanonicalValue items(JsonParser parser, DeserializationContext context) {
            List<CanonicalValue> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser, context));
            }
            return new CanonicalValue.Items(items);
        }

        private CanonicalValue fields(JsonParser parser, DeserializationContext context) {
            Map<String, CanonicalValue> fields = new TreeMap<>();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                fields.put(name, value(parser, context));
            }
            return CanonicalValue.Fields.of(fields);
        }
    }
}
