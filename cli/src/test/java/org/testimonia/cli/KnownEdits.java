package org.testimonia.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the rules on edits must say, by the fields of the claims alone.
 *
 * <p>Among the values of {@link EditedDataset} only {@code Aug. 1925} and {@code 1925-08} mean the same.
 */
record KnownEdits(
        Map<String, Map<String, String>> before,
        Map<String, Map<String, String>> after,
        List<String> sourcesBefore,
        List<String> sourcesAfter) {

    private static final List<String> NEVER_CONTENT = List.of("id", "quote", "note");

    List<String> findings() {
        List<String> findings = new ArrayList<>();
        before.forEach((id, claim) -> successor(id, claim)
                .ifPresentOrElse(now -> compare(claim, now, findings), () -> deleted(claim, findings)));
        for (String source : sourcesBefore) {
            boolean cited = after.values().stream().anyMatch(claim -> source.equals(claim.get("source")));
            if (cited && !sourcesAfter.contains(source)) {
                findings.add("edit/source-removed " + source);
            }
        }
        return findings.stream().sorted().toList();
    }

    private Optional<Map<String, String>> successor(String id, Map<String, String> claim) {
        return Optional.ofNullable(after.get(id))
                .or(() -> after.values().stream()
                        .filter(other -> !before.containsKey(other.get("id")))
                        .filter(other -> without(List.of("id"), other).equals(without(List.of("id"), claim)))
                        .findFirst());
    }

    private void deleted(Map<String, String> claim, List<String> findings) {
        if (after.values().stream().noneMatch(other -> content(other).equals(content(claim)))) {
            findings.add("edit/claim-deleted " + claim.get("id"));
        }
    }

    private static void compare(Map<String, String> was, Map<String, String> is, List<String> findings) {
        if (!was.get("source").isEmpty() && is.get("source").isEmpty()) {
            findings.add("edit/source-removed " + was.get("id"));
        }
        boolean grounds = changed("source", was, is)
                || changed("locator", was, is)
                || changed("quote", was, is)
                || changed("note", was, is);
        if (!meaning(was).equals(meaning(is)) && !is.get("source").isEmpty() && !grounds) {
            findings.add("edit/value-changed-source-unchanged " + was.get("id"));
        }
    }

    private static boolean changed(String field, Map<String, String> was, Map<String, String> is) {
        String now = is.getOrDefault(field, "");
        return !now.isEmpty() && !now.equals(was.getOrDefault(field, ""));
    }

    private static String meaning(Map<String, String> claim) {
        return claim.get("value").replace("Aug. 1925", "1925-08");
    }

    private static Map<String, String> content(Map<String, String> claim) {
        Map<String, String> content = without(NEVER_CONTENT, claim);
        content.put("value", meaning(claim));
        if (content.get("source").isEmpty()) {
            content.put("locator", "");
        }
        return content;
    }

    private static Map<String, String> without(List<String> fields, Map<String, String> claim) {
        Map<String, String> rest = new TreeMap<>(claim);
        rest.keySet().removeAll(fields);
        rest.values().removeIf(text -> text.isEmpty());
        fields.forEach(rest::remove);
        rest.putIfAbsent("source", "");
        rest.putIfAbsent("value", "");
        return rest;
    }
}
