package org.testimonia.prov;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Subject;

/** What claims speak of. */
final class SubjectStatements {

    private final Dataset dataset;
    private final ExportNames names;

    SubjectStatements(Dataset dataset, ExportNames names) {
        this.dataset = dataset;
        this.names = names;
    }

    Stream<ProvStatement> all() {
        return dataset.subjectIds().stream()
                .map(id -> dataset.subject(id).orElseGet(() -> Subject.of(id, "", id)))
                .map(subject -> ProvStatement.entity(names.subject(subject.id()), attributes(subject)));
    }

    private List<ProvAttribute> attributes(Subject subject) {
        List<ProvAttribute> known = new ArrayList<>();
        known.add(ProvAttribute.type(Term.SUBJECT));
        known.add(Term.identifier(subject.id()));
        known.add(Term.label(subject.name()));
        Term.ifFilled("subjectType", subject.type()).ifPresent(known::add);
        subject.partOf().ifPresent(whole -> known.add(Term.attribute("partOf", ProvValue.of(names.subject(whole)))));
        return known;
    }
}
