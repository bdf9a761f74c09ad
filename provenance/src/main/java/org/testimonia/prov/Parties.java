package org.testimonia.prov;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Subject;
import org.testimonia.dataset.SubjectNames;

/** Who speaks: the subject that a name means, else a party of which no more than the name is known. */
final class Parties {

    private static final Set<String> ORGANIZATIONS = Set.of("organization", "affiliate");

    private final ExportNames names;
    private final SubjectNames subjects;

    Parties(Dataset dataset, ExportNames names) {
        this.names = names;
        this.subjects = SubjectNames.of(dataset);
    }

    /** The subject that is meant, if one is. */
    Optional<Subject> subject(String who) {
        return subjects.find(who);
    }

    /** That something is owed to a party, and the party. */
    Stream<ProvStatement> attribution(ProvName thing, String who, ProvName how) {
        return attribution(
                thing,
                subject(who)
                        .map(this::agent)
                        .orElseGet(() -> ProvStatement.agent(names.party(who), List.of(name(who), Term.label(who)))),
                how);
    }

    /** That a work is owed to somebody whose name it bears, and who is no subject for being called like one. */
    Stream<ProvStatement> attribution(ProvName work, BibliographicName author, ProvName how) {
        List<ProvAttribute> known = new ArrayList<>(List.of(name(author.text()), Term.label(author.text())));
        if (author.isPerson()) {
            known.add(ProvAttribute.type(Term.PERSON));
        }
        return attribution(work, ProvStatement.agent(names.party(author.text()), known), how);
    }

    private static Stream<ProvStatement> attribution(ProvName thing, ProvStatement agent, ProvName how) {
        return Stream.of(
                agent, ProvStatement.relation(ProvKind.ATTRIBUTION, thing, agent.subject(), ProvAttribute.type(how)));
    }

    private ProvStatement agent(Subject subject) {
        List<ProvAttribute> known = new ArrayList<>(List.of(name(subject.name()), Term.label(subject.name())));
        if (subject.type().equals("person")) {
            known.add(ProvAttribute.type(Term.PERSON));
        } else if (ORGANIZATIONS.contains(subject.type())) {
            known.add(ProvAttribute.type(Term.ORGANIZATION));
        }
        return ProvStatement.agent(names.subject(subject.id()), known);
    }

    private static ProvAttribute name(String name) {
        return new ProvAttribute(Term.NAME, ProvValue.of(name));
    }
}
