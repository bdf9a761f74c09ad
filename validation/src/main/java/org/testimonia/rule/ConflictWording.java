package org.testimonia.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.testimonia.audit.AuditContext;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.TimeRole;
import org.testimonia.date.Day;
import org.testimonia.date.DayRange;
import org.testimonia.figure.DecimalRange;
import org.testimonia.reasoning.ConflictStep;
import org.testimonia.reasoning.DateCore;
import org.testimonia.reasoning.DateDiagnosis;
import org.testimonia.reasoning.DateDiagnosis.Correction;
import org.testimonia.reasoning.DateDiagnosis.Placed;
import org.testimonia.reasoning.DateInconsistency;
import org.testimonia.reasoning.Elapsed;
import org.testimonia.reasoning.Moment;
import org.testimonia.reasoning.Moment.Side;
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
        String verb = core.isUncertain() ? "do not all fit together" : "cannot all be true";
        return switch (core.statements().size()) {
            case 1 -> said(core.statements().get(0)) + " cannot be true of any days";
            case 2 ->
                named(core) + (core.isUncertain() ? " do not fit together" : " cannot both be true") + missed(core);
            default -> named(core) + " " + verb + ", although no two of them conflict" + missed(core);
        };
    }

    private String named(DateCore core) {
        List<String> names = new ArrayList<>(core.statements().stream()
                .limit(STATEMENTS_NAMED)
                .map(this::said)
                .toList());
        int more = core.statements().size() - names.size();
        if (more > 0) {
            names.add(more + " more");
        }
        return Wording.list(names);
    }

    private static String missed(DateCore core) {
        return "; they miss each other by " + Wording.days(core.gapDays());
    }

    /** What a statement says: {@code Spain (established “1934”)}, {@code the conference during the congress}. */
    private String said(Statement statement) {
        Claim claim = statement.claim();
        String name = name(claim.subject());
        return statement.kind() == Statement.Kind.RELATION
                ? name + " " + Wording.property(claim.property()) + " "
                        + name(claim.reference().orElseThrow())
                : name + " (" + value(statement) + ")";
    }

    private static String value(Statement statement) {
        Claim claim = statement.claim();
        String value = Wording.property(claim.property()) + " " + Wording.quoted(claim);
        return statement.kind() == Statement.Kind.EXISTENCE
                ? value + " as of “" + claim.asOf().orElseThrow() + "”"
                : value;
    }

    private String name(String subject) {
        return context.dataset().subjectName(subject);
    }

    /** How the contradiction comes about, in days. */
    List<String> steps(DateCore core) {
        List<String> steps = new ArrayList<>();
        Optional<Day> reached = Optional.empty();
        for (ConflictStep step : core.steps()) {
            if (step instanceof ConflictStep.Case of) {
                steps.add("if "
                        + Wording.list(of.assumed().stream().map(this::assumed).toList()) + ":");
            } else if (step instanceof ConflictStep.NotBefore start) {
                reached = Optional.of(start.day());
                steps.add(does(start.moment()) + " not before " + start.day() + ": " + reason(start.because()));
            } else if (step instanceof ConflictStep.Follows link) {
                reached = reached.map(day -> day.plusDays(link.gapDays()));
                steps.add("so " + does(link.later()) + " " + distance(link) + " " + does(link.earlier())
                        + reached.map(day -> ", not before " + day).orElse("") + ": " + reason(link));
            } else if (step instanceof ConflictStep.NotAfter end) {
                steps.add("but " + does(end.moment()) + " not after " + end.day()
                        + reached.map(day -> ", "
                                        + Wording.days(
                                                day.epochDay() - end.day().epochDay()) + " too early")
                                .orElse("")
                        + ": " + reason(end.because()));
            }
        }
        if (reached.isEmpty()) {
            steps.add("so each of these would come before itself");
        }
        return steps;
    }

    private String assumed(ConflictStep.Assumed assumed) {
        Claim claim = assumed.date().claim();
        return (assumed.date().kind() == Statement.Kind.EXISTENCE
                        ? "“" + claim.asOf().orElseThrow() + "”"
                        : Wording.quoted(claim))
                + " means " + assumed.days();
    }

    /** Why a step holds: the claim without the name of its subject, which the step has named. */
    private String reason(Statement statement) {
        return switch (statement.kind()) {
            case RELATION -> said(statement);
            case DURATION ->
                value(statement) + " means "
                        + statement.elapsed().map(ConflictWording::spanned).orElseThrow();
            case DATE, EXISTENCE, FIGURE -> value(statement);
        };
    }

    /** {@code 25,566 to 25,932 days}. */
    private static String spanned(Elapsed elapsed) {
        if (elapsed.mostDays().isEmpty()) {
            return "at least " + exactDays(elapsed.leastDays());
        }
        long most = elapsed.mostDays().getAsLong();
        return elapsed.leastDays() == most
                ? exactDays(most)
                : Wording.number(elapsed.leastDays()) + " to " + exactDays(most);
    }

    private static String exactDays(long days) {
        return days == 1 ? "1 day" : Wording.number(days) + " days";
    }

    private String reason(ConflictStep.Follows link) {
        return link.because()
                .map(this::reason)
                .orElse(isOneTime(link) ? "nothing ends before it begins" : "an order of the dataset");
    }

    private static boolean isOneTime(ConflictStep.Follows link) {
        return link.earlier().subject().equals(link.later().subject())
                && link.earlier().property().equals(link.later().property());
    }

    private static String distance(ConflictStep.Follows link) {
        if (link.gapDays() < 0) {
            return "at most " + exactDays(-link.gapDays()) + " before";
        }
        boolean isDuration = link.because()
                .filter(statement -> statement.kind() == Statement.Kind.DURATION)
                .isPresent();
        String days = isDuration ? exactDays(link.gapDays()) : Wording.days(link.gapDays());
        return link.gapDays() == 0 ? "not before" : "at least " + days + " after";
    }

    private String does(Moment moment) {
        String owner = moment.property().isEmpty()
                ? name(moment.subject())
                : name(moment.subject()) + ", " + Wording.property(moment.property()) + ",";
        return switch (moment.side()) {
            case BEGIN -> owner + " begins";
            case END -> owner + " ends";
            case AT -> owner + " is";
        };
    }

    /** What single mistake would resolve the conflict, for each claim of which that is so; none is preferred. */
    String resolution(DateInconsistency conflict) {
        List<String> single = corrections(conflict, size -> size == 1);
        if (single.isEmpty()) {
            return conflict.diagnoses().isEmpty()
                    ? "how many claims are mistaken was not found out"
                    : "no single mistake resolves it";
        }
        List<String> named = new ArrayList<>(single.subList(0, Math.min(single.size(), STATEMENTS_NAMED)));
        if (single.size() > named.size() || !conflict.hasAllDiagnoses()) {
            named.add("another claim would have to be mistaken");
        }
        return "to resolve it, " + String.join("; or ", named);
    }

    /** What sets of mistakes would resolve it, if all of a set are made. */
    List<String> jointResolutions(DateInconsistency conflict) {
        List<String> ways = new ArrayList<>(corrections(conflict, size -> size > 1));
        ways.replaceAll(way -> "to resolve it together, " + way);
        if (!conflict.hasAllDiagnoses()) {
            ways.add("there may be other ways to resolve it; the search for them ended at its limits");
        }
        return ways;
    }

    private List<String> corrections(DateInconsistency conflict, IntPredicate size) {
        return conflict.diagnoses().stream()
                .map(DateDiagnosis::corrections)
                .filter(corrections -> size.test(corrections.size()))
                .map(corrections -> corrections.stream().map(this::correction).collect(Collectors.joining("; and ")))
                .toList();
    }

    /** What a statement would have to say. */
    private String correction(Correction correction) {
        Statement statement = correction.statement();
        List<Placed> needed = correction.needed();
        if (needed.isEmpty() && correction.figure().isEmpty()) {
            return said(statement) + " would have to be mistaken";
        }
        return switch (statement.kind()) {
            case RELATION ->
                said(statement) + " would have to be mistaken, as "
                        + Wording.list(needed.stream()
                                .map(placed -> does(placed.moment()) + " " + when(placed.days()))
                                .toList());
            case DURATION ->
                said(statement) + " would have to be "
                        + correction.figure().map(ConflictWording::figure).orElse("mistaken");
            case EXISTENCE -> said(statement) + " would have to be as of " + timeOfExistence(needed.get(0));
            case DATE, FIGURE ->
                said(statement) + " would have to "
                        + Wording.list(needed.stream()
                                .map(placed -> becomes(statement, placed))
                                .toList());
        };
    }

    private String becomes(Statement statement, Placed placed) {
        boolean whole = context.definition(statement.claim())
                .flatMap(PropertyDefinition::time)
                .filter(role -> role != TimeRole.WHOLE)
                .isEmpty();
        if (!whole || placed.moment().side() == Side.AT) {
            return "be " + days(placed.days());
        }
        return (placed.moment().side() == Side.BEGIN ? "begin " : "end ") + when(placed.days());
    }

    /** {@code 61}, {@code 61 or 62}, {@code 61 to 65}, {@code 61 or more}. */
    private static String figure(DecimalRange range) {
        String least = range.lower().map(Wording::number).orElse("0");
        if (range.upper().isEmpty()) {
            return least + " or more";
        }
        BigDecimal most = range.upper().get();
        if (range.isExact()) {
            return Wording.number(most);
        }
        boolean areTwo =
                range.lower().filter(most.subtract(BigDecimal.ONE)::equals).isPresent();
        return least + (areTwo ? " or " : " to ") + Wording.number(most);
    }

    private static String timeOfExistence(Placed placed) {
        return placed.moment().side() == Side.BEGIN
                ? placed.days().earliest() + " or later"
                : placed.days().latest() + " or earlier";
    }

    private static String when(DayRange days) {
        if (days.isSingleDay()) {
            return "on " + days;
        }
        if (days.earliest().day().isEmpty()) {
            return days.latest().day().isEmpty() ? "on any day" : "by " + days.latest();
        }
        return days.latest().day().isEmpty()
                ? "on or after " + days.earliest()
                : "between " + days.earliest() + " and " + days.latest();
    }

    private static String days(DayRange days) {
        if (days.earliest().day().isEmpty() && days.latest().day().isPresent()) {
            return days.latest() + " or earlier";
        }
        boolean openEnd = days.latest().day().isEmpty() && days.earliest().day().isPresent();
        return openEnd ? days.earliest() + " or later" : days.toString();
    }
}
