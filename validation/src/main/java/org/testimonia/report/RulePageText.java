package org.testimonia.report;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.commons.lang3.StringUtils;
import org.testimonia.rule.RulePage;

/**
 * What of a rule's page fits where there is little room, or no folder of pages around it.
 *
 * @param meaning the first paragraph of what the rule means, as plain text
 * @param advice what to do about a finding, as plain text
 * @param markdown the whole page, without links to other pages
 */
record RulePageText(String meaning, String advice, String markdown) {

    private static final Pattern LINK = Pattern.compile("\\[([^\\]\n]+)]\\([^)\\s]+\\)");
    private static final Pattern MARKS = Pattern.compile("`|(?<!\\w)\\*|\\*(?!\\w)");

    static RulePageText of(RulePage page) {
        String unlinked = LINK.matcher(page.markdown()).replaceAll("$1");
        String meaning = section(unlinked, "What it means");
        return new RulePageText(
                StringUtils.stripEnd(plain(firstSentences(meaning)), ".;") + ".",
                plain(section(unlinked, "What to do")),
                unlinked);
    }

    /** The first paragraph, with the list that ends its last sentence. */
    private static String firstSentences(String section) {
        String paragraph = StringUtils.substringBefore(section, "\n\n");
        String rest = StringUtils.substringAfter(section, "\n\n");
        return paragraph.endsWith(".") ? paragraph : paragraph + "\n" + StringUtils.substringBefore(rest, "\n\n");
    }

    private static String section(String page, String heading) {
        String after = StringUtils.substringAfter(page, "\n## " + heading + "\n");
        return StringUtils.substringBefore(after, "\n## ").strip();
    }

    /** Joins the lines of a paragraph or item. */
    private static String plain(String markdown) {
        String joined = markdown.lines()
                .map(String::strip)
                .map(line -> line.startsWith("- ") || line.isEmpty() ? "\n" + line : " " + line)
                .collect(Collectors.joining())
                .strip();
        return MARKS.matcher(joined).replaceAll("");
    }
}
