package org.testimonia.prov;

import java.util.List;
import java.util.Optional;

/**
 * What a statement says: that something is there, or how two things are related (PROV-DM §5).
 *
 * <p>Only the kinds that a dataset needs.
 */
@SuppressWarnings("ImmutableEnumChecker") // its lists are of List.of, and what they hold are records of names
public enum ProvKind {
    ENTITY("entity", List.of()),
    ACTIVITY("activity", List.of(Argument.time("startTime", "startedAtTime"), Argument.time("endTime", "endedAtTime"))),
    AGENT("agent", List.of()),
    GENERATION(
            "wasGeneratedBy",
            List.of(Argument.of("entity"), Argument.of("activity"), Argument.time("time", "atTime")),
            "qualifiedGeneration",
            "Generation"),
    USAGE(
            "used",
            List.of(Argument.of("activity"), Argument.of("entity"), Argument.time("time", "atTime")),
            "qualifiedUsage",
            "Usage"),
    INVALIDATION(
            "wasInvalidatedBy",
            List.of(Argument.of("entity"), Argument.of("activity"), Argument.time("time", "atTime")),
            "qualifiedInvalidation",
            "Invalidation"),
    DERIVATION(
            "wasDerivedFrom",
            List.of(
                    Argument.of("generatedEntity"),
                    Argument.of("usedEntity", "entity"),
                    Argument.of("activity", "hadActivity"),
                    Argument.of("generation", "hadGeneration"),
                    Argument.of("usage", "hadUsage")),
            "qualifiedDerivation",
            "Derivation"),
    ATTRIBUTION(
            "wasAttributedTo",
            List.of(Argument.of("entity"), Argument.of("agent")),
            "qualifiedAttribution",
            "Attribution"),
    ASSOCIATION(
            "wasAssociatedWith",
            List.of(Argument.of("activity"), Argument.of("agent"), Argument.of("plan", "hadPlan")),
            "qualifiedAssociation",
            "Association"),
    MEMBERSHIP("hadMember", List.of(Argument.of("collection"), Argument.of("entity")));

    /**
     * A place in a statement.
     *
     * @param key its key in PROV-JSON
     * @param property its property in PROV-O
     * @param isTime whether a moment stands there, not a name
     */
    record Argument(ProvName key, ProvName property, boolean isTime) {

        private static Argument of(String name) {
            return of(name, name);
        }

        private static Argument of(String key, String property) {
            return new Argument(ProvNamespace.PROV.name(key), ProvNamespace.PROV.name(property), false);
        }

        private static Argument time(String key, String property) {
            return new Argument(ProvNamespace.PROV.name(key), ProvNamespace.PROV.name(property), true);
        }
    }

    /**
     * How PROV-O states a relation with what is known of it (PROV-O §3.3).
     *
     * @param property from the first thing to the relation
     * @param type of the relation
     */
    record Qualification(ProvName property, ProvName type) {

        static Qualification of(String property, String type) {
            return new Qualification(ProvNamespace.PROV.name(property), ProvNamespace.PROV.name(type));
        }
    }

    private final String keyword;
    private final List<Argument> arguments;
    private final Optional<Qualification> qualification;

    ProvKind(String keyword, List<Argument> arguments) {
        this.keyword = keyword;
        this.arguments = arguments;
        this.qualification = Optional.empty();
    }

    ProvKind(String keyword, List<Argument> arguments, String qualified, String type) {
        this.keyword = keyword;
        this.arguments = arguments;
        this.qualification = Optional.of(Qualification.of(qualified, type));
    }

    /** The word for it in PROV-N and PROV-JSON: {@code wasDerivedFrom}. */
    public String keyword() {
        return keyword;
    }

    /** Whether it says that something is there; else it relates two things. */
    public boolean isElement() {
        return this == ENTITY || this == ACTIVITY || this == AGENT;
    }

    /** The places; for an element, those after its name. */
    List<Argument> arguments() {
        return arguments;
    }

    Optional<Qualification> qualification() {
        return qualification;
    }
}
