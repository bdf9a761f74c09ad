package org.testimonia.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Vocabulary;

/** The claims of one subject by property. */
public final class SubjectClaims {

    private final String id;
    private final Vocabulary vocabulary;
    private final SortedMap<String, List<Claim>> byProperty;

    private SubjectClaims(String id, Vocabulary vocabulary, SortedMap<String, List<Claim>> byProperty) {
        this.id = id;
        this.vocabulary = vocabulary;
        this.byProperty = byProperty;
    }

    static SubjectClaims of(String id, List<Claim> claims, Vocabulary vocabulary) {
        return new SubjectClaims(
                id,
                vocabulary,
                claims.stream().collect(Collectors.groupingBy(Claim::property, TreeMap::new, Collectors.toList())));
    }

    /** The id of the subject. */
    public String id() {
        return id;
    }

    /** The claims of a property, in the dataset's order. */
    public List<Claim> of(String property) {
        return byProperty.getOrDefault(property, List.of());
    }

    /** All claims of the subject. */
    public Stream<Claim> claims() {
        return byProperty.values().stream().flatMap(List::stream);
    }

    /** The defined properties that the subject has claims of, each with these claims. */
    public Map<PropertyDefinition, List<Claim>> byDefinition() {
        Map<PropertyDefinition, List<Claim>> defined = new LinkedHashMap<>();
        byProperty.forEach((property, claims) ->
                vocabulary.property(property).ifPresent(definition -> defined.put(definition, claims)));
        return defined;
    }
}
