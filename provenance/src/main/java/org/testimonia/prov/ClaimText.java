package org.testimonia.prov;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.testimonia.claim.Claim;
import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Citation;
import org.testimonia.source.Locator;

/**
 * What a claim says, field by field, in the words of the file: of a claim as it is, or as it was in a revision. What is not
 * filled is empty.
 */
record ClaimText(
        String subject,
        String property,
        String value,
        String unit,
        String asOf,
        String scope,
        String source,
        String locator,
        String assertedBy,
        List<String> derivedFrom,
        String quote,
        String note) {

    static ClaimText of(Claim claim) {
        return new ClaimText(
                claim.subject(),
                claim.property(),
                claim.value().text(),
                claim.unit().orElse(""),
                claim.asOf().map(HistoricalDate::text).orElse(""),
                claim.scope().toString(),
                claim.source().orElse(""),
                claim.citation().flatMap(Citation::locator).map(Locator::text).orElse(""),
                claim.assertedBy().orElse(""),
                claim.derivedFrom(),
                claim.quote().orElse(""),
                claim.note().orElse(""));
    }

    /** By the names of the format's fields. */
    static ClaimText of(Map<String, String> fields) {
        return new ClaimText(
                fields.getOrDefault("subject", ""),
                fields.getOrDefault("property", ""),
                fields.getOrDefault("value", ""),
                fields.getOrDefault("unit", ""),
                fields.getOrDefault("as_of", ""),
                fields.getOrDefault("scope", ""),
                fields.getOrDefault("source", ""),
                fields.getOrDefault("locator", ""),
                fields.getOrDefault("asserted_by", ""),
                Stream.of(fields.getOrDefault("derived_from", "").split(";"))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .toList(),
                fields.getOrDefault("quote", ""),
                fields.getOrDefault("note", ""));
    }
}
