package org.testimonia.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.lang3.StringUtils;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;

/**
 * A finding as the report shows it.
 *
 * @param finding the finding
 * @param anchor its place in the page: its fingerprint, with a number where several records say the same
 * @param number its number in the report, from 1
 * @param sentence what it says
 * @param topic the subject, with its place in the page
 * @param property what of it; empty if it is about none
 * @param sides the readings that stand against each other
 * @param records records that are no readable claims
 * @param witnesses who stands behind the readings
 * @param party who is behind all of them; empty if nobody is known to be
 * @param stemma what the readings go back to, drawn; empty where there is nothing to draw
 * @param decision what was decided about it
 */
record FindingEntry(
        Finding finding,
        String anchor,
        int number,
        String sentence,
        Link topic,
        String property,
        List<List<NumberedReading>> sides,
        List<RecordEntry> records,
        List<WitnessEntry> witnesses,
        String party,
        String stemma,
        Optional<DecisionEntry> decision) {

    /**
     * A reading of a finding.
     *
     * @param number its number within the finding, from 1
     * @param witness the number of its witness, from 1
     */
    record NumberedReading(int number, int witness, Reading reading) {}

    /**
     * An independent witness.
     *
     * @param number its number within the finding, from 1
     * @param readings the numbers of its readings
     * @param words what they go back to
     */
    record WitnessEntry(int number, String readings, String words) {}

    /**
     * A record that is no readable claim.
     *
     * @param kind what it is
     * @param fields what it says
     * @param place file, line and column
     * @param before whether it stood there before an edit
     */
    record RecordEntry(RecordView.Kind kind, Map<String, String> fields, String place, boolean before) {}

    /** What a person decided. */
    record DecisionEntry(String ruling, String reason, String author, String date, String until, String place) {}

    List<NumberedReading> readings() {
        return sides.stream().flatMap(List::stream).toList();
    }

    /** Whether all of them speak of one property of one subject. */
    boolean hasOneTopic() {
        return finding.claims().stream()
                        .map(claim -> claim.subject() + " " + claim.property())
                        .distinct()
                        .count()
                < 2;
    }

    boolean saysAsOf() {
        return readings().stream().anyMatch(each -> !each.reading().asOf().isEmpty());
    }

    boolean saysScope() {
        return readings().stream().anyMatch(each -> !each.reading().scope().isEmpty());
    }

    /** What would resolve a core. */
    String resolution() {
        return StringUtils.capitalize(finding.reason());
    }

    /** The steps of the explanation; what would resolve a core stands apart from them. */
    List<String> steps() {
        return finding.explanation().stream()
                .filter(step -> !isCore() || !step.equals(finding.reason()))
                .toList();
    }

    /** Whether it holds claims against each other, and not only says what one lacks. */
    boolean isDisagreement() {
        return finding.claims().size() > 1;
    }

    /** Whether its claims are a minimal core: each is needed, and no two of three conflict. */
    boolean isCore() {
        return finding.rule().endsWith("/joint-contradiction");
    }

    /** The verdict's id; {@code none} where nothing is compared. */
    String verdict() {
        return finding.verdict().map(verdict -> verdict.id()).orElse("none");
    }

    String severity() {
        return finding.severity().id();
    }

    /** The letters of the sources of its readings, with a space between. */
    String letters() {
        return String.join(
                " ",
                readings().stream()
                        .map(each -> each.reading().source().letter())
                        .filter(letter -> !letter.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
