package org.testimonia.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.RuleExample;
import org.testimonia.dataset.Subject;
import org.testimonia.source.Source;

/** The claims of an example as a dataset, with the subjects and sources that they name. */
final class ExampleDataset {

    private final RuleExample example;
    private final Dataset around;
    private final Dataset.Builder built;
    private final Set<String> subjects = new HashSet<>();
    private final Set<String> sources = new HashSet<>();

    ExampleDataset(RuleExample example, Dataset around) {
        this.example = example;
        this.around = around;
        this.built = Dataset.builder("example").configuration(around.configuration());
    }

    Dataset dataset() {
        example.subjects().forEach(subject -> {
            built.subject(subject);
            subjects.add(subject.id());
        });
        example.sources().forEach(source -> {
            built.source(source);
            sources.add(source.id());
        });
        for (Claim claim : example.claims()) {
            built.claim(claim);
            addSubject(claim.subject());
            claim.reference().ifPresent(this::addSubject);
            claim.source().ifPresent(this::addSource);
        }
        example.subjects().forEach(subject -> subject.partOf().ifPresent(this::addSubject));
        return built.build();
    }

    /** With what it is part of, and so on. */
    private void addSubject(String id) {
        Deque<String> open = new ArrayDeque<>(Set.of(id));
        while (!open.isEmpty()) {
            String next = open.remove();
            Optional<Subject> declared = around.subject(next);
            if (declared.isPresent() && subjects.add(next)) {
                built.subject(declared.get());
                declared.get().partOf().ifPresent(open::add);
            }
        }
    }

    private void addSource(String id) {
        Optional<Source> declared = around.source(id);
        if (declared.isPresent() && sources.add(id)) {
            built.source(declared.get());
        }
    }
}
