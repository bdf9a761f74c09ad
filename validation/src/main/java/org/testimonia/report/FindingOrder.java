package org.testimonia.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.testimonia.audit.Finding;
import org.testimonia.dataset.Severity;

/** The order in which people read findings: the most severe first. */
final class FindingOrder {

    private FindingOrder() {}

    /** The most severe first; those alike stay as they stood. */
    static List<Finding> loudestFirst(Collection<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }

    /** Findings by a key, those with the most severe finding first, then by the key. */
    static Map<String, List<Finding>> grouped(Collection<Finding> findings, Function<Finding, String> key) {
        Map<String, List<Finding>> byKey =
                findings.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        Map<String, List<Finding>> sorted = new LinkedHashMap<>();
        byKey.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Finding>> entry) -> worst(entry.getValue()))
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> sorted.put(entry.getKey(), loudestFirst(entry.getValue())));
        return sorted;
    }

    private static Severity worst(List<Finding> findings) {
        return findings.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElse(Severity.NOTE);
    }
}
