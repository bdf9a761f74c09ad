package org.testimonia.dataset;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The properties that a dataset may use: the built-in ones of organizations, and those that its
 * {@code testimonia.yaml} declares.
 */
public final class Vocabulary {

    private static final Vocabulary BUILT_IN = new Vocabulary(builtInProperties());

    private final Map<String, PropertyDefinition> properties;

    private Vocabulary(Collection<PropertyDefinition> properties) {
        Map<String, PropertyDefinition> byId = new TreeMap<>();
        properties.forEach(property -> byId.put(property.id(), property));
        this.properties = byId;
    }

    /** The properties of organizations, their sections, congresses, members and periodicals. */
    public static Vocabulary builtIn() {
        return BUILT_IN;
    }

    /** This vocabulary with some properties added or replaced. */
    public Vocabulary with(Collection<PropertyDefinition> more) {
        return new Vocabulary(
                Stream.concat(properties.values().stream(), more.stream()).toList());
    }

    public Optional<PropertyDefinition> property(String id) {
        return Optional.ofNullable(properties.get(id));
    }

    /** All properties in alphabetical order. */
    public List<PropertyDefinition> properties() {
        return List.copyOf(properties.values());
    }

    private static List<PropertyDefinition> builtInProperties() {
        return Stream.of(
                        Stream.of(text("name"), text("location"), dates("established", TimeRole.START)),
                        Stream.of(dates("dissolved", TimeRole.END), held(), members(), sections(), delegates()),
                        Stream.of("countries", "periodicals", "languages").map(Vocabulary::plainCount),
                        Stream.of(subject("headed_by")),
                        Stream.of(TimeRelation.values()).map(relation -> subject(relation.propertyId())))
                .flatMap(group -> group)
                .toList();
    }

    private static PropertyDefinition text(String id) {
        return PropertyDefinition.of(id, ValueType.TEXT);
    }

    private static PropertyDefinition subject(String id) {
        return PropertyDefinition.of(id, ValueType.SUBJECT);
    }

    private static PropertyDefinition dates(String id, TimeRole role) {
        return PropertyDefinition.of(id, ValueType.DATE).withSingle(true).withTime(role);
    }

    private static PropertyDefinition held() {
        return PropertyDefinition.of("held", ValueType.PERIOD).withSingle(true).withTime(TimeRole.WHOLE);
    }

    private static PropertyDefinition members() {
        return PropertyDefinition.of("members", ValueType.FIGURE)
                .withUnit("person")
                .withSingle(true)
                .withScoped(true)
                .withAdditive(true)
                .withMaxChangePerYear(new BigDecimal("0.5"));
    }

    private static PropertyDefinition sections() {
        return plainCount("sections").withUnit("section").withCounts(new Counts("affiliate", "established"));
    }

    private static PropertyDefinition delegates() {
        return PropertyDefinition.of("delegates", ValueType.FIGURE).withUnit("person");
    }

    private static PropertyDefinition plainCount(String id) {
        return PropertyDefinition.of(id, ValueType.FIGURE).withSingle(true);
    }
}
