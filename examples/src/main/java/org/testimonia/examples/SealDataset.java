package org.testimonia.examples;

import java.time.LocalDate;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;
import org.testimonia.seal.ClaimCitation;
import org.testimonia.seal.ClaimProof;
import org.testimonia.seal.Seal;
import org.testimonia.seal.SealException;
import org.testimonia.source.Citation;

/** Seals a dataset, cites a claim of it, and finds out what was changed later. */
public final class SealDataset {

    private SealDataset() {}

    public static void main(String[] args) throws SealException {
        Claim claim = claim("8,305,454");
        Dataset dataset = Dataset.builder("red-aid").claim(claim).build();
        Dataset later = Dataset.builder("red-aid").claim(claim("305,454")).build();

        Seal seal = Seal.of(dataset, LocalDate.parse("2026-11-24"));
        ClaimProof proof = seal.proofOf(claim);
        System.out.print(ClaimCitation.text(proof, dataset));
        System.out.println("holds: " + proof.holds());
        seal.changes(later).forEach(System.out::println);
    }

    private static Claim claim(String members) {
        return Claim.builder("mopr", "members", Figure.parse(members))
                .id("C1")
                .asOf(HistoricalDate.parse("1931-01-01"))
                .citation(Citation.of("stasova-1931", "pp. 12-13"))
                .build();
    }
}
