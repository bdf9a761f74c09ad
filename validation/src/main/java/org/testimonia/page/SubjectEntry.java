package org.testimonia.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * A subject with all claims of it.
 *
 * @param link its name and its place in the page
 * @param id the id
 * @param type what kind of thing it is; empty where the dataset does not say
 * @param partOf what it is part of; {@link Link#NONE} if nothing
 * @param place where its record stands; empty if it has none
 * @param properties its claims, by property
 * @param findings what is said of it
 */
record SubjectEntry(
        Link link,
        String id,
        String type,
        Link partOf,
        String place,
        List<PropertyEntry> properties,
        List<FindingEntry> findings) {

    /**
     * The claims of one property.
     *
     * @param property its name
     * @param witnesses how many independent witnesses stand behind them
     * @param readings the claims
     */
    record PropertyEntry(String property, int witnesses, List<Reading> readings) {}

    boolean saysAsOf() {
        return readings().anyMatch(reading -> !reading.asOf().isEmpty());
    }

    boolean saysScope() {
        return readings().anyMatch(reading -> !reading.scope().isEmpty());
    }

    private Stream<Reading> readings() {
        return properties.stream().flatMap(property -> property.readings().stream());
    }

    int claims() {
        return properties.stream().mapToInt(each -> each.readings().size()).sum();
    }
}
