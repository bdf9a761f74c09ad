package org.testimonia.prov;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.testimonia.dataset.Dataset;
import org.testimonia.history.RecordHistory;

/**
 * The provenance of a dataset, to be written in the formats of W3C PROV.
 *
 * <pre>{@code
 * ProvDocument document = DatasetExport.of(dataset)
 *         .base("https://example.org/mopr/")
 *         .document();
 * String turtle = ProvFormat.TURTLE.text(document);
 * }</pre>
 *
 * <p>Claims, sources and subjects are entities, those who speak are agents; what is taken from what is a derivation. If they
 * are given, the former versions of claims are entities that revisions made, and an audit is an activity that made findings.
 * Nothing is stated that the dataset does not say: no time, no place, no identity of persons by likeness.
 *
 * <p>Instances do not change; each method gives another one.
 */
public final class DatasetExport {

    private final Dataset dataset;
    private final String base;
    private final List<RecordHistory> histories;
    private final Optional<AuditRun> audit;

    private DatasetExport(Dataset dataset, String base, List<RecordHistory> histories, Optional<AuditRun> audit) {
        this.dataset = dataset;
        this.base = base;
        this.histories = List.copyOf(histories);
        this.audit = audit;
    }

    /** The provenance of a dataset as it is, with names that begin with {@code urn:testimonia:} and the dataset's. */
    public static DatasetExport of(Dataset dataset) {
        return new DatasetExport(
                dataset, "urn:testimonia:" + LocalName.of(dataset.name()) + ":", List.of(), Optional.empty());
    }

    /**
     * With names that begin with this address, so that they can be looked up on the web or stay apart from others.
     *
     * @param address an absolute address that ends with {@code /}, {@code #} or {@code :}
     * @throws IllegalArgumentException if it is none; the message says in one line why
     */
    public DatasetExport base(String address) {
        ProvNamespace.problemOf(address).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        return new DatasetExport(dataset, address, histories, audit);
    }

    /** With the lives of its claims, as {@code DatasetHistory.records(RecordKind.CLAIM)} gives them. */
    public DatasetExport history(List<RecordHistory> claims) {
        return new DatasetExport(dataset, base, claims, audit);
    }

    /** With an audit and what it found. */
    public DatasetExport audit(AuditRun run) {
        return new DatasetExport(dataset, base, histories, Optional.of(run));
    }

    /** The document. */
    public ProvDocument document() {
        ExportNames names = new ExportNames(base, dataset);
        Parties parties = new Parties(dataset, names);
        ClaimStatements claims = new ClaimStatements(dataset, names, parties);
        Stream<ProvStatement> statements = Stream.of(
                        collection(names),
                        new SubjectStatements(dataset, names).all(),
                        new SourceStatements(dataset, names, parties).all(),
                        names.claims().entrySet().stream()
                                .flatMap(claim -> claims.of(claim.getValue(), claim.getKey())),
                        new HistoryStatements(names, claims).of(histories),
                        audit.stream().flatMap(run -> new AuditStatements(dataset, names).of(run)))
                .flatMap(some -> some);
        return ProvDocument.of(statements.toList());
    }

    private Stream<ProvStatement> collection(ExportNames names) {
        ProvStatement collection = ProvStatement.entity(
                names.dataset(),
                List.of(
                        ProvAttribute.type(Term.COLLECTION),
                        ProvAttribute.type(Term.DATASET),
                        Term.label(dataset.name())));
        return Stream.concat(
                Stream.of(collection),
                names.claims().values().stream()
                        .map(claim -> ProvStatement.relation(ProvKind.MEMBERSHIP, names.dataset(), claim)));
    }
}
