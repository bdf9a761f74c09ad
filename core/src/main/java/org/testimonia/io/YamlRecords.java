package org.testimonia.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.testimonia.dataset.Problem;
import org.testimonia.source.Position;

/**
 * Reads the items of a YAML list as records, item by item, so that a broken one costs only itself.
 *
 * <p>Items that use anchors, aliases or tags are refused and reported together.
 */
final class YamlRecords {

    private static final int MAX_LINES_NAMED = 5;

    private final RewindableReader text;
    private final String file;
    private final RecordSink sink;
    private final List<RefusedRecord> references = new ArrayList<>();
    private final Map<String, String> referring = new LinkedHashMap<>();

    YamlRecords(RewindableReader text, String file, RecordSink sink) {
        this.text = text;
        this.file = file;
        this.sink = sink;
    }

    void read() {
        YamlItems items = new YamlItems(text, file);
        boolean any = false;
        for (YamlItems.Item item = items.next(); item != null; item = items.next()) {
            any = true;
            if (item.tooLong()) {
                problem(
                        item,
                        "got an item of more than " + Limits.RECORD_CHARS + " characters, expected less",
                        item.start());
            } else {
                take(item);
            }
        }
        reportReferences();
        if (!any) {
            sink.problem(Problem.at(
                    new Position(file, 1, 1),
                    Problem.Kind.UNREADABLE,
                    "",
                    "got an empty file, expected a list of objects"));
        }
    }

    private void take(YamlItems.Item item) {
        try {
            YamlTree.read(item.text(), item.start())
                    .ifPresentOrElse(
                            node -> takeList(node, item),
                            () -> problem(item, "got nothing, expected a list", item.start()));
        } catch (YamlTree.BrokenYaml e) {
            takeBroken(item, e);
        } catch (RefusedRecord refused) {
            refuse(item, refused);
        }
    }

    /** Lines that do not belong to any item break the item before them; without them it may be sound. */
    private void takeBroken(YamlItems.Item item, YamlTree.BrokenYaml e) {
        if (item.strayFrom().isPresent()) {
            YamlItems.Item stray = item.strayFrom().orElseThrow();
            problem(
                    stray,
                    Quoting.got(stray.text().strip()) + ", expected an item that starts with \"- \"",
                    stray.start());
            take(item.withoutStrayLines());
        } else {
            problem(item, "got broken YAML (" + e.getMessage() + "), expected a list of objects", position(e, item));
        }
    }

    /** Where the parser stopped, but for the end of the item: what it lacks there may be missing anywhere in it. */
    private static Position position(YamlTree.BrokenYaml e, YamlItems.Item item) {
        long end = item.start().line() + item.text().stripTrailing().lines().count();
        return e.position().line() < end ? e.position() : item.start();
    }

    private void takeList(Node node, YamlItems.Item item) {
        if (node instanceof Node.Sequence list) {
            if (list.items().isEmpty() && item.isListItem()) {
                problem(item, "got an empty item, expected an object", item.start());
            }
            list.items().forEach(element -> takeElement(element, item));
        } else {
            problem(item, "got " + node.kindName() + ", expected a list of objects", node.position());
        }
    }

    private void takeElement(Node element, YamlItems.Item item) {
        if (element instanceof Node.Mapping record) {
            sink.record(record);
        } else {
            boolean empty = element instanceof Node.Scalar scalar && scalar.isBlank();
            String got = empty ? "got an empty item" : "got " + element.kindName();
            problem(item, got + ", expected an object", element.position());
        }
    }

    private void refuse(YamlItems.Item item, RefusedRecord refused) {
        if (refused.isReference()) {
            references.add(refused);
            referring.put("line " + item.start().line(), shown(item));
        } else {
            sink.problem(refused.problem(shown(item)));
        }
    }

    private void reportReferences() {
        if (references.isEmpty()) {
            return;
        }
        RefusedRecord first = references.get(0);
        String others = references.stream()
                .skip(1)
                .limit(MAX_LINES_NAMED)
                .map(refused -> String.valueOf(refused.position().line()))
                .collect(Collectors.joining(", "));
        String more = references.size() == 1
                ? ""
                : "; as in " + (references.size() - 1) + " more (lines " + others
                        + (references.size() > MAX_LINES_NAMED + 1 ? ", …" : "") + ")";
        sink.problem(new Problem(
                Problem.Kind.UNREADABLE,
                first.position(),
                "",
                first.message() + "; the item is left out" + more,
                referring));
    }

    private void problem(YamlItems.Item item, String message, Position position) {
        sink.problem(new Problem(Problem.Kind.UNREADABLE, position, "", message, Map.of("record", shown(item))));
    }

    private static String shown(YamlItems.Item item) {
        String raw = item.text().strip();
        return raw.length() <= Limits.SHOWN_CHARS ? raw : raw.substring(0, Limits.SHOWN_CHARS);
    }
}
