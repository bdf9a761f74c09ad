package org.testimonia.reasoning;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Partition;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Subject;

/** The disjoint parts that figures of one property count, each with a number. */
final class PartsOfFigures {

    /** A part of a subject's whole; the empty name is what no other part has. */
    private record Part(String subject, String name) {}

    private final Dataset dataset;
    private final PropertyDefinition property;
    private final List<String> partition;
    private final boolean overSubjects;
    private final boolean hasNegative;
    private final Map<String, Set<String>> namedBySubject = new HashMap<>();
    private final Set<String> haveFiguresOfParts = new HashSet<>();
    private final Map<Part, Integer> numbers = new LinkedHashMap<>();

    /** The parts that some figures of a property count. */
    PartsOfFigures(Dataset dataset, PropertyDefinition property, List<Claim> claims) {
        this.dataset = dataset;
        this.property = property;
        this.partition = property.partition()
                .filter(Partition.OfScopes.class::isInstance)
                .map(parts -> ((Partition.OfScopes) parts).parts())
                .orElse(List.of());
        this.overSubjects = partition.isEmpty()
                && (property.isAdditive() || property.partition().isPresent());
        this.hasNegative = claims.stream().anyMatch(PartsOfFigures::isNegative);
        for (Claim claim : claims) {
            namedBySubject
                    .computeIfAbsent(claim.subject(), subject -> new TreeSet<>(partition))
                    .addAll(Quantity.scopeOf(claim, property).parts());
            if (overSubjects) {
                haveFiguresOfParts.addAll(ancestors(claim.subject()));
            }
        }
    }

    private static boolean isNegative(Claim claim) {
        Optional<Boolean> negative =
                claim.figure().flatMap(figure -> figure.bounds().lower()).map(lower -> lower.signum() < 0);
        return negative.orElse(true);
    }

    /** The numbers of the parts that a figure counts; empty if it names a part that cannot be placed. */
    Optional<BitSet> countedBy(Claim claim) {
        Scope scope = Quantity.scopeOf(claim, property);
        boolean placed = scope.parts().stream().allMatch(name -> isPlaced(name, claim.subject()));
        if (hasNegative || !placed || !areDisjoint(scope.parts()) || isCircular(claim.subject())) {
            return Optional.empty();
        }
        BitSet named = new BitSet();
        scope.parts().forEach(name -> named.or(wholeOfPart(claim.subject(), name)));
        if (scope.kind() == Scope.Kind.PARTS) {
            return Optional.of(named);
        }
        BitSet whole = wholeOf(claim.subject());
        whole.andNot(named);
        return Optional.of(whole);
    }

    /** What is no subject, as "youth", may run across the subjects that are part of this one. */
    private boolean isPlaced(String name, String subject) {
        if (!partition.isEmpty()) {
            return partition.contains(name);
        }
        boolean isAbove = name.equals(subject) || ancestors(subject).contains(name);
        return !isAbove && !isCircular(name) && (isPartOf(name, subject) || !haveFiguresOfParts.contains(subject));
    }

    private boolean isPartOf(String name, String subject) {
        return overSubjects && ancestors(name).contains(subject);
    }

    /** Whether none of the parts is part of another. */
    private boolean areDisjoint(List<String> names) {
        return names.stream().noneMatch(name -> names.stream().anyMatch(other -> isPartOf(name, other)));
    }

    private boolean isCircular(String subject) {
        return isPartOf(subject, subject);
    }

    /** What a subject is part of, directly or not. */
    private Set<String> ancestors(String subject) {
        Set<String> found = new LinkedHashSet<>();
        Optional<String> parent = dataset.subject(subject).flatMap(Subject::partOf);
        while (parent.isPresent() && found.add(parent.get())) {
            parent = dataset.subject(parent.get()).flatMap(Subject::partOf);
        }
        return found;
    }

    private BitSet wholeOfPart(String subject, String name) {
        if (isPartOf(name, subject)) {
            return wholeOf(name);
        }
        BitSet one = new BitSet();
        one.set(number(new Part(subject, name)));
        return one;
    }

    /** All parts of a subject: its own, those of what is part of it, and what none of these has. */
    private BitSet wholeOf(String subject) {
        BitSet whole = new BitSet();
        Deque<String> open = new ArrayDeque<>(List.of(subject));
        while (!open.isEmpty()) {
            String at = open.pop();
            addOwnParts(at, whole);
            if (overSubjects) {
                dataset.partsOf(at).forEach(part -> open.push(part.id()));
            }
        }
        return whole;
    }

    private void addOwnParts(String subject, BitSet whole) {
        for (String name : namedBySubject.getOrDefault(subject, Set.copyOf(partition))) {
            if (!isPartOf(name, subject) && isPlaced(name, subject)) {
                whole.set(number(new Part(subject, name)));
            }
        }
        boolean ofSubjects = overSubjects && property.partition().isPresent();
        boolean complete = ofSubjects ? !dataset.partsOf(subject).isEmpty() : !partition.isEmpty();
        if (!complete) {
            whole.set(number(new Part(subject, "")));
        }
    }

    private int number(Part part) {
        return numbers.computeIfAbsent(part, p -> numbers.size());
    }
}
