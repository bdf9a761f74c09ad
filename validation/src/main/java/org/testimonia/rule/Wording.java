package org.testimonia.rule;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.testimonia.audit.AuditContext;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.Decision;
import org.testimonia.date.DayRange;
import org.testimonia.reasoning.FigureSources;
import org.testimonia.source.Citation;
import org.testimonia.source.Source;

/** Puts claims, days and figures into the words of a message. */
final class Wording {

    static final String APPROXIMATE_DOUBT =
            "an approximate figure has no sure bounds; these are what the policy allows it";

    private static final int DAYS_SAID_IN_YEARS = 731;

    private Wording() {}

    /** The value as written, in quotation marks. */
    static String quoted(Claim claim) {
        return "“" + claim.value().text() + "”";
    }

    /** The distinct values as written: {@code “67” and “62”}. */
    static String quoted(Collection<Claim> claims) {
        return list(claims.stream().map(Wording::quoted).distinct().toList());
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** Subject and property as a heading for a sentence: {@code Spain, established}. */
    static String topic(Claim claim, AuditContext context) {
        return context.dataset().subjectName(claim.subject()) + ", " + property(claim.property());
    }

    static String property(String id) {
        return id.replace('_', ' ');
    }

    /** {@code 1 day}, {@code 9 years (3,288 days)}. */
    static String days(long days) {
        if (days < DAYS_SAID_IN_YEARS) {
            return days == 1 ? "1 day" : days + " days";
        }
        long years = days * 10_000 / 3_652_425;
        return years + " years (" + number(BigDecimal.valueOf(days)) + " days)";
    }

    /** What a scope counts, with the parts' names: {@code the whole without USSR}. */
    static String scope(Scope scope, AuditContext context) {
        String parts =
                list(scope.parts().stream().map(context.dataset()::subjectName).toList());
        return switch (scope.kind()) {
            case UNSTATED, WHOLE -> scope.describe();
            case WITHOUT -> "the whole without " + parts;
            case PARTS -> parts;
        };
    }

    /** A number with commas between groups of three digits. */
    static String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(number);
    }

    static String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** A number as details carry it: plain digits. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** The source as a reader knows it, with the place: {@code Ryle 1967, pp. 262-263}. */
    static String citation(Claim claim, AuditContext context) {
        return claim.citation()
                .map(citation -> source(citation.source(), context) + locator(citation))
                .orElse("no source");
    }

    private static String locator(Citation citation) {
        return citation.locator().map(locator -> ", " + locator.text()).orElse("");
    }

    static String source(String id, AuditContext context) {
        return context.dataset().source(id).map(Source::shortName).orElse(id);
    }

    /** Why figures (or {@code counts}) that do not fit together may still not contradict each other, if their sources tell. */
    static Optional<String> doubt(FigureSources sources, String figure) {
        return switch (sources) {
            case ONE -> Optional.empty();
            case SEVERAL ->
                Optional.of("the " + figure + "s are of several sources, which may count in different ways");
            case UNKNOWN ->
                Optional.of("not every " + figure
                        + " names a source, so they may be of several, which may count in different ways");
        };
    }

    /** Such as {@code the decision of Ann on 2026-11-24 (accepted: known since 1967)}. */
    static String decision(Decision decision) {
        return "the decision of " + decision.author() + " on " + decision.date() + " (" + decision.ruling() + ": "
                + decision.reason() + ")";
    }

    /** What a date text means, as a step of an explanation. */
    static String meaning(Claim claim, DayRange range) {
        return quoted(claim) + " is " + range;
    }

    /** What a claim's own remark says, as steps of an explanation. */
    static List<String> notes(Collection<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.note().isPresent())
                .sorted(Comparator.comparing(Claim::content))
                .map(claim -> "note on " + quoted(claim) + ": " + claim.note().orElseThrow())
                .distinct()
                .collect(Collectors.toList());
    }
}
