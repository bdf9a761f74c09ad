package org.testimonia.audit;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Decision;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.source.Position;
import org.testimonia.source.Source;

/**
 * By what an override tells records from each other.
 *
 * @param type the type of its subject; empty if it has none
 * @param file where it stands; empty if nowhere
 */
record RecordPlace(String type, String file) {

    /** The places of all records of a dataset, and of what could not be read. */
    static Set<RecordPlace> of(ReadDataset read) {
        Dataset dataset = read.dataset();
        Map<String, String> types = new HashMap<>();
        dataset.subjects().forEach(subject -> types.putIfAbsent(subject.id(), subject.type()));
        Set<RecordPlace> places = new LinkedHashSet<>();
        Stream.of(dataset.claims(), dataset.setAside())
                .flatMap(List::stream)
                .forEach(claim -> places.add(of(claim, id -> types.getOrDefault(id, ""))));
        dataset.subjects().forEach(subject -> places.add(at(subject.type(), subject.position())));
        dataset.rows().forEach(row -> places.add(at(row.subject().type(), row.position())));
        Stream.of(
                        dataset.sources().stream().map(Source::position),
                        dataset.decisions().stream().map(Decision::position))
                .flatMap(positions -> positions)
                .forEach(position -> places.add(at("", position)));
        read.problems()
                .forEach(problem -> places.add(
                        at(types.getOrDefault(problem.record().getOrDefault("subject", ""), ""), problem.position())));
        return places;
    }

    private static RecordPlace at(String type, Position position) {
        return new RecordPlace(type, position.file());
    }

    /** The place of a claim, with the types of subjects by id. */
    static RecordPlace of(Claim claim, UnaryOperator<String> types) {
        return at(types.apply(claim.subject()), claim.position());
    }

    /** The place of another record. */
    static RecordPlace of(RecordView record, UnaryOperator<String> types) {
        return switch (record.kind()) {
            case SUBJECT -> at(record.field("type"), record.position());
            case CLAIM -> at(types.apply(record.field("subject")), record.position());
            case SOURCE, DECISION, FILE -> at("", record.position());
        };
    }
}
