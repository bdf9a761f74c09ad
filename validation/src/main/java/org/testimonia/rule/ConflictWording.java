package org.testimonia.rule;

import java.util.ArrayList;
import java.util.List;

import org.testimonia.audit.AuditContext;
import org.testimonia.claim.Claim;
import org.testimonia.date.Day;
import org.testimonia.date.DayRange;
import org.testimonia.reasoning.ConflictStep;
import org.testimonia.reasoning.DateCore;
import org.testimonia.reasoning.DateDiagnosis.Correction;
import org.testimonia.reasoning.DateDiagnosis.Placed;
import org.testimonia.reasoning.DateInconsistency;
import org.testimonia.reasoning.Moment;
import org.testimonia.reasoning.Statement;

/** Puts a conflict over dates into words. */
final class ConflictWording {

    private static final int STATEMENTS_NAMED = 5;

    private final AuditContext context;

    ConflictWording(AuditContext context) {
        this.context = context;
    }

    /** The whole in one sentence. */
    String message(DateCore core) {
        List<String> parts = new ArrayList<>(core.statements().stream()
                .limit(STATEMENTS_NAMED)
                .map(this::said)
                .toList());
        int more = core.statements().size() - parts.size();
        if (more > 0) {
            parts.add(more + (more == 1 ? " claim more" : " claims more"));
        }
        String verb = core.isUncertain() ? "do not all fit together" : "cannot all be true";
        if (core.statements().size() == 1) {
            return parts.get(0) + (core.isUncertain() ? " does not fit itself" : " cannot be true");
        }
        String although = core.statements().size() == 2 ? "" : ", although no two of them conflict";
        return Wording.list(parts) + " " + verb + although + "; they miss each other by "
                + Wording.days(core.gapDays());
    }

    /** What a statement says: {@code Spain, established “1934”}, {@code the conference simultaneous with the congress}. */
    private String said(Statement statement) {
        Claim claim = statement.claim();
        return switch (statement.kind()) {
            case RELATION ->
                name(claim.subject()) + " " + Wording.property(claim.property()) + " "
                        + name(claim.reference().orElseThrow());
            case EXISTENCE ->
                Wording.topic(claim, context) + " " + Wording.quoted(claim) + " as of “"
                        + claim.asOf().orElseThrow() + "”";
            case DATE, FIGURE -> Wording.topic(claim, context) + " " + Wording.quoted(claim);
        };
    }

    private String name(String subject) {
        return context.dataset().subjectName(subject);
    }

    /** How the contradiction comes about, in days. */
    List<String> steps(DateCore core) {
        List<String> steps = new ArrayList<>();
        Day reached = new Day(0);
        boolean dated = false;
        for (ConflictStep step : core.steps()) {
            if (step instanceof ConflictStep.NotBefore start) {
                reached = start.day();
                dated = true;
                steps.add(moment(start.moment()) + " is " + reached + " or later: " + said(start.because()));
            } else if (step instanceof ConflictStep.Follows link) {
                reached = reached.plusDays(link.gapDays());
                String day = dated ? ", so " + reached + " or later" : "";
                steps.add(moment(link.later()) + " is " + distance(link) + moment(link.earlier()) + day + ": "
                        + link.because().map(this::said).orElse(always(link)));
            } else if (step instanceof ConflictStep.NotAfter end) {
                steps.add("but " + moment(end.moment()) + " is " + end.day() + " or earlier, "
                        + Wording.days(core.gapDays()) + " too early: " + said(end.because()));
            }
        }
        if (!dated) {
            steps.add("so that " + firstMoment(core) + " would come before itself");
        }
        return steps;
    }

    private String firstMoment(DateCore core) {
        return core.steps().get(0) instanceof ConflictStep.Follows link ? moment(link.earlier()) : "it";
    }

    private static String distance(ConflictStep.Follows link) {
        return link.gapDays() == 0 ? "not before " : "at least " + Wording.days(link.gapDays()) + " after ";
    }

    private static String always(ConflictStep.Follows link) {
        boolean oneTime = link.earlier().subject().equals(link.later().subject())
                && link.earlier().property().equals(link.later().property());
        return oneTime ? "nothing ends before it begins" : "an order of the dataset";
    }

    private String moment(Moment moment) {
        String owner = moment.property().isEmpty()
                ? name(moment.subject())
                : name(moment.subject()) + ", " + Wording.property(moment.property());
        return switch (moment.side()) {
            case BEGIN -> "the beginning of " + owner;
            case END -> "the end of " + owner;
            case AT -> owner;
        };
    }

    /** What single mistake would resolve it, for each claim of which that is so; none is preferred. */
    String resolution(DateCore core, DateInconsistency conflict) {
        List<String> single = conflict.diagnoses().stream()
                .filter(diagnosis -> diagnosis.corrections().size() == 1)
                .map(diagnosis -> correction(diagnosis.corrections().get(0)))
                .toList();
        return single.isEmpty() ? "no single mistake resolves it" : "resolved if " + String.join("; or if ", single);
    }

    /** Each way to resolve the conflict, with what would have to change. */
    List<String> diagnoses(DateInconsistency conflict) {
        List<String> ways = new ArrayList<>();
        conflict.diagnoses().forEach(diagnosis -> {
            List<String> parts =
                    diagnosis.corrections().stream().map(this::correction).toList();
            ways.add((parts.size() == 1 ? "it is resolved if " : "it is resolved if all of these hold: ")
                    + String.join("; ", parts));
        });
        if (!conflict.hasAllDiagnoses()) {
            ways.add("there may be other ways to resolve it; the search ended at its limits");
        }
        return ways;
    }

    private String correction(Correction correction) {
        Statement statement = correction.statement();
        if (correction.needed().isEmpty()) {
            return said(statement) + " is mistaken";
        }
        List<String> places = correction.needed().stream()
                .map(placed -> statement.kind() == Statement.Kind.RELATION ? whereItIs(placed) : whereItWouldBe(placed))
                .toList();
        return statement.kind() == Statement.Kind.RELATION
                ? said(statement) + " is mistaken: by the rest, " + Wording.list(places)
                : said(statement) + " is mistaken: " + Wording.list(places);
    }

    private String whereItIs(Placed placed) {
        return moment(placed.moment()) + " is " + days(placed.days());
    }

    private String whereItWouldBe(Placed placed) {
        return moment(placed.moment()) + " would have to be " + days(placed.days());
    }

    private static String days(DayRange days) {
        boolean open = days.earliest().day().isEmpty();
        if (open && days.latest().day().isPresent()) {
            return days.latest() + " or earlier";
        }
        return days.latest().day().isEmpty() && !open ? days.earliest() + " or later" : days.toString();
    }
}
