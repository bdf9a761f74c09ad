package org.testimonia.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Cell;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.RangeCheck;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.TypedRow;
import org.testimonia.source.Position;

/** Carries assumptions into all that was read from the place of a claim: the claim, its cell, what is wrong with it. */
final class AssumedDataset {

    private final Map<Claim, Assumption> assumptions;
    private final Map<Position, Assumption> byPosition = new HashMap<>();
    private final ReadDataset before;

    AssumedDataset(Map<Claim, Assumption> assumptions, ReadDataset before) {
        this.assumptions = assumptions;
        this.before = before;
        assumptions.forEach((claim, assumption) -> {
            if (!claim.position().equals(Position.NOWHERE) && !assumption.changesNothing()) {
                byPosition.put(claim.position(), assumption);
            }
        });
    }

    ReadDataset read() {
        return new ReadDataset(dataset(), problems());
    }

    private Dataset dataset() {
        Dataset old = before.dataset();
        Dataset.Builder dataset = Dataset.builder(old.name()).configuration(old.configuration());
        old.subjects().forEach(dataset::subject);
        old.sources().forEach(dataset::source);
        old.rows().forEach(row -> dataset.row(assumed(row)));
        old.setAside().forEach(dataset::setAside);
        for (Claim claim : old.claims()) {
            Assumption assumption = assumptions.get(claim);
            if (assumption == null || assumption.changesNothing()) {
                dataset.claim(claim);
            } else {
                assumption.assumed().ifPresentOrElse(dataset::claim, () -> dataset.setAside(claim));
            }
        }
        return dataset.build();
    }

    private TypedRow assumed(TypedRow row) {
        Map<String, Cell> cells = new TreeMap<>();
        row.cells().forEach((property, cell) -> assumed(cell).ifPresent(said -> cells.put(property, said)));
        return new TypedRow(row.subject(), cells, row.position());
    }

    private Optional<Cell> assumed(Cell cell) {
        Assumption assumption = byPosition.get(cell.position());
        return assumption == null
                ? Optional.of(cell)
                : assumption.assumed().map(claim -> new Cell(claim.value().text(), cell.position()));
    }

    private List<Problem> problems() {
        Stream<Problem> standing = before.problems().stream()
                .filter(problem ->
                        problem.kind() != Problem.Kind.OUT_OF_RANGE || !byPosition.containsKey(problem.position()));
        Stream<Problem> assumed = byPosition.values().stream()
                .flatMap(assumption -> assumption.assumed().stream())
                .flatMap(claim -> outOfRange(claim).stream());
        return Stream.concat(standing, assumed).toList();
    }

    private Optional<Problem> outOfRange(Claim claim) {
        return before.dataset()
                .vocabulary()
                .property(claim.property())
                .flatMap(property -> RangeCheck.message(claim, property))
                .map(message -> new Problem(
                        Problem.Kind.OUT_OF_RANGE,
                        claim.position(),
                        "value",
                        message,
                        Map.of(
                                "id", claim.hasGivenId() ? claim.id() : "",
                                "subject", claim.subject(),
                                "property", claim.property(),
                                "value", claim.value().text())));
    }
}
