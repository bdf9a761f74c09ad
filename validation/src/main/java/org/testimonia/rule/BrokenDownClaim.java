package org.testimonia.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Severity;
import org.testimonia.figure.DecimalRange;
import org.testimonia.figure.Figure;
import org.testimonia.figure.FigureBreakdown;
import org.testimonia.figure.FigureKind;
import org.testimonia.figure.FigurePart;

/** A claim that says in one breath how many there are and of what: 109 (91 CP, 13 YCI, 5 non-party). */
record BrokenDownClaim(Claim claim, Figure whole, FigureBreakdown breakdown) {

    static Stream<BrokenDownClaim> among(Collection<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.figure().stream()
                        .flatMap(figure -> figure.breakdown().stream()
                                .map(breakdown -> new BrokenDownClaim(claim, figure, breakdown))));
    }

    /** Whether parts that are given as all there are cannot make the whole. */
    boolean doesNotAddUp() {
        return breakdown.isComplete() && !breakdown.sum().overlaps(whole.bounds());
    }

    /** The part that is furthest above the whole, of a list that is not complete; of a complete one the sum tells. */
    Optional<FigurePart> excess() {
        return breakdown.isComplete()
                ? Optional.empty()
                : breakdown.parts().stream()
                        .filter(part -> whole.bounds().isBelow(part.figure().bounds()))
                        .max(Comparator.comparing(this::excessOf));
    }

    private BigDecimal excessOf(FigurePart part) {
        return whole.bounds().gap(part.figure().bounds());
    }

    Finding.Builder sumFinding(String rule, AuditContext context) {
        DecimalRange sum = breakdown.sum();
        BigDecimal offBy = sum.gap(whole.bounds());
        String terms =
                breakdown.parts().stream().map(part -> part.figure().text()).collect(Collectors.joining(" + "));
        return judged(Finding.of(rule), isApproximate(breakdown.parts()))
                .detail("off_by", Wording.plain(offBy))
                .message(Wording.topic(claim, context) + ": " + terms + " make " + sum + ", not "
                        + Wording.quoted(claim) + "; off by " + Wording.number(offBy))
                .explain("the parts are listed beside the figure as all that it is made of")
                .explain("the parts make " + sum + ", the whole is " + whole.bounds());
    }

    Finding.Builder excessFinding(String rule, FigurePart part, AuditContext context) {
        return judged(Finding.of(rule), part.figure().kind() == FigureKind.APPROXIMATE)
                .message(Wording.topic(claim, context) + ": of " + Wording.quoted(claim) + ", " + part
                        + " are more than the whole")
                .explain(part + " is " + part.figure().bounds() + ", the whole is " + whole.bounds())
                .explain("the part is larger by at least " + Wording.number(excessOf(part)));
    }

    private static boolean isApproximate(Collection<FigurePart> parts) {
        return parts.stream().anyMatch(part -> part.figure().kind() == FigureKind.APPROXIMATE);
    }

    private Finding.Builder judged(Finding.Builder finding, boolean approximateParts) {
        boolean approximate = approximateParts || whole.kind() == FigureKind.APPROXIMATE;
        finding.side(claim)
                .verdict(approximate ? Verdict.TENSION : Verdict.CONTRADICTION)
                .severity(approximate ? Severity.WARNING : Severity.ERROR);
        return approximate
                ? finding.explain("an approximate figure has no sure bounds; these are what the policy allows it")
                : finding;
    }
}
