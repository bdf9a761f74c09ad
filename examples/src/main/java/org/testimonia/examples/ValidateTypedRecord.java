package org.testimonia.examples;

import java.util.Optional;
import org.testimonia.claim.Claim;
import org.testimonia.constraint.TypedRecordValidator;
import org.testimonia.date.HistoricalDate;
import org.testimonia.organization.Affiliate;
import org.testimonia.source.Citation;

/** Declares typed records, holds them against their constraints, and takes their claims. */
public final class ValidateTypedRecord {

    private ValidateTypedRecord() {}

    public static void main(String[] args) {
        Affiliate spain = new Affiliate(
                "spain", "Spain", "mopr", Optional.of(HistoricalDate.parse("Sept. 1925")), Optional.empty());
        Affiliate homeless = new Affiliate("red aid", "Red Aid", "", Optional.empty(), Optional.empty());

        System.out.println("Spain: " + TypedRecordValidator.violations(spain));
        TypedRecordValidator.violations(homeless)
                .forEach(broken -> System.out.println(broken.property() + ": got \"" + broken.got() + "\", " + broken.message()));

        for (Claim claim : spain.claims(Citation.of("ryle-1967", "pp. 262-263"))) {
            System.out.println(claim.property() + ": " + claim.value().text());
        }
    }
}
