package org.testimonia.io;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A date of CSL-JSON as a text that {@code HistoricalDate} reads. */
final class CslDate {

    private CslDate() {}

    /** {@code date-parts} as EDTF, else {@code raw}, else {@code literal}; empty if there is none of them. */
    static Optional<String> text(Node date) {
        if (!(date instanceof Node.Mapping parts)) {
            return Optional.of(date.inWords()).filter(text -> !text.isBlank());
        }
        Optional<String> days = parts.get("date-parts").flatMap(CslDate::interval);
        boolean circa =
                parts.get("circa").map(Node::inWords).filter(CslDate::isYes).isPresent();
        return days.map(text -> circa ? text.replace("/", "~/") + "~" : text)
                .or(() -> parts.text("raw"))
                .or(() -> parts.text("literal"));
    }

    private static boolean isYes(String text) {
        return !text.isBlank() && !text.equals("false") && !text.equals("0");
    }

    private static Optional<String> interval(Node parts) {
        if (!(parts instanceof Node.Sequence list) || list.items().isEmpty()) {
            return Optional.empty();
        }
        String text = list.items().stream().limit(2).map(CslDate::day).collect(Collectors.joining("/"));
        return Optional.of(text).filter(t -> !t.isBlank() && !t.startsWith("/"));
    }

    private static String day(Node parts) {
        List<String> numbers = parts instanceof Node.Sequence list
                ? list.items().stream().map(Node::inWords).toList()
                : List.of(parts.inWords());
        StringBuilder day = new StringBuilder();
        for (String number : numbers) {
            day.append(day.isEmpty() ? padded(number, 4) : "-" + padded(number, 2));
        }
        return day.toString();
    }

    private static String padded(String number, int digits) {
        boolean negative = number.startsWith("-");
        String absolute = negative ? number.substring(1) : number;
        return (negative ? "-" : "") + "0".repeat(Math.max(0, digits - absolute.length())) + absolute;
    }
}
