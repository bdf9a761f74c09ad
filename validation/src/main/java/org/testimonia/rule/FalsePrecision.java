package org.testimonia.rule;

import java.util.Optional;
import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.ClaimRule;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Severity;
import org.testimonia.date.HistoricalDate;
import org.testimonia.reasoning.WordedDoubt;
import org.testimonia.reasoning.WordedDoubt.Kind;

/** A date without the doubt that the words of its claim have. */
final class FalsePrecision implements ClaimRule {

    @Override
    public String id() {
        return "date/false-precision";
    }

    @Override
    public String summary() {
        return "a date more precise than the words it rests on";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Claim claim, AuditContext context, Consumer<Finding.Builder> findings) {
        claim.date()
                .flatMap(date -> inQuote(claim, date, context).or(() -> inNote(claim, date, context)))
                .ifPresent(findings);
    }

    private Optional<Finding.Builder> inQuote(Claim claim, HistoricalDate date, AuditContext context) {
        return claim.quote()
                .flatMap(quote -> WordedDoubt.in(quote, date))
                .map(doubt -> finding(claim, date, doubt, "the quote", context));
    }

    /** A note also tells what other sources have: a limit or a mere year in it says nothing of the value. */
    private Optional<Finding.Builder> inNote(Claim claim, HistoricalDate date, AuditContext context) {
        boolean settled = claim.quote()
                .filter(quote -> WordedDoubt.isPlainlyTold(quote, date))
                .isPresent();
        return settled
                ? Optional.empty()
                : claim.note()
                        .flatMap(note -> WordedDoubt.in(note, date))
                        .filter(doubt -> doubt.kind() == Kind.APPROXIMATE || doubt.kind() == Kind.UNCERTAIN)
                        .map(doubt ->
                                finding(claim, date, doubt, "the note", context).severity(Severity.NOTE));
    }

    private Finding.Builder finding(
            Claim claim, HistoricalDate date, WordedDoubt doubt, String where, AuditContext context) {
        String words = "“" + doubt.phrase().words() + "”";
        return Finding.of(id())
                .side(claim)
                .verdict(Verdict.TENSION)
                .severity(doubt.kind() == Kind.COARSER ? Severity.NOTE : Severity.WARNING)
                .message(Wording.topic(claim, context) + ": " + where + " says " + words + ", "
                        + difference(doubt.kind(), Wording.quoted(claim)))
                .explain(Wording.meaning(claim, date.range()))
                .explain(words + " is " + doubt.phrase().date().range(context.datePolicy()))
                .explain(where + " tells that date in no other words");
    }

    private static String difference(Kind kind, String value) {
        return switch (kind) {
            case APPROXIMATE -> "which is approximate, and the date given is " + value + ", which is not";
            case UNCERTAIN -> "which is uncertain, and the date given is " + value + ", which is not";
            case OPEN -> "which leaves the date open, and the one given is " + value;
            case COARSER -> "and the date given is " + value + ", where that begins; it may be filled in";
        };
    }
}
