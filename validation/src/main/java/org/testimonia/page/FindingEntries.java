package org.testimonia.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.testimonia.audit.AcceptedFinding;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Decision;
import org.testimonia.dataset.OneLine;
import org.testimonia.lineage.Lineage;
import org.testimonia.lineage.Party;
import org.testimonia.lineage.Trail;
import org.testimonia.lineage.Witness;
import org.testimonia.page.FindingEntry.DecisionEntry;
import org.testimonia.page.FindingEntry.NumberedReading;
import org.testimonia.page.FindingEntry.RecordEntry;
import org.testimonia.page.FindingEntry.WitnessEntry;
import org.testimonia.report.FindingWording;

/** Makes of findings what the report shows of them. */
final class FindingEntries {

    private static final int MOST_TRAILS = 200;

    private final Dataset dataset;
    private final Lineage lineage;
    private final Texts texts;
    private final Anchors anchors;
    private final Readings readings;
    private final Descent descent;
    private int number;

    FindingEntries(
            Dataset dataset,
            Lineage lineage,
            Texts texts,
            Anchors anchors,
            Readings readings,
            Bibliography bibliography) {
        this.dataset = dataset;
        this.lineage = lineage;
        this.texts = texts;
        this.anchors = anchors;
        this.readings = readings;
        this.descent = new Descent(lineage, bibliography, texts);
    }

    FindingEntry open(Finding finding) {
        return entry(finding, Optional.empty());
    }

    FindingEntry accepted(AcceptedFinding accepted) {
        return entry(accepted.finding(), Optional.of(decision(accepted.decision())));
    }

    private FindingEntry entry(Finding finding, Optional<DecisionEntry> decision) {
        List<Witness> witnesses = finding.claims().isEmpty() ? List.of() : lineage.witnesses(finding.claims());
        List<List<NumberedReading>> sides = sides(finding, witnesses);
        return new FindingEntry(
                finding,
                anchors.of("finding", finding.fingerprint()),
                ++number,
                FindingWording.sentence(finding, dataset),
                finding.subject().isEmpty() ? Link.NONE : readings.subject(finding.subject()),
                OneLine.of(finding.property().replace('_', ' ')),
                sides,
                finding.records().stream().map(FindingEntries::record).toList(),
                witnesses(witnesses, sides),
                finding.claims().size() > 1
                        ? lineage.partyBehindAll(finding.claims())
                                .map(Party::name)
                                .map(OneLine::of)
                                .orElse("")
                        : "",
                descent.drawn(sides.stream().flatMap(List::stream).toList(), witnesses),
                decision);
    }

    private List<List<NumberedReading>> sides(Finding finding, List<Witness> witnesses) {
        IdentityHashMap<Claim, Integer> witnessOf = new IdentityHashMap<>();
        for (int i = 0; i < witnesses.size(); i++) {
            for (Claim claim : witnesses.get(i).claims()) {
                witnessOf.put(claim, i + 1);
            }
        }
        List<List<NumberedReading>> sides = new ArrayList<>();
        int next = 1;
        for (List<Claim> side : finding.sides()) {
            List<NumberedReading> numbered = new ArrayList<>();
            for (Claim claim : side) {
                numbered.add(new NumberedReading(next++, witnessOf.getOrDefault(claim, 1), readings.of(claim)));
            }
            sides.add(List.copyOf(numbered));
        }
        return sides;
    }

    private List<WitnessEntry> witnesses(List<Witness> witnesses, List<List<NumberedReading>> sides) {
        List<WitnessEntry> entries = new ArrayList<>();
        for (int i = 0; i < witnesses.size(); i++) {
            int witness = i + 1;
            String of = sides.stream()
                    .flatMap(List::stream)
                    .filter(each -> each.witness() == witness)
                    .map(NumberedReading::number)
                    .collect(Collectors.collectingAndThen(Collectors.toList(), Numbers::listed));
            entries.add(new WitnessEntry(witness, of, words(witnesses.get(i))));
        }
        return entries;
    }

    private String words(Witness witness) {
        if (witness.claims().size() == 1) {
            return readings.of(witness.claims().get(0)).citation();
        }
        List<Trail> trails = witness.claims().size() > MOST_TRAILS ? List.of() : lineage.trails(witness);
        return OneLine.of(trails.isEmpty() ? texts.of("witness.of", witness.origin()) : Trail.inWords(trails, dataset));
    }

    private static RecordEntry record(RecordView view) {
        Map<String, String> fields = new TreeMap<>();
        view.fields().forEach((name, value) -> fields.put(OneLine.of(name), OneLine.of(value)));
        return new RecordEntry(view.kind(), fields, Readings.place(view.position(), view.field("id")), view.isBefore());
    }

    private static DecisionEntry decision(Decision decision) {
        return new DecisionEntry(
                OneLine.of(decision.ruling().toString()),
                OneLine.of(decision.reason()),
                OneLine.of(decision.author()),
                decision.date().toString(),
                decision.until().map(LocalDate::toString).orElse(""),
                Readings.place(decision.position(), ""));
    }
}
