package org.testimonia.io;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.testimonia.dataset.Problem;
import org.testimonia.source.Position;

/**
 * A column of a wide table whose cells are claims.
 *
 * @param column its name
 * @param property the property that they claim, with its place in the mapping
 * @param templates what differs from the table's templates
 * @param reading how cells are read where others of their row say so
 * @param position where its name stands in the mapping
 */
record ClaimColumn(
        String column,
        Node.Scalar property,
        Map<String, Template> templates,
        List<ReadingStep> reading,
        Position position) {

    private static final String READING = "reading";
    private static final List<String> KEYS = Stream.concat(
                    Stream.of(ClaimFields.PROPERTY, READING), TableMapping.CLAIM_KEYS.stream())
            .toList();

    static FieldCheck check(Consumer<Problem> problems) {
        return FieldCheck.ofKeys(KEYS, "a key of a column's mapping", problems);
    }

    static ClaimColumn read(Node.Field field, FieldCheck check, Consumer<Problem> problems)
            throws DatasetReadException {
        if (field.value() instanceof Node.Scalar property) {
            return new ClaimColumn(field.name(), property, Map.of(), List.of(), field.position());
        }
        if (field.value() instanceof Node.Mapping detailed) {
            check.check(detailed.fields());
            Optional<Node.Field> property = detailed.field(ClaimFields.PROPERTY);
            Optional<Node> reading = detailed.get(READING);
            if (property.isPresent()) {
                return new ClaimColumn(
                        field.name(),
                        TableMapping.scalar(property.get()),
                        TableMapping.templates(detailed, TableMapping.CLAIM_KEYS),
                        reading.isPresent() ? ReadingStep.readAll(reading.get(), problems) : List.of(),
                        field.position());
            }
        }
        throw TableMapping.wrong(field.value(), field.name(), "a property id, or an object with \"property\"");
    }
}
