package org.testimonia.io;

import java.io.Reader;
import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.testimonia.dataset.Problem;
import org.testimonia.source.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the objects of a JSON array, or of a text that has one object a line (NDJSON), as records.
 *
 * <p>A broken object costs only itself: Jackson starts afresh where {@link JsonResumption} finds the next.
 */
final class JsonRecords {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .maxStringLength(Limits.CELL_CHARS)
                    .build())
            .build();

    private final RewindableReader text;
    private final RecordSink sink;
    private final JsonResumption resumption;
    private boolean list;
    private Mark record;
    private boolean insideRecord;
    private @Nullable Problem pending;

    /** A place in the text. */
    record Mark(long offset, Position position) {}

    JsonRecords(RewindableReader text, String file, Collection<String> keys, RecordSink sink) {
        this.text = text;
        this.sink = sink;
        this.record = new Mark(0, new Position(file, 1, 1));
        this.resumption = new JsonResumption(text, record, keys);
    }

    static JsonParser parser(Reader reader) {
        return FACTORY.createParser(ObjectReadContext.empty(), reader);
    }

    void read() {
        int first = resumption.passWhitespace();
        record = resumption.mark();
        if (first < 0) {
            sink.problem(unreadable(record.position(), "got an empty file, expected a list of objects"));
            return;
        }
        list = first == '[';
        boolean ended = readUntilTrouble(text, 0);
        while (!ended && !resumption.atEnd()) {
            ended = list ? readUntilTrouble(new ListOpening(text), 1) : readUntilTrouble(text, 0);
        }
    }

    private boolean readUntilTrouble(Reader reader, int prefix) {
        Mark start = resumption.mark();
        record = start;
        text.rewind(start.offset());
        JsonParser parser = parser(reader);
        TokenTree tree = new TokenTree(parser, Origin.at(start, prefix));
        try {
            readRecords(tree);
            return true;
        } catch (StreamConstraintsException e) {
            recoverBehindRecord(JsonReasons.limit(e));
        } catch (RewindableReader.RecordTooLong e) {
            recoverBehindRecord("got a record of more than " + Limits.RECORD_CHARS + " characters, expected less");
        } catch (JacksonException e) {
            recoverFromBrokenText(tree, e);
        }
        return false;
    }

    private void readRecords(TokenTree tree) {
        JsonParser parser = tree.parser();
        if (list) {
            parser.nextToken();
        }
        JsonToken token = parser.nextToken();
        while (token != null && token != JsonToken.END_ARRAY) {
            report();
            record = new Mark(tree.origin().offset(parser.currentTokenLocation()), tree.position());
            insideRecord = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
            readRecord(tree, token);
            insideRecord = false;
            text.release(record.offset());
            token = parser.nextToken();
        }
        report();
        if (list && parser.nextToken() != null) {
            throw new TextBehindList(parser);
        }
    }

    private static final class TextBehindList extends JacksonException {
        private static final long serialVersionUID = 1;

        TextBehindList(JsonParser parser) {
            super(parser, "text behind the end of the list", parser.currentTokenLocation());
        }
    }

    private void readRecord(TokenTree tree, JsonToken token) {
        if (token == JsonToken.START_OBJECT) {
            readObject(tree);
        } else {
            String got = token.isScalarValue() ? Quoting.got(tree.parser().getString()) : "got a list";
            tree.parser().skipChildren();
            pending = unreadable(record.position(), got + ", expected an object");
        }
        record = new Mark(tree.origin().offset(tree.parser().currentLocation()), end(tree));
    }

    private static Position end(TokenTree tree) {
        return tree.origin().position(tree.parser().currentLocation());
    }

    private void readObject(TokenTree tree) {
        Node.Mapping read;
        try {
            read = (Node.Mapping) tree.read().orElseThrow();
        } catch (RefusedRecord refused) {
            pending = refusal(tree, refused);
            return;
        }
        sink.record(read);
    }

    /** Reads a refused record to its end, which may show that it is broken too. */
    private Problem refusal(TokenTree tree, RefusedRecord refused) {
        JsonParser parser = tree.parser();
        int depthOutside = list ? 1 : 0;
        while (parser.streamReadContext().getNestingDepth() > depthOutside && parser.nextToken() != null) {
            insideRecord = true;
        }
        long end = tree.origin().offset(parser.currentLocation());
        return refused.problem(text.text(record.offset(), Math.min(end, record.offset() + Limits.SHOWN_CHARS)));
    }

    private void recoverBehindRecord(String message) {
        String raw = text.text(record.offset(), record.offset() + Limits.SHOWN_CHARS);
        Position position = record.position();
        resumption.goBehindRecord(record, list);
        pending = null;
        sink.problem(new Problem(Problem.Kind.UNREADABLE, position, "", message, Map.of("record", raw)));
    }

    private void recoverFromBrokenText(TokenTree tree, JacksonException e) {
        Position noticed = e.getLocation() == null ? end(tree) : tree.origin().position(e.getLocation());
        long start = record.offset();
        String raw = text.text(start, start + Limits.SHOWN_CHARS);
        resumption.goToNextRecord(record, list, insideRecord);
        pending = null;
        insideRecord = false;
        String kept =
                raw.substring(0, (int) Math.min(raw.length(), resumption.mark().offset() - start));
        // what is noticed only in the next record is wrong in this one
        Position position = noticed.compareTo(resumption.mark().position()) < 0 ? noticed : record.position();
        String message = "got broken JSON (" + JsonReasons.syntax(e) + "), expected "
                + (list ? "a list of objects" : "an object a line");
        sink.problem(new Problem(Problem.Kind.UNREADABLE, position, "", message, Map.of("record", kept.strip())));
    }

    private void report() {
        if (pending != null) {
            sink.problem(pending);
            pending = null;
        }
    }

    private static Problem unreadable(Position position, String message) {
        return Problem.at(position, Problem.Kind.UNREADABLE, "", message);
    }
}
