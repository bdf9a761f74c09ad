package org.testimonia.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.cel.common.types.CelKind;

/** A sentence with expressions in braces; a brace that is doubled stands for itself. */
final class MessageTemplate {

    private interface Part {
        String text(Looked looked);
    }

    private final List<Part> parts;

    private MessageTemplate(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    static MessageTemplate of(String text, ExpressionLanguage language) throws Fault {
        return new MessageTemplate(new Reading(text, language).read());
    }

    String text(Looked looked) {
        return parts.stream().map(part -> part.text(looked)).collect(Collectors.joining());
    }

    /** Goes through a sentence. */
    private static final class Reading {

        private final String text;
        private final ExpressionLanguage language;
        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private int at;

        Reading(String text, ExpressionLanguage language) {
            this.text = text;
            this.language = language;
        }

        List<Part> read() throws Fault {
            while (at < text.length()) {
                char c = text.charAt(at);
                boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == c;
                if ((c == '{' || c == '}') && doubled) {
                    words.append(c);
                    at += 2;
                } else if (c == '{') {
                    endWords();
                    parts.add(expression());
                } else if (c == '}') {
                    throw new Fault(at, "got \"}\" without a \"{\" before it, expected \"}}\" for a brace");
                } else {
                    words.append(c);
                    at++;
                }
            }
            endWords();
            return parts;
        }

        private void endWords() {
            String sentence = words.toString();
            words.setLength(0);
            if (!sentence.isEmpty()) {
                parts.add(looked -> sentence);
            }
        }

        private Part expression() throws Fault {
            int start = at + 1;
            int end = end(start);
            at = end + 1;
            try {
                CompiledExpression expression = language.compile(text.substring(start, end));
                requireWords(expression);
                return looked -> words(expression.value(looked));
            } catch (Fault fault) {
                throw fault.behind(start);
            }
        }

        /** Where the brace stands that ends an expression; one inside quotation marks does not. */
        private int end(int start) throws Fault {
            char quote = 0;
            for (int i = start; i < text.length(); i++) {
                char c = text.charAt(i);
                if (quote == 0 && c == '}') {
                    return i;
                }
                if (quote == 0 && (c == '"' || c == '\'')) {
                    quote = c;
                } else if (c == quote) {
                    quote = 0;
                } else if (c == '\\') {
                    i++;
                }
            }
            throw new Fault(start - 1, "got \"{\" without a \"}\" behind it, expected one, or \"{{\" for a brace");
        }

        private static void requireWords(CompiledExpression expression) throws Fault {
            CelKind kind = expression.type().kind();
            boolean told = kind == CelKind.STRING
                    || kind == CelKind.INT
                    || kind == CelKind.BOOL
                    || kind == CelKind.STRUCT
                    || kind == CelKind.LIST;
            if (!told) {
                throw new Fault(0, "got a " + expression.type().name() + ", expected what can be put into words");
            }
        }
    }

    private static String words(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(MessageTemplate::words).collect(Collectors.joining(", "))
                : String.valueOf(value);
    }
}
