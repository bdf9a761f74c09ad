package org.testimonia.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.RuleExample;
import org.testimonia.dataset.Subject;
import org.testimonia.source.Source;

/**
 * Reads the examples of an own rule: a claim, a list of claims, or claims with the subjects and sources that they name. What
 * is no claim is an error, since an example that is left out would show nothing.
 */
final class ExampleReader {

    private final Configuration configuration;
    private final ValueReader values;
    private final FieldCheck keys;
    private final FieldCheck claimFields;
    private final Consumer<Problem> remarks;

    ExampleReader(Configuration configuration, Consumer<Problem> problems) {
        this.configuration = configuration;
        this.values = new ValueReader(configuration);
        this.keys = FieldCheck.ofKeys(OwnRuleFields.EXAMPLE, "a key of an example", problems);
        this.claimFields = FieldCheck.ofFields(ClaimFields.ALL, "a field of claims", problems);
        this.remarks = problems;
    }

    List<RuleExample> read(Node.Field field, boolean isFlagged) throws DatasetReadException {
        if (!(field.value() instanceof Node.Sequence list)) {
            throw ConfigurationReader.wrong(field, "a list of claims");
        }
        List<RuleExample> examples = new ArrayList<>();
        for (Node item : list.items()) {
            examples.add(example(item, isFlagged));
        }
        return examples;
    }

    private RuleExample example(Node item, boolean isFlagged) throws DatasetReadException {
        if (!(item instanceof Node.Mapping mapping)
                || mapping.get(OwnRuleFields.CLAIMS).isEmpty()) {
            return new RuleExample(isFlagged, claims(item), List.of(), List.of(), item.position());
        }
        keys.check(mapping.fields());
        Node claims = mapping.get(OwnRuleFields.CLAIMS).orElseThrow();
        List<Subject> subjects = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        for (Node.Mapping subject : records(mapping.field(OwnRuleFields.SUBJECTS))) {
            subjects.add(subject(subject));
        }
        for (Node.Mapping source : records(mapping.field(OwnRuleFields.SOURCES))) {
            sources.add(source(source));
        }
        return new RuleExample(isFlagged, claims(claims), subjects, sources, item.position());
    }

    private List<Claim> claims(Node node) throws DatasetReadException {
        List<Node> items = node instanceof Node.Sequence list ? list.items() : List.of(node);
        if (items.isEmpty()) {
            throw DatasetReadException.at(node.position(), "", "got no claim, expected at least one in an example");
        }
        List<Claim> claims = new ArrayList<>();
        for (Node item : items) {
            claims.add(claim(record(item, "a claim")));
        }
        return claims;
    }

    private Claim claim(Node.Mapping record) throws DatasetReadException {
        claimFields.check(record.fields());
        List<Claim> claims = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        new ClaimAssembler(configuration.vocabulary(), values, claims::add, problems::add).accept(withSubject(record));
        return readOrThrow(claims, problems);
    }

    private static Node.Mapping withSubject(Node.Mapping record) {
        if (record.get(ClaimFields.SUBJECT).isPresent()) {
            return record;
        }
        List<Node.Field> fields = new ArrayList<>(record.fields());
        fields.add(new Node.Field(
                ClaimFields.SUBJECT,
                record.position(),
                Node.Scalar.of(OwnRuleFields.EXAMPLE_SUBJECT, record.position())));
        return new Node.Mapping(fields, record.position());
    }

    private Subject subject(Node.Mapping record) throws DatasetReadException {
        List<Problem> problems = new ArrayList<>();
        Dataset.Builder dataset = Dataset.builder(OwnRuleFields.EXAMPLE_SUBJECT);
        new SubjectAssembler(dataset, new KnownSubjects(), problems::add).record(record);
        return readOrThrow(dataset.build().subjects(), problems);
    }

    private Source source(Node.Mapping record) throws DatasetReadException {
        List<Source> sources = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        new SourceAssembler(values, sources::add, problems::add).source(record);
        return readOrThrow(sources, problems);
    }

    /** What an example says on purpose, such as a figure out of range, is no problem of the configuration. */
    private <T> T readOrThrow(List<T> read, List<Problem> problems) throws DatasetReadException {
        problems.stream()
                .filter(problem -> problem.kind() == Problem.Kind.UNKNOWN_FIELD)
                .forEach(remarks);
        Optional<Problem> fault = problems.stream()
                .filter(problem -> problem.kind() == Problem.Kind.UNREADABLE)
                .findFirst();
        if (fault.isPresent()) {
            throw DatasetReadException.at(
                    fault.get().position(), fault.get().field(), fault.get().message());
        }
        return read.get(0);
    }

    private static List<Node.Mapping> records(Optional<Node.Field> field) throws DatasetReadException {
        if (field.isEmpty()) {
            return List.of();
        }
        if (!(field.get().value() instanceof Node.Sequence list)) {
            throw ConfigurationReader.wrong(field.get(), "a list of objects");
        }
        List<Node.Mapping> records = new ArrayList<>();
        for (Node item : list.items()) {
            records.add(record(item, "an object"));
        }
        return records;
    }

    private static Node.Mapping record(Node item, String expected) throws DatasetReadException {
        if (item instanceof Node.Mapping record) {
            return record;
        }
        throw DatasetReadException.at(item.position(), "", "got " + item.kindName() + ", expected " + expected);
    }
}
