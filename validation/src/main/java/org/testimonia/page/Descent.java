package org.testimonia.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.testimonia.claim.Claim;
import org.testimonia.drawing.Stemma;
import org.testimonia.lineage.Lineage;
import org.testimonia.lineage.Trail;
import org.testimonia.lineage.Witness;
import org.testimonia.page.FindingEntry.NumberedReading;
import org.testimonia.source.Citation;
import org.testimonia.source.Locator;

/** Draws what the readings of a finding go back to. Readings that share all of it are drawn as one. */
final class Descent {

    private static final int MOST_READINGS = 60;
    private static final int MOST_NODES = 16;

    private final Lineage lineage;
    private final Bibliography bibliography;
    private final Texts texts;

    Descent(Lineage lineage, Bibliography bibliography, Texts texts) {
        this.lineage = lineage;
        this.bibliography = bibliography;
        this.texts = texts;
    }

    /** The drawing; empty where one reading stands alone, or where there are too many for a drawing to help. */
    String drawn(List<NumberedReading> readings, List<Witness> witnesses) {
        if (readings.size() < 2 || readings.size() > MOST_READINGS) {
            return "";
        }
        IdentityHashMap<Claim, List<List<Trail.Step>>> shared = shared(witnesses);
        Map<List<List<Trail.Step>>, List<Integer>> alike = new LinkedHashMap<>();
        readings.forEach(each -> alike.computeIfAbsent(ways(each.reading().claim(), shared), ways -> new ArrayList<>())
                .add(each.number()));
        Stemma stemma = new Stemma();
        alike.forEach((ways, numbers) -> add(stemma, ways, numbers));
        return stemma.size() > MOST_NODES ? "" : stemma.drawn(texts.of("stemma.title", witnesses.size()));
    }

    /** Of the claims of witnesses that have several, the ways to what they share. */
    private IdentityHashMap<Claim, List<List<Trail.Step>>> shared(List<Witness> witnesses) {
        IdentityHashMap<Claim, List<List<Trail.Step>>> ways = new IdentityHashMap<>();
        witnesses.stream()
                .filter(witness -> witness.claims().size() > 1)
                .flatMap(witness -> lineage.trails(witness).stream())
                .forEach(trail -> ways.computeIfAbsent(trail.claim(), claim -> new ArrayList<>())
                        .add(toWhole(trail.steps())));
        return ways;
    }

    /** A citation without a page shares the place of every citation of its source: there the ways meet. */
    private static List<Trail.Step> toWhole(List<Trail.Step> steps) {
        boolean noPage = !steps.isEmpty()
                && steps.get(steps.size() - 1) instanceof Trail.Step.Cites cites
                && cites.citation()
                        .locator()
                        .filter(locator -> !locator.isPages())
                        .isPresent();
        List<Trail.Step> whole = new ArrayList<>(steps);
        if (noPage) {
            Citation last = ((Trail.Step.Cites) steps.get(steps.size() - 1)).citation();
            whole.add(new Trail.Step.FromSource(last.source()));
        }
        return whole;
    }

    /** The ways from a claim to what it shares with another; where it shares nothing, to what it cites. */
    private static List<List<Trail.Step>> ways(Claim claim, IdentityHashMap<Claim, List<List<Trail.Step>>> shared) {
        List<List<Trail.Step>> ways = shared.getOrDefault(claim, List.of());
        return ways.isEmpty()
                ? claim.citation()
                        .map(citation -> List.of(List.<Trail.Step>of(new Trail.Step.Cites(citation))))
                        .orElse(List.of())
                : ways;
    }

    private void add(Stemma stemma, List<List<Trail.Step>> ways, List<Integer> numbers) {
        String reading = "reading " + numbers.get(0);
        stemma.add(reading, "(" + Numbers.listed(numbers) + ")");
        for (List<Trail.Step> way : ways) {
            String below = reading;
            for (Trail.Step step : way) {
                String above = key(step);
                stemma.add(above, label(step));
                stemma.join(below, above);
                below = above;
            }
        }
    }

    private static String key(Trail.Step step) {
        if (step instanceof Trail.Step.FromClaim from) {
            return "claim " + from.origin().id();
        }
        if (step instanceof Trail.Step.FromSource from) {
            return "source " + from.origin();
        }
        Citation citation = ((Trail.Step.Cites) step).citation();
        return citation.locator()
                .map(locator -> "place " + citation.source() + " " + locator.normalized())
                .orElse("source " + citation.source());
    }

    private String label(Trail.Step step) {
        if (step instanceof Trail.Step.FromClaim from) {
            return from.origin().id();
        }
        if (step instanceof Trail.Step.FromSource from) {
            return letter(from.origin());
        }
        Citation citation = ((Trail.Step.Cites) step).citation();
        return letter(citation.source())
                + citation.locator().map(Locator::text).map(text -> ", " + text).orElse("");
    }

    private String letter(String source) {
        Siglum siglum = bibliography.of(source);
        return siglum.letter().isEmpty() ? siglum.name() : siglum.letter();
    }
}
