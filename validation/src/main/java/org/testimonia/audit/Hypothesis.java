package org.testimonia.audit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.claim.Value;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.date.HistoricalDate;

/**
 * What if some claims of a dataset said something else, or were not made at all?
 *
 * <pre>{@code
 * Hypothesis hypothesis = Hypothesis.none()
 *         .assuming(claim, new Value.OfDate(HistoricalDate.parse("by 1928")))
 *         .without(another);
 * AuditReport after = auditor.audit(hypothesis.applyTo(read));
 * }</pre>
 *
 * <p>Immutable. A claim keeps its id, its source and its place under any assumption; one that is left out is set aside, so
 * that claims which are derived from it still go back to it. Assumptions that contradict each other throw.
 */
public final class Hypothesis {

    private static final Hypothesis NONE = new Hypothesis(Map.of(), Set.of());

    private enum Field {
        VALUE,
        AS_OF,
        SCOPE
    }

    private record Assumed(Claim claim, Field field) {}

    private final Map<Claim, Assumption> assumptions;
    private final Set<Assumed> fields;

    private Hypothesis(Map<Claim, Assumption> assumptions, Set<Assumed> fields) {
        this.assumptions = assumptions;
        this.fields = fields;
    }

    /** That all stands as it is. */
    public static Hypothesis none() {
        return NONE;
    }

    /**
     * This, and that a claim has another value.
     *
     * @throws IllegalArgumentException if another one was assumed already, or the claim left out
     */
    public Hypothesis assuming(Claim claim, Value value) {
        return and(claim, Field.VALUE, stands -> stands.withValue(value));
    }

    /**
     * This, and that a claim is as of another date; empty for none that is stated.
     *
     * @throws IllegalArgumentException if another one was assumed already, or the claim left out
     */
    public Hypothesis assumingAsOf(Claim claim, Optional<HistoricalDate> date) {
        return and(claim, Field.AS_OF, stands -> stands.withAsOf(date));
    }

    /**
     * This, and that a claim is of another scope.
     *
     * @throws IllegalArgumentException if another one was assumed already, or the claim left out
     */
    public Hypothesis assumingScope(Claim claim, Scope scope) {
        return and(claim, Field.SCOPE, stands -> stands.withScope(scope));
    }

    private Hypothesis and(Claim claim, Field field, UnaryOperator<Claim> change) {
        Claim now = assumptions
                .getOrDefault(claim, new Assumption(claim, Optional.of(claim)))
                .assumed()
                .orElseThrow(() -> contradiction(claim, "left out and assumed to say something"));
        Claim changed = change.apply(now);
        Set<Assumed> more = new HashSet<>(fields);
        if (!more.add(new Assumed(claim, field)) && !changed.content().equals(now.content())) {
            throw contradiction(
                    claim,
                    switch (field) {
                        case VALUE ->
                            "assumed to be “" + now.value().text() + "” and “"
                                    + changed.value().text() + "”";
                        case AS_OF -> "assumed to be as of two dates";
                        case SCOPE -> "assumed to be of two scopes";
                    });
        }
        return with(new Assumption(claim, Optional.of(changed)), more);
    }

    /**
     * This, and that a claim is left out.
     *
     * @throws IllegalArgumentException if something was assumed of the claim already
     */
    public Hypothesis without(Claim claim) {
        if (assumptions.containsKey(claim) && assumptions.get(claim).assumed().isPresent()) {
            throw contradiction(claim, "left out and assumed to say something");
        }
        return with(new Assumption(claim, Optional.empty()), fields);
    }

    private Hypothesis with(Assumption assumption, Set<Assumed> assumedFields) {
        Map<Claim, Assumption> more = new LinkedHashMap<>(assumptions);
        more.put(assumption.stands(), assumption);
        return new Hypothesis(more, assumedFields);
    }

    private static IllegalArgumentException contradiction(Claim claim, String both) {
        return new IllegalArgumentException("claim " + claim.id() + " cannot be " + both + " at once");
    }

    /** What is assumed, one for each claim, in the order in which it was. */
    public List<Assumption> assumptions() {
        return List.copyOf(assumptions.values());
    }

    /** Whether nothing is assumed but what stands. */
    public boolean changesNothing() {
        return assumptions.values().stream().allMatch(Assumption::changesNothing);
    }

    /**
     * The dataset as it would be.
     *
     * @throws IllegalArgumentException if it has not the claims of which something is assumed
     */
    public ReadDataset applyTo(ReadDataset read) {
        Set<Claim> known = Set.copyOf(new HashSet<>(read.dataset().claims()));
        for (Claim claim : assumptions.keySet()) {
            if (!known.contains(claim)) {
                throw new IllegalArgumentException("the dataset has no claim " + claim);
            }
        }
        return changesNothing() ? read : new AssumedDataset(assumptions, read).read();
    }
}
