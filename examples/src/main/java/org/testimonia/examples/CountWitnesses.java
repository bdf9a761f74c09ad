package org.testimonia.examples;

import java.util.List;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.figure.Figure;
import org.testimonia.lineage.Lineage;
import org.testimonia.lineage.Party;
import org.testimonia.lineage.Trail;
import org.testimonia.lineage.Witness;
import org.testimonia.source.Citation;
import org.testimonia.source.Source;

/** Counts the witnesses of a figure, tells how their claims hang together, and who is behind them all. */
public final class CountWitnesses {

    private CountWitnesses() {}

    public static void main(String[] args) {
        Dataset dataset = Dataset.builder("red-aid")
                .source(Source.builder("report-1931").issuedBy("mopr").build())
                .source(Source.builder("handbook-1935")
                        .derivedFrom(List.of("report-1931"))
                        .build())
                .claim(claim("C1", "report-1931", "p. 12"))
                .claim(claim("C2", "handbook-1935", "p. 40"))
                .build();

        Lineage lineage = Lineage.of(dataset);
        for (Witness witness : lineage.witnesses(dataset.claims())) {
            System.out.println(Trail.inWords(lineage.trails(witness), dataset));
        }
        lineage.partyBehindAll(dataset.claims()).map(Party::name).ifPresent(System.out::println);
    }

    private static Claim claim(String id, String source, String page) {
        return Claim.builder("mopr", "members", Figure.parse("8,305,454"))
                .id(id)
                .citation(Citation.of(source, page))
                .build();
    }
}
