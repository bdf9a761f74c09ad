package org.testimonia.junit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.Finding;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Decision;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.Ruling;
import org.testimonia.dataset.Severity;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;
import org.testimonia.rule.RuleCatalogue;
import org.testimonia.source.Citation;
import org.testimonia.source.Position;

import static org.assertj.core.api.Assertions.assertThat;

class DatasetTestsProperties {

    private static final List<String> SUBJECTS = List.of("mopr", "spain", "chile");
    private static final List<String> DATES =
            List.of("1925", "Aug. 1925", "before 1933", "after 1928", "1934", "1932?");
    private static final List<String> FIGURES = List.of("67", "62", "about 60", "8,305,454", "at least 3");

    private static ReadDataset dataset(List<Claim> claims, List<Decision> decisions) {
        Dataset.Builder dataset = Dataset.builder("random");
        claims.forEach(dataset::claim);
        decisions.forEach(dataset::decision);
        return new ReadDataset(dataset.build(), List.of());
    }

    private static List<Claim> claims(Random random, int count) {
        List<Claim> claims = new ArrayList<>();
        for (int line = 2; line < count + 2; line++) {
            claims.add(claim(random)
                    .citation(Citation.of(any(List.of("ryle", "busky"), random), "p. " + random.nextInt(2)))
                    .position(new Position("claims.csv", line, 1))
                    .build());
        }
        return claims;
    }

    private static Claim.Builder claim(Random random) {
        String subject = any(SUBJECTS, random);
        HistoricalDate date = HistoricalDate.parse(any(DATES, random));
        if (random.nextBoolean()) {
            return Claim.builder(subject, any(List.of("established", "dissolved"), random), date);
        }
        Claim.Builder figure = Claim.builder(subject, "members", Figure.parse(any(FIGURES, random)));
        if (random.nextBoolean()) {
            figure.asOf(date);
        }
        return random.nextBoolean() ? figure.scope(Scope.parse("whole")) : figure;
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    /** About half of the findings, decided about. */
    private static List<Decision> decisions(ReadDataset read, Random random) {
        return audit(read).findings().stream()
                .map(Finding::fingerprint)
                .distinct()
                .filter(fingerprint -> random.nextBoolean())
                .map(fingerprint -> new Decision(
                        fingerprint,
                        Ruling.ACCEPTED,
                        "known",
                        "Ann",
                        LocalDate.of(2026, 11, 24),
                        Optional.empty(),
                        Optional.empty(),
                        Position.NOWHERE))
                .toList();
    }

    private static AuditReport audit(ReadDataset read) {
        return Auditor.of(RuleCatalogue.standard()).audit(read);
    }

    private static Set<String> open(AuditReport report, Severity failOn) {
        return report.findings().stream()
                .filter(finding -> finding.severity().isAtLeast(failOn))
                .map(Finding::fingerprint)
                .collect(Collectors.toSet());
    }

    private static Set<String> told(List<Tested> tests, String ending) {
        return tests.stream()
                .filter(test -> test.ending().equals(ending))
                .flatMap(test -> test.message().lines())
                .filter(line -> line.contains(", fingerprint "))
                .map(line -> line.substring(line.length() - 16))
                .collect(Collectors.toSet());
    }

    @Property(tries = 60)
    void the_failures_are_what_is_open_at_or_above_the_severity(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 14) int count, @ForAll Severity failOn) {
        Random random = new Random(seed);
        List<Claim> claims = claims(random, count);
        ReadDataset read = dataset(claims, decisions(dataset(claims, List.of()), random));

        List<Tested> tests = Tested.by(DatasetTests.of(read).withFailOn(failOn));

        assertThat(told(tests, "FAILED")).isEqualTo(open(audit(read), failOn));
        assertThat(tests).extracting(Tested::name).doesNotHaveDuplicates();
    }

    @Property(tries = 40)
    void the_order_of_the_records_never_matters(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 14) int count, @ForAll Severity failOn) {
        Random random = new Random(seed);
        List<Claim> claims = claims(random, count);
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);

        assertThat(outcomes(DatasetTests.of(dataset(shuffled, List.of())).withFailOn(failOn)))
                .isEqualTo(outcomes(DatasetTests.of(dataset(claims, List.of())).withFailOn(failOn)));
    }

    private static List<String> outcomes(DatasetTests tests) {
        return Tested.by(tests).stream()
                .map(test -> test.name() + " " + test.ending() + " " + test.message())
                .toList();
    }
}
