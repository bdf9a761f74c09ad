package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.claim.ScopeRelation;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Subject;
import org.testimonia.dataset.ValueType;
import org.testimonia.date.DatePolicy;
import org.testimonia.figure.DecimalRange;

/**
 * What the figures of a dataset together say about parts and wholes.
 *
 * <p>Figures of one property, one unit and one as-of date are taken to count disjoint parts, none of them negative:
 *
 * <ul>
 *   <li>those that scopes name: {@code whole - ussr} counts all but one, {@code ussr + germany} two;
 *   <li>those that a partition names, and then nothing else;
 *   <li>for a property that is additive over {@code part_of}, the subjects that are part of another. A scope that names
 *       such a subject counts what that subject's own figures count.
 * </ul>
 *
 * <p>A figure says nothing here without a scope where one is needed, without an as-of date, as of a date that need not be
 * one, or if it names a part of which it is not clear how it lies to the others.
 */
public final class FigureNetwork {

    private record Context(String root, String property, String unit, String asOf) {}

    private final Dataset dataset;
    private final DatePolicy policy;
    private final List<FigureSystem> systems = new ArrayList<>();

    private FigureNetwork(Dataset dataset, DatePolicy policy) {
        this.dataset = dataset;
        this.policy = policy;
        Map<Context, List<Claim>> contexts = new LinkedHashMap<>();
        for (Claim claim : dataset.claims()) {
            contextOf(claim)
                    .ifPresent(context -> contexts.computeIfAbsent(context, c -> new ArrayList<>())
                            .add(claim));
        }
        contexts.forEach(this::addSystems);
    }

    /** What the figures of a dataset say; the policy decides which as-of dates are surely one. */
    public static FigureNetwork of(Dataset dataset, DatePolicy policy) {
        return new FigureNetwork(dataset, policy);
    }

    private Optional<Context> contextOf(Claim claim) {
        Optional<PropertyDefinition> definition =
                dataset.vocabulary().property(claim.property()).filter(FigureNetwork::isOfParts);
        if (claim.figure().isEmpty() || claim.asOf().isEmpty() || definition.isEmpty()) {
            return Optional.empty();
        }
        AsOfMatch date = AsOfMatch.of(claim, claim, policy);
        boolean oneDate = date == AsOfMatch.SAME || date == AsOfMatch.ALIKE;
        return oneDate && Quantity.scopeOf(claim, definition.get()).isStated()
                ? Optional.of(new Context(
                        rootOf(claim.subject(), definition.get()),
                        claim.property(),
                        Quantity.unitOf(claim, definition.get()),
                        claim.asOf().get().edtf()))
                : Optional.empty();
    }

    private static boolean isOfParts(PropertyDefinition property) {
        return property.type() == ValueType.FIGURE
                && (property.isSingle()
                        || property.isAdditive()
                        || property.partition().isPresent());
    }

    /** The subject that figures can be added up to: the topmost, where parts are subjects. */
    private String rootOf(String subject, PropertyDefinition property) {
        boolean overSubjects = property.isAdditive() || property.partition().isPresent();
        Set<String> seen = new HashSet<>();
        String at = subject;
        Optional<String> parent = parentOf(at);
        while (overSubjects && parent.isPresent() && seen.add(at)) {
            at = parent.get();
            parent = parentOf(at);
        }
        return at;
    }

    private Optional<String> parentOf(String subject) {
        return dataset.subject(subject).flatMap(Subject::partOf);
    }

    private void addSystems(Context context, List<Claim> claims) {
        if (claims.size() < 2 || areLeftToRules(claims, context.root())) {
            return;
        }
        PropertyDefinition property =
                dataset.vocabulary().property(context.property()).orElseThrow();
        PartsOfFigures parts = new PartsOfFigures(dataset, property, claims);
        Map<SumBounds, List<Claim>> alike = new LinkedHashMap<>();
        for (Claim claim : claims) {
            DecimalRange bounds = claim.figure().orElseThrow().bounds();
            parts.countedBy(claim)
                    .map(counted -> new SumBounds(counted, bounds))
                    .ifPresent(sum ->
                            alike.computeIfAbsent(sum, s -> new ArrayList<>()).add(claim));
        }
        List<FigureSystem.Row> rows = new ArrayList<>();
        alike.forEach(
                (sum, same) -> rows.add(new FigureSystem.Row(new Statement(Statement.Kind.FIGURE, same, false), sum)));
        components(rows).stream()
                .filter(component -> component.size() > 1)
                .map(FigureSystem::new)
                .forEach(systems::add);
    }

    /** Whether whatever conflict there is among them is one of a pair, or of a whole with its single parts. */
    private boolean areLeftToRules(List<Claim> claims, String root) {
        boolean ofSubjects = claims.stream()
                .allMatch(claim -> scopeOf(claim).equals(Scope.WHOLE)
                        && (claim.subject().equals(root) || isPart(claim.subject(), root)));
        return ofSubjects
                || claims.stream()
                        .allMatch(claim -> claim.subject().equals(root)
                                && (scopeOf(claim).equals(Scope.WHOLE) || isOnePart(scopeOf(claim))));
    }

    private static boolean isOnePart(Scope scope) {
        return scope.kind() == Scope.Kind.PARTS && scope.parts().size() == 1;
    }

    /** The figures that share parts, directly or through others. */
    private static Collection<List<FigureSystem.Row>> components(List<FigureSystem.Row> rows) {
        DisjointSets sets = new DisjointSets(rows.size());
        Map<Integer, Integer> firstOfPart = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            rows.get(i).sum().parts().stream()
                    .forEach(part -> sets.join(firstOfPart.computeIfAbsent(part, p -> row), row));
        }
        Map<Integer, List<FigureSystem.Row>> components = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            components.computeIfAbsent(sets.find(i), root -> new ArrayList<>()).add(rows.get(i));
        }
        return components.values();
    }

    /** The groups of figures that are too large to be searched for what cannot be true together. */
    public List<List<Statement>> unsearched() {
        return systems.stream()
                .filter(system -> system.state() == FigureSystem.State.UNKNOWN)
                .map(FigureSystem::statements)
                .toList();
    }

    /**
     * The conflicts, each independent of the others.
     *
     * @param limits how far to search
     */
    public List<FigureInconsistency> inconsistencies(SearchLimits limits) {
        return systems.stream()
                .filter(system -> system.state() == FigureSystem.State.INCONSISTENT)
                .flatMap(system -> system.search(this::areComparedByRules, limits).stream())
                .toList();
    }

    /** Whether {@code figure/contradiction}, {@code figure/part-exceeds-whole} or {@code figure/sum} compare these. */
    private boolean areComparedByRules(List<Statement> statements) {
        List<Claim> claims = statements.stream().map(Statement::claim).toList();
        return claims.size() == 2 ? isComparedPair(claims.get(0), claims.get(1)) : isTally(claims);
    }

    private boolean isComparedPair(Claim one, Claim other) {
        if (!one.subject().equals(other.subject())) {
            return exceeds(one, other) || exceeds(other, one);
        }
        ScopeRelation relation = scopeOf(one).relationTo(scopeOf(other));
        return Set.of(ScopeRelation.EQUAL, ScopeRelation.WITHIN, ScopeRelation.CONTAINS)
                .contains(relation);
    }

    private boolean exceeds(Claim part, Claim whole) {
        DecimalRange limit = whole.figure().orElseThrow().bounds();
        return isPart(part.subject(), whole.subject())
                && scopeOf(part).equals(Scope.WHOLE)
                && scopeOf(whole).counts(part.subject())
                && limit.isBelow(part.figure().orElseThrow().bounds());
    }

    private boolean isPart(String part, String whole) {
        return parentOf(part).filter(whole::equals).isPresent();
    }

    /** Whether they are one whole and single parts of it; {@link Tally} has these. */
    private boolean isTally(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> scopeOf(claim).equals(Scope.WHOLE))
                .anyMatch(whole -> claims.stream()
                        .filter(claim -> !claim.equals(whole))
                        .allMatch(claim -> isSinglePart(claim, whole)));
    }

    private boolean isSinglePart(Claim claim, Claim whole) {
        Scope scope = scopeOf(claim);
        boolean ofWhole = claim.subject().equals(whole.subject()) && isOnePart(scope);
        return ofWhole || (isPart(claim.subject(), whole.subject()) && scope.equals(Scope.WHOLE));
    }

    private Scope scopeOf(Claim claim) {
        return Quantity.scopeOf(
                claim, dataset.vocabulary().property(claim.property()).orElseThrow());
    }
}
