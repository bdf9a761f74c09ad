package org.testimonia.prov;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads PROV-N by the grammar of the Recommendation, as far as the statements of this project go. */
final class ProvNReader {

    private static final String PREFIX = "[A-Za-z](?:[\\w.-]*[\\w-])?";
    /** PN_LOCAL of PROV-N §3.7.1, within ASCII. */
    private static final String LOCAL =
            "(?:[A-Za-z0-9_/@~&+*?#$!]|%[0-9A-Fa-f]{2})(?:(?:[\\w./@~&+*?#$!-]|%[0-9A-Fa-f]{2})*+(?<!\\.))?";

    private static final Pattern TOKEN = Pattern.compile("\\s*+(?:"
            + "(?<string>\"\"\"(?:[^\"\\\\]|\\\\[tbnrf\"'\\\\]|\"{1,2}(?!\"))*+\"\"\"|\"(?:[^\"\\\\\n\r]|\\\\[tbnrf\"'\\\\])*+\")"
            + "|(?<name>'?" + PREFIX + ":" + LOCAL + "'?)"
            + "|(?<time>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)?)"
            + "|(?<iri><[^<>\"{}|^`\\\\\\x00-\\x20]*>)"
            + "|(?<lang>@[a-zA-Z]+(?:-[a-zA-Z0-9]+)*)"
            + "|(?<word>[A-Za-z]+)|(?<sign>%%|[(),=\\[\\]-]))");

    private final List<String> tokens = new ArrayList<>();
    private final Map<String, String> prefixes = new TreeMap<>(PlainStatements.KNOWN);
    private int at;

    private ProvNReader(String text) {
        Matcher matcher = TOKEN.matcher(text.stripTrailing());
        int end = 0;
        while (end < matcher.regionEnd()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new AssertionError("no PROV-N at: " + text.substring(end, Math.min(text.length(), end + 80)));
            }
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
    }

    static Set<String> read(String text) {
        return new ProvNReader(text).document();
    }

    private Set<String> document() {
        Set<String> statements = new TreeSet<>();
        take("document");
        while (next().equals("prefix")) {
            take("prefix");
            String prefix = take();
            String iri = take();
            prefixes.put(prefix, iri.substring(1, iri.length() - 1));
        }
        while (!next().equals("endDocument")) {
            statements.add(statement());
        }
        take("endDocument");
        return statements;
    }

    private String statement() {
        String kind = take();
        List<String> arguments = new ArrayList<>();
        Set<String> attributes = new TreeSet<>();
        take("(");
        while (true) {
            if (next().equals("[")) {
                attributes = attributes();
            } else {
                String argument = take();
                boolean stands = argument.equals("-") || Character.isDigit(argument.charAt(0));
                arguments.add(stands ? argument : PlainStatements.full(argument, prefixes));
            }
            if (take().equals(")")) {
                break;
            }
        }
        int places = PlainStatements.PLACES.get(kind).size()
                + (List.of("entity", "agent", "activity").contains(kind) ? 1 : 0);
        while (arguments.size() < places) {
            arguments.add("-");
        }
        return PlainStatements.statement(kind, arguments, attributes);
    }

    private Set<String> attributes() {
        Set<String> attributes = new TreeSet<>();
        while (!take().equals("]")) {
            String key = take();
            take("=");
            attributes.add(PlainStatements.full(key, prefixes) + "=" + value());
        }
        return attributes;
    }

    private String value() {
        String token = take();
        if (token.startsWith("'")) {
            return "<" + PlainStatements.full(token.substring(1, token.length() - 1), prefixes) + ">";
        }
        int quotes = token.startsWith("\"\"\"") && token.length() > 5 ? 3 : 1;
        String text = unescaped(token.substring(quotes, token.length() - quotes));
        if (next().equals("%%")) {
            take("%%");
            return PlainStatements.literal(text, PlainStatements.full(take(), prefixes), "");
        }
        return next().startsWith("@")
                ? PlainStatements.literal(text, "", take().substring(1))
                : PlainStatements.literal(text, "", "");
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
            } else {
                char escaped = text.charAt(++i);
                int known = "tbnrf".indexOf(escaped);
                plain.append(known < 0 ? escaped : "\t\b\n\r\f".charAt(known));
            }
        }
        return plain.toString();
    }

    private String next() {
        return tokens.get(at);
    }

    private String take() {
        return tokens.get(at++);
    }

    private void take(String expected) {
        String got = take();
        if (!got.equals(expected)) {
            throw new AssertionError(
                    "got " + got + ", expected " + expected + " after " + tokens.subList(Math.max(0, at - 8), at));
        }
    }
}
