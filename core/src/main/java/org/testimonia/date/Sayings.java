package org.testimonia.date;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * How one language tells dates: templates such as {@code say.before = before {text}}.
 *
 * <p>Where a date is told differently after certain words, its template has their name at the end ({@code
 * say.day.before}), or {@code of} for all of them.
 */
final class Sayings {

    static final String PREFIX = "say.";

    private static final String CONTRACTED = "contracted";
    private static final String OTHER_FORM = ":";

    private final Map<String, String> templates = new HashMap<>();
    private final Map<String, List<String>> months = new HashMap<>();

    Sayings(Properties words) {
        for (String key : words.stringPropertyNames()) {
            if (key.startsWith(PREFIX)) {
                templates.put(key.substring(PREFIX.length()), words.getProperty(key));
            } else if (key.startsWith("month.")) {
                List<String> forms = Arrays.stream(words.getProperty(key).split(",", -1))
                        .map(String::strip)
                        .toList();
                months.put(key.substring("month.".length()), forms);
            }
        }
    }

    /** The template of a date after certain words, which may be none; nothing if the language does not tell such dates. */
    Optional<String> template(String key, String after) {
        String told = after.isEmpty() ? null : templates.getOrDefault(key + "." + after, templates.get(key + ".of"));
        return Optional.ofNullable(told == null ? templates.get(key) : told);
    }

    /** The template of that key and no other. */
    Optional<String> own(String key) {
        return Optional.ofNullable(templates.get(key));
    }

    /** With words that stand side by side in one, where the language joins them: "il 8" as "l'8". */
    String contracted(String text) {
        String joined = text;
        for (String rule : templates.getOrDefault(CONTRACTED, "").split(",", -1)) {
            int sign = rule.indexOf('>');
            if (sign > 0) {
                joined = contracted(
                        joined,
                        rule.substring(0, sign).strip(),
                        rule.substring(sign + 1).strip());
            }
        }
        return joined;
    }

    private static String contracted(String text, String apart, String together) {
        int at = text.indexOf(apart);
        int end = at + apart.length();
        boolean words = at >= 0
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        return words ? contracted(text.substring(0, at) + together + text.substring(end), apart, together) : text;
    }

    /** The template with the values in the places of their names: {@code {year}}. */
    static String fill(String template, Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        int copied = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', copied)) {
            int close = template.indexOf('}', open);
            String name = template.substring(open + 1, close);
            String value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException(
                        "{" + name + "} in \"" + template + "\", expected " + values.keySet());
            }
            filled.append(template, copied, open).append(value);
            copied = close + 1;
        }
        return filled.append(template, copied, template.length()).toString();
    }

    /** The forms of a month's name, as {@code month}, {@code month:2} and so on. */
    void putMonth(Map<String, String> values, int month) {
        List<String> forms = months.getOrDefault(Integer.toString(month), List.of());
        for (int i = 0; i < forms.size(); i++) {
            values.put(i == 0 ? "month" : "month" + OTHER_FORM + (i + 1), forms.get(i));
        }
    }
}
