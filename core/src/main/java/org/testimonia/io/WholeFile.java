package org.testimonia.io;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.testimonia.dataset.Problem;
import org.testimonia.source.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Reads a file that is needed as a whole, a configuration: what is broken in it is an error, not a problem. */
final class WholeFile {

    private WholeFile() {}

    /** The one object that a JSON or YAML file holds; no fields if the YAML file is empty. */
    static Node.Mapping read(RecordFile file, Consumer<Problem> problems) throws DatasetReadException {
        return read(file, file.text(problems));
    }

    /** The same of a file whose text is there already. */
    static Node.Mapping read(RecordFile file, String text) throws DatasetReadException {
        Position start = new Position(file.name(), 1, 1);
        Optional<Node> root;
        try {
            root = file.format() == FileFormat.YAML ? YamlTree.read(text, start) : json(text, start);
        } catch (YamlTree.BrokenYaml e) {
            throw DatasetReadException.at(e.position(), "", "got broken YAML (" + e.getMessage() + ")");
        } catch (RefusedRecord refused) {
            throw DatasetReadException.at(refused.position(), "", refused.message());
        }
        Node node = root.orElseGet(() -> new Node.Mapping(List.of(), start));
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw DatasetReadException.at(node.position(), "", "got " + node.kindName() + ", expected an object");
    }

    private static Optional<Node> json(String text, Position start) throws DatasetReadException {
        Origin origin = new Origin(start.file(), 1, 1, 0, 0);
        try (JsonParser parser = JsonRecords.parser(new StringReader(text))) {
            if (parser.nextToken() == null) {
                throw DatasetReadException.at(start, "", "got an empty file, expected a JSON object");
            }
            Optional<Node> root = new TokenTree(parser, origin).read();
            if (parser.nextToken() != null) {
                Position behind = origin.position(parser.currentTokenLocation());
                throw DatasetReadException.at(behind, "", "got text behind the object, expected nothing");
            }
            return root;
        } catch (JacksonException e) {
            Position position = e.getLocation() == null ? start : origin.position(e.getLocation());
            throw DatasetReadException.at(position, "", "got broken JSON (" + JsonReasons.syntax(e) + ")");
        }
    }
}
