package org.testimonia.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.testimonia.source.Position;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads Jackson's tokens into {@link Node}s.
 *
 * <p>Throws {@link RefusedRecord} for what is well written and yet cannot be taken, and Jackson's own exception for what
 * is not well written.
 */
class TokenTree {

    private final JsonParser parser;
    private final Origin origin;

    TokenTree(JsonParser parser, Origin origin) {
        this.parser = parser;
        this.origin = origin;
    }

    Origin origin() {
        return origin;
    }

    JsonParser parser() {
        return parser;
    }

    /** The position of the current token. */
    Position position() {
        return position(parser.currentTokenLocation());
    }

    /** The position in the file of a place in the parser's text. */
    Position position(TokenStreamLocation location) {
        return origin.position(location);
    }

    /** The value that starts with the current token; empty for null. */
    Optional<Node> read() {
        return read(0);
    }

    /** A last look at a token before it is taken. */
    void inspect(Position position) {}

    /** How a text lies in the file, told from where its token starts and ends. */
    Layout layout(String text, TokenStreamLocation start) {
        long length = parser.currentLocation().getCharOffset() - start.getCharOffset();
        return length == text.length() + 2L ? Layout.QUOTED : Layout.OPAQUE;
    }

    private Optional<Node> read(int depth) {
        TokenStreamLocation start = parser.currentTokenLocation();
        Position position = position(start);
        inspect(position);
        if (depth > Limits.DEPTH) {
            throw new RefusedRecord(position, "", "got more than " + Limits.DEPTH + " levels, expected fewer");
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> Optional.of(mapping(position, depth));
            case START_ARRAY -> Optional.of(sequence(position, depth));
            case VALUE_STRING -> Optional.of(string(start, position));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(plain(Node.Kind.NUMBER, position));
            case VALUE_TRUE, VALUE_FALSE -> Optional.of(plain(Node.Kind.BOOLEAN, position));
            case VALUE_NULL -> Optional.empty();
            default -> throw new RefusedRecord(position, "", "got " + token + ", expected a value");
        };
    }

    private Node.Mapping mapping(Position position, int depth) {
        List<Node.Field> fields = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Position keyPosition = position();
            inspect(keyPosition);
            String name = parser.currentName();
            if (isNamed(fields, name)) {
                throw new RefusedRecord(keyPosition, name, "got the key a second time, expected it once");
            }
            parser.nextToken();
            read(depth + 1).ifPresent(value -> fields.add(new Node.Field(name, keyPosition, value)));
        }
        return new Node.Mapping(fields, position);
    }

    private static boolean isNamed(List<Node.Field> fields, String name) {
        for (Node.Field field : fields) {
            if (field.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private Node.Sequence sequence(Position position, int depth) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            read(depth + 1).ifPresent(items::add);
        }
        return new Node.Sequence(items, position);
    }

    private Node.Scalar string(TokenStreamLocation start, Position position) {
        String text = parser.getString();
        if (text.length() > Limits.CELL_CHARS) {
            throw new RefusedRecord(position, "", "got a text of more than 1 MiB, expected less");
        }
        return new Node.Scalar(text, Node.Kind.STRING, layout(text, start), position);
    }

    private Node.Scalar plain(Node.Kind kind, Position position) {
        return new Node.Scalar(parser.getString(), kind, Layout.PLAIN, position);
    }
}
