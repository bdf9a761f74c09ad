package org.testimonia.io;

import java.io.StringReader;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.testimonia.dataset.OneLine;
import org.testimonia.source.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a YAML text into a {@link Node}. Anchors, aliases and tags are refused, so nothing is ever expanded.
 *
 * <p>The columns that the YAML parser gives count code points; they are turned into UTF-16 units.
 */
final class YamlTree extends TokenTree {

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(2 * Limits.RECORD_CHARS)
                    .build())
            .build();

    private final YAMLParser parser;
    private final YamlColumns columns;

    private YamlTree(YAMLParser parser, Origin origin, YamlColumns columns) {
        super(parser, origin);
        this.parser = parser;
        this.columns = columns;
    }

    /** That a text is no YAML. */
    static final class BrokenYaml extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Position position;

        BrokenYaml(Position position, String message) {
            super(message);
            this.position = position;
        }

        Position position() {
            return position;
        }
    }

    /**
     * The one value of a text; empty if there is none.
     *
     * @throws RefusedRecord if it uses what is not allowed
     */
    static Optional<Node> read(String text, Position start) throws BrokenYaml {
        YamlColumns columns = new YamlColumns(text, start);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), new StringReader(text))) {
            YamlTree tree = new YamlTree((YAMLParser) parser, new Origin(start.file(), start.line(), 1, 0, 0), columns);
            JsonToken first = parser.nextToken();
            Optional<Node> value = first == null ? Optional.empty() : tree.read();
            if (parser.nextToken() != null) {
                throw new BrokenYaml(tree.position(), "a second document");
            }
            return value;
        } catch (JacksonException e) {
            throw broken(e, columns);
        }
    }

    @Override
    Position position(TokenStreamLocation location) {
        return columns.position(location.getLineNr(), location.getColumnNr());
    }

    @Override
    void inspect(Position position) {
        if (parser.isCurrentAlias()) {
            throw RefusedRecord.reference(
                    position, "got the alias *" + parser.getString() + ", expected the value itself");
        }
        if (columns.isAt(position, '&')) {
            throw RefusedRecord.reference(position, "got an anchor (&), expected none");
        }
        if (parser.getTypeId() != null) {
            throw RefusedRecord.reference(position, "got the tag " + parser.getTypeId() + ", expected none");
        }
    }

    @Override
    Layout layout(String text, TokenStreamLocation start) {
        return columns.layout(text, start.getLineNr(), start.getColumnNr());
    }

    private static BrokenYaml broken(JacksonException e, YamlColumns columns) {
        if (e.getCause() instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            Mark mark = marked.getProblemMark().orElseThrow();
            Position position = columns.position(mark.getLine() + 1, mark.getColumn() + 1);
            return new BrokenYaml(position, OneLine.of(String.valueOf(marked.getProblem())));
        }
        TokenStreamLocation location = e.getLocation();
        Position position = location == null
                ? columns.position(1, 1)
                : columns.position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
        return new BrokenYaml(position, JsonReasons.syntax(e));
    }
}
