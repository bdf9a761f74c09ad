package org.testimonia.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.Subject;
import org.testimonia.rule.Given;
import org.testimonia.source.Position;
import org.testimonia.source.Source;

/** Datasets whose names, values, notes and files hold what some format takes for more than text. */
public final class UglyDatasets {

    private static final List<String> FRAGMENTS = List.of(
            "a",
            "Ä",
            "1",
            " ",
            "  ",
            "\n",
            "\r",
            "\t",
            "\u0000",
            "\u001b[31m",
            "\u2028",
            "\uFFFE",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "“",
            "\"",
            "'",
            "`",
            "```",
            "|",
            "\\",
            "\\|",
            "*",
            "**",
            "_",
            "~~",
            "<",
            ">",
            "<b>",
            "</td>",
            "<script>alert(1)</script>",
            "<!--",
            "-->",
            "]]>",
            "&",
            "&lt;",
            "&#64;",
            "[x](1)",
            "[x](http://e.org)",
            "![i](u)",
            "[^1]",
            "{0}",
            "%",
            "%0A",
            "%25",
            ":",
            "::",
            "::error::",
            ",",
            "=",
            ";",
            "@",
            "@octocat",
            "@org/team",
            "#",
            "#12",
            "GH-12",
            "a/b#3",
            "!4",
            "&5",
            "$",
            "$x$",
            "http://e.org/",
            "www.e.org",
            "me@e.org",
            ":tada:",
            "- ",
            "+ ",
            "1. ",
            "> ",
            "# ",
            "---",
            "===",
            "<details>",
            "</details>",
            "$(x)",
            "{{x}}",
            "##[error]",
            "/",
            "?",
            "#frag",
            "../",
            "日本",
            "é");

    private UglyDatasets() {}

    public static Arbitrary<String> texts() {
        return Arbitraries.of(FRAGMENTS).list().ofMinSize(1).ofMaxSize(6).map(parts -> String.join("", parts));
    }

    /** A contradiction, a claim without a source and an unreadable record, all of ugly texts. */
    public static Arbitrary<Given> datasets() {
        return Combinators.combine(texts().list().ofSize(8), Arbitraries.of(true, false))
                .as(UglyDatasets::dataset);
    }

    private static Given dataset(List<String> texts, boolean alike) {
        String subject = "s" + texts.get(0);
        Given given = new Given();
        given.subject(new Subject(subject, "affiliate", texts.get(1), "", Map.of(), position(texts, 1)));
        given.source(Source.builder("src").title(texts.get(2)).position(position(texts, 1)));
        given.claim(dated(given, subject, "1925", texts, 2));
        given.claim(dated(given, subject, "Oct. 1934", texts, 3));
        given.claim(given.claimBuilder(subject, "name", texts.get(3))
                .note(texts.get(4))
                .position(alike ? Position.NOWHERE : position(texts, 4))
                .build());
        return given.problem(new Problem(
                Problem.Kind.UNREADABLE,
                position(texts, 5),
                "value",
                "got \"" + texts.get(5) + "\"",
                Map.of("subject", subject, "property", "established", "value", texts.get(5))));
    }

    private static Claim dated(Given given, String subject, String date, List<String> texts, int line) {
        return given.claimBuilder(subject, "established", date, "in src, p. " + line)
                .assertedBy(texts.get(6))
                .position(position(texts, line))
                .build();
    }

    private static Position position(List<String> texts, int line) {
        return new Position("f" + texts.get(7).lines().collect(Collectors.joining()) + ".csv", line, line);
    }
}
