package org.testimonia.prov;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.testimonia.source.Source;

/**
 * The name of who wrote or edited a work.
 *
 * @param text the whole name in the usual order: {@code James Martin Ryle}
 * @param isPerson whether it has a family name
 */
record BibliographicName(String text, boolean isPerson) {

    private static final List<String> ORDER =
            List.of("given", "dropping-particle", "non-dropping-particle", "family", "suffix");

    /** Those in a role of CSL's: {@code author}, {@code editor}. */
    static List<BibliographicName> of(Source source, String role) {
        return source.csl().get(role) instanceof List<?> names
                ? names.stream().flatMap(name -> of(name).stream()).distinct().toList()
                : List.of();
    }

    private static Optional<BibliographicName> of(Object name) {
        if (!(name instanceof Map<?, ?> parts)) {
            return Optional.of(String.valueOf(name).strip())
                    .filter(text -> !text.isEmpty())
                    .map(text -> new BibliographicName(text, false));
        }
        String whole = part(parts, "literal")
                .orElseGet(() -> ORDER.stream()
                        .flatMap(part -> part(parts, part).stream())
                        .collect(Collectors.joining(" ")));
        return whole.isEmpty()
                ? Optional.empty()
                : Optional.of(new BibliographicName(whole, part(parts, "family").isPresent()));
    }

    private static Optional<String> part(Map<?, ?> parts, String name) {
        return Optional.ofNullable(parts.get(name))
                .map(part -> String.valueOf(part).strip())
                .filter(part -> !part.isEmpty());
    }
}
