package org.testimonia.expression;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.cel.common.CelIssue;
import org.testimonia.dataset.OneLine;
import org.testimonia.dataset.Suggestion;

/** Says what CEL found wrong with an expression in the words of this project: got, expected, and what was probably meant. */
final class IssueWording {

    private static final Pattern FIELD = Pattern.compile("undefined field '(.*)'");
    private static final Pattern NAME = Pattern.compile("undeclared reference to '(.*?)' .*");
    private static final Pattern OVERLOAD = Pattern.compile(
            "found no matching overload for '(.*)' applied to '(.*)' \\(candidates: (.*)\\)", Pattern.DOTALL);
    private static final Pattern INPUT =
            Pattern.compile("(?:mismatched|extraneous) input '(.*)' expecting (.*)", Pattern.DOTALL);
    private static final Pattern MISSING = Pattern.compile("missing (.*) at '(.*)'", Pattern.DOTALL);
    private static final Pattern STRANGE = Pattern.compile("token recognition error at: '(.*)'", Pattern.DOTALL);
    private static final Set<String> LEFT_OUT =
            Set.of("map", "timestamp", "duration", "double", "uint", "bytes", "int", "string", "type", "dyn");

    private final String text;
    private final ExpressionLanguage language;

    IssueWording(String text, ExpressionLanguage language) {
        this.text = text;
        this.language = language;
    }

    /** The first fault, by place. */
    Fault fault(List<CelIssue> issues) {
        CelIssue first = issues.get(0);
        for (CelIssue issue : issues) {
            if (issue.getSourceLocation().compareTo(first.getSourceLocation()) < 0) {
                first = issue;
            }
        }
        int at = index(
                first.getSourceLocation().getLine(), first.getSourceLocation().getColumn());
        return new Fault(named(first.getMessage(), at), OneLine.of(wording(first.getMessage())));
    }

    /** Where a field is named, rather than the point before it. */
    private int named(String message, int at) {
        Matcher field = FIELD.matcher(message);
        return field.matches() ? Math.max(at, text.indexOf(field.group(1), at)) : at;
    }

    private String wording(String message) {
        Matcher field = FIELD.matcher(message);
        if (field.matches()) {
            return unknown("field", field.group(1), ExpressionLanguage.fields());
        }
        Matcher name = NAME.matcher(message);
        if (name.matches()) {
            return unknownName(name.group(1));
        }
        Matcher overload = OVERLOAD.matcher(message);
        if (overload.matches()) {
            return overload(overload.group(1), overload.group(2), overload.group(3));
        }
        Matcher input = INPUT.matcher(message);
        if (input.matches()) {
            return input(input.group(1), input.group(2));
        }
        Matcher missing = MISSING.matcher(message);
        if (missing.matches()) {
            return input(missing.group(2), missing.group(1));
        }
        Matcher strange = STRANGE.matcher(message);
        return strange.matches()
                ? "got \"" + strange.group(1) + "\", which begins nothing that an expression may have"
                : "got what is no expression (" + message + ")";
    }

    private String unknownName(String name) {
        if (LEFT_OUT.contains(name)) {
            return "got \"" + name + "\", which expressions do without; see docs/own-rules.md";
        }
        Set<String> names = new TreeSet<>(language.variables());
        names.addAll(language.functions());
        names.addAll(List.of("has", "exists", "exists_one", "all", "filter", "size"));
        return Suggestion.nearest(name, names).isPresent()
                ? unknown("name", name, names)
                : "got the name \"" + name + "\", expected one of " + String.join(", ", language.variables())
                        + " or a function";
    }

    private static String unknown(String what, String name, Collection<String> known) {
        String near = Suggestion.didYouMean(name, known);
        return "got the " + what + " \"" + name + "\""
                + (near.isEmpty() ? ", expected one of " + String.join(", ", known) : near);
    }

    /** Operators have names such as {@code _==_}; a function that is asked of something has it before a point. */
    private static String overload(String function, String applied, String candidates) {
        String name = function.replace("_", "").replace("@", "");
        if (candidates.contains("%A")) {
            return "got \"" + name + "\" of " + applied + ", expected two of one type";
        }
        String advice = applied.contains("double") ? "; a number with a point stands in quotation marks" : "";
        return "got \"" + name + "\" of " + applied + ", expected it of "
                + candidates.replace(",", " or ").replace(" or  ", ", ") + advice;
    }

    private static String input(String got, String expected) {
        String found = got.equals("<EOF>") ? "the end" : "\"" + got + "\"";
        String wanted = expected.contains("IDENTIFIER")
                ? "a value"
                : expected.equals("<EOF>")
                        ? "the end"
                        : expected.contains("'&&'") ? "an operator or the end" : expected;
        return "got " + found + ", expected " + wanted;
    }

    /** The index of a line from 1 and a column in code points from 0. */
    private int index(int line, int column) {
        int start = 0;
        for (int i = 1; i < line && text.indexOf('\n', start) >= 0; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        int points = text.codePointCount(start, text.length());
        return text.offsetByCodePoints(start, Math.max(0, Math.min(column, points)));
    }
}
