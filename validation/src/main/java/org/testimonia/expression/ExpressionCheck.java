package org.testimonia.expression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.CelType;

/** What the types of an expression do not tell: its texts for dates, figures and patterns, and what "==" must not compare. */
final class ExpressionCheck {

    private static final Map<String, String> OPERATORS = Map.of("_==_", "==", "_!=_", "!=", "@in", "in");
    private static final Set<String> THREE_VALUED = Set.of("Date", "Figure");
    private static final String MATCHES = "matches";

    private final String text;
    private final CelAbstractSyntaxTree tree;
    private final Literals literals;

    ExpressionCheck(String text, CelAbstractSyntaxTree tree, Literals literals) {
        this.text = text;
        this.tree = tree;
        this.literals = literals;
    }

    void check() throws Fault {
        List<CelExpr> calls = CelNavigableAst.fromAst(tree)
                .getRoot()
                .allNodes()
                .filter(node -> node.getKind() == CelExpr.ExprKind.Kind.CALL)
                .map(CelNavigableExpr::expr)
                .toList();
        for (CelExpr call : calls) {
            checkEquality(call);
            checkTexts(call);
        }
    }

    private void checkEquality(CelExpr call) throws Fault {
        String operator = OPERATORS.get(call.call().function());
        if (operator == null) {
            return;
        }
        for (CelExpr operand : call.call().args()) {
            String type = tree.getType(operand.id()).map(CelType::name).orElse("");
            if (THREE_VALUED.contains(type)) {
                String advice = type.equals("Date")
                        ? "certainlyWithin, certainlyOutside or another question of dates"
                        : "certainlyEqualTo, certainlyDifferentFrom or another question of figures";
                throw new Fault(index(call), "got \"" + operator + "\" of a " + type + ", expected " + advice);
            }
        }
    }

    private void checkTexts(CelExpr call) throws Fault {
        List<CelExpr> args = call.call().args();
        if (args.isEmpty()) {
            return;
        }
        CelExpr last = args.get(args.size() - 1);
        if (isOf(call, Functions.DATE_TEXT)) {
            String days = constant(last, "a Date, or a date in quotation marks");
            refuse(last, days, literals.learnDate(days));
        } else if (isOf(call, Functions.FIGURE_TEXT)) {
            String number = constant(last, "a Figure, or a number in quotation marks");
            refuse(last, number, literals.learnFigure(number));
        } else if (call.call().function().equals(MATCHES)) {
            String pattern = constant(last, "a pattern in quotation marks");
            refuse(last, pattern, patternProblem(pattern));
        }
    }

    private boolean isOf(CelExpr call, String kind) {
        return tree.getReference(call.id()).map(CelReference::overloadIds).stream()
                .flatMap(List::stream)
                .anyMatch(id -> id.endsWith(kind));
    }

    private String constant(CelExpr argument, String expected) throws Fault {
        if (argument.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && argument.constant().getKind() == CelConstant.Kind.STRING_VALUE) {
            return argument.constant().stringValue();
        }
        throw new Fault(index(argument), "got a text that is known only later, expected " + expected);
    }

    private void refuse(CelExpr argument, String got, Optional<String> problem) throws Fault {
        if (problem.isPresent()) {
            throw new Fault(index(argument), "got \"" + got + "\", " + problem.get());
        }
    }

    private static Optional<String> patternProblem(String pattern) {
        try {
            Pattern.compile(pattern);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of("expected a pattern of RE2 (" + e.getDescription() + ")");
        }
    }

    private int index(CelExpr expression) {
        int points = tree.getSource().getPositionsMap().getOrDefault(expression.id(), 0);
        return text.offsetByCodePoints(0, Math.min(points, text.codePointCount(0, text.length())));
    }
}
