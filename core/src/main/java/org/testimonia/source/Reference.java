package org.testimonia.source;

import java.util.List;
import java.util.Locale;

import org.apache.commons.lang3.StringUtils;

/**
 * A source in the words of a footnote or of a bibliography, in the manner of the Chicago Manual of Style (17th edition, notes
 * and bibliography), as plain text in English.
 *
 * <p>Titles of parts, articles and unpublished works stand in quotation marks; what other styles set in italics has none.
 * Dates are told as they are known: {@code ca. 1928}, {@code [1928?]}, {@code before 1933}. Nothing is made up: what the
 * record does not say is left out; what a house has published without a date is {@code n.d.} A work without a title and
 * without anyone who made it is named by its id.
 *
 * <pre>{@code
 * Reference reference = Reference.of(source);
 * reference.bibliography();                 // Ryle, James Martin. “International Red Aid.” PhD diss., Emory University, 1967.
 * reference.note(Locator.of("pp. 262-263")); // James Martin Ryle, “International Red Aid” (PhD diss., Emory University,
 *                                           // 1967), pp. 262-263.
 * }</pre>
 */
public final class Reference {

    private final Work work;
    private final WorkKind kind;

    private Reference(Source source) {
        this.work = new Work(source);
        this.kind = WorkKind.of(work);
    }

    /** The reference to a source. */
    public static Reference of(Source source) {
        return new Reference(source);
    }

    /** The entry of a bibliography, which begins with the name that it is sorted by and ends with a full stop. */
    public String bibliography() {
        Sentences entry = new Sentences();
        List<PersonName> creators = creators();
        entry.add(creators.isEmpty() ? work.authors() : PersonName.inList(creators) + role(creators));
        entry.add(title());
        switch (kind) {
            case WHOLE -> whole(entry);
            case PART -> part(entry);
            case ARTICLE -> entry.add(journal(true));
            case NEWS -> entry.add(newspaper());
            case THESIS -> entry.add(StringUtils.capitalize(thesis()));
            case UNPUBLISHED ->
                entry.add(StringUtils.capitalize(
                                Clauses.of(work.text("genre"), work.issued()).text()))
                        .add(archive(""));
            case ONLINE -> entry.add(site()).add(work.issued());
        }
        if (kind == WorkKind.ONLINE || work.issued().isEmpty()) {
            entry.add(prefixed("Accessed ", work.accessed()));
        }
        return entry.add(address()).text();
    }

    /** The footnote to the whole work. */
    public String note() {
        return note("");
    }

    /** The footnote to a place in the work; the locator stands as it was given. */
    public String note(Locator place) {
        return note(StringUtils.normalizeSpace(place.text()));
    }

    private String note(String place) {
        return new Sentences()
                .add(Clauses.of(noteClauses(place), address()).text())
                .text();
    }

    /** All but the address. What lies in an archive has the leaf beside the file, before the name of the archive. */
    private String noteClauses(String place) {
        List<PersonName> creators = creators();
        String names = creators.isEmpty() ? work.authors() : PersonName.inSentence(creators) + role(creators);
        Clauses note = Clauses.of(names, title());
        switch (kind) {
            case WHOLE -> {
                contributors(note);
                note.add(edition())
                        .add(volume("vol. "))
                        .add(number())
                        .add(series())
                        .inParentheses(publication());
            }
            case PART -> {
                note.add(prefixed("in ", work.text("container-title")));
                contributors(note);
                note.add(edition()).add(volume("vol. ")).inParentheses(publication());
            }
            case ARTICLE -> note.add(journal(false));
            case NEWS -> note.add(newspaper());
            case THESIS -> note.inParentheses(thesis());
            case UNPUBLISHED -> note.add(work.text("genre")).add(work.issued()).add(archive(place));
            case ONLINE -> note.add(site()).add(work.issued());
        }
        boolean lookedAt = kind == WorkKind.ONLINE || work.issued().isEmpty();
        return note.add(kind == WorkKind.UNPUBLISHED ? "" : place)
                .add(lookedAt ? prefixed("accessed ", work.accessed()) : "")
                .text();
    }

    private void whole(Sentences entry) {
        entry.add(prefixed("Translated by ", sentence("translator")));
        if (!work.names("author").isEmpty()) {
            entry.add(prefixed("Edited by ", sentence("editor")));
        }
        entry.add(prefixed("Directed by ", sentence("director")));
        entry.add(edition())
                .add(volume("Vol. "))
                .add(StringUtils.capitalize(number()))
                .add(series())
                .add(publication());
    }

    private void part(Sentences entry) {
        Clauses container = Clauses.of(
                prefixed("In ", work.text("container-title")),
                prefixed("edited by ", work.names("author").isEmpty() ? "" : sentence("editor")),
                prefixed("translated by ", sentence("translator")),
                edition(),
                volume("vol. "),
                pages());
        entry.add(container.text()).add(series()).add(publication());
    }

    private void contributors(Clauses note) {
        if (!work.names("author").isEmpty()) {
            note.add(prefixed("ed. ", sentence("editor")));
        }
        note.add(prefixed("trans. ", sentence("translator"))).add(prefixed("dir. ", sentence("director")));
    }

    /** Who wrote it; where no one is named, who edited it. */
    private List<PersonName> creators() {
        List<PersonName> authors = work.names("author");
        return authors.isEmpty() ? work.names("editor") : authors;
    }

    private String role(List<PersonName> creators) {
        boolean editors = work.names("author").isEmpty();
        return editors ? creators.size() == 1 ? ", ed." : ", eds." : "";
    }

    private String sentence(String role) {
        return PersonName.inSentence(work.names(role));
    }

    /** In quotation marks, if the work is of that kind; those inside become single ones. */
    private String title() {
        String title = work.title().replace('“', '‘').replace('”', '’');
        if (title.isEmpty()) {
            return creators().isEmpty() && work.authors().isEmpty() ? work.id() : "";
        }
        return kind.isQuoted() ? "“" + title + "”" : work.title();
    }

    private String edition() {
        String edition = work.text("edition");
        boolean number = !edition.isEmpty() && edition.chars().allMatch(Character::isDigit) && edition.length() < 4;
        if (!number) {
            return edition;
        }
        return edition.equals("1") ? "" : ordinal(Integer.parseInt(edition)) + " ed.";
    }

    private static String ordinal(int number) {
        boolean teen = number / 10 % 10 == 1;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    private String volume(String word) {
        String volume = work.text("volume");
        boolean numbered = !volume.isEmpty() && (Character.isDigit(volume.charAt(0)) || isRoman(volume));
        return numbered ? word + volume : volume;
    }

    private static boolean isRoman(String text) {
        return RomanNumeral.read(text.toLowerCase(Locale.ROOT)) > 0;
    }

    private String number() {
        String number = work.text("number");
        String genre = work.text("genre");
        if (number.isEmpty()) {
            return genre;
        }
        return genre.isEmpty() ? "no. " + number : genre + " no. " + number;
    }

    private String series() {
        String number = work.text("collection-number");
        return work.text("collection-title") + (number.isEmpty() ? "" : " " + number);
    }

    private String genre() {
        String genre = work.text("genre");
        return genre.isEmpty()
                ? "thesis"
                : genre.replace("PhD dissertation", "PhD diss.").replace("Ph.D. dissertation", "PhD diss.");
    }

    private String thesis() {
        return Clauses.of(genre(), work.text("publisher"), dateOrNone()).text();
    }

    /** {@code Place: Publisher, 1986}; of a reprint {@code 1973; repr., Place: Publisher, 1986}. */
    private String publication() {
        String place = work.text("publisher-place");
        String publisher = work.text("publisher");
        String house = place.isEmpty() || publisher.isEmpty() ? place + publisher : place + ": " + publisher;
        String imprint = Clauses.of(house, dateOrNone()).text();
        return work.originallyIssued()
                .map(first -> first + "; repr., " + imprint)
                .orElse(imprint);
    }

    /** That no date is known is told of what a house has published. */
    private String dateOrNone() {
        boolean published = !work.text("publisher").isEmpty()
                || !work.text("publisher-place").isEmpty();
        boolean lookedAt = !work.accessed().isEmpty() || !address().isEmpty();
        return work.issued().isEmpty() && published && !lookedAt ? "n.d." : work.issued();
    }

    /** {@code Past and Present 12, no. 3 (March 1957): 12–34}. */
    private String journal(boolean withPages) {
        String title = Clauses.spaced(work.text("container-title"), work.text("volume"));
        String issue = prefixed("no. ", work.text("issue"));
        String numbered = Clauses.of(title, issue).text();
        String dated = Clauses.spaced(numbered, work.issued().isEmpty() ? "" : "(" + work.issued() + ")");
        return withPages && !pages().isEmpty() ? dated + ": " + pages() : dated;
    }

    /** {@code Pravda (Moscow), 2 January 1931}. */
    private String newspaper() {
        String paper = work.text("container-title");
        String place = work.text("publisher-place");
        boolean says = paper.contains(place);
        return Clauses.of(
                        says || paper.isEmpty() ? paper : paper + " (" + place + ")",
                        work.text("edition"),
                        work.issued())
                .text();
    }

    private String site() {
        String site = work.text("container-title");
        String publisher = work.text("publisher");
        return Clauses.of(site, publisher.equals(site) ? "" : publisher).text();
    }

    /** From the folder to the city, as a note names them. */
    private String archive(String place) {
        return Clauses.of(
                        work.text("archive_location"),
                        place,
                        work.text("archive_collection"),
                        work.text("archive"),
                        work.text("archive-place"))
                .text();
    }

    private String pages() {
        StringBuilder pages = new StringBuilder(work.text("page"));
        for (int i = 1; i + 1 < pages.length(); i++) {
            boolean between = Character.isDigit(pages.charAt(i - 1)) && Character.isDigit(pages.charAt(i + 1));
            if (between && pages.charAt(i) == '-') {
                pages.setCharAt(i, '–');
            }
        }
        return pages.toString();
    }

    private String address() {
        String doi = work.text("DOI");
        if (doi.isEmpty()) {
            return work.text("URL");
        }
        return doi.startsWith("http") ? doi : "https://doi.org/" + doi;
    }

    private static String prefixed(String before, String text) {
        return text.isEmpty() ? "" : before + text;
    }

    /** The footnote to the whole work. */
    @Override
    public String toString() {
        return note();
    }
}
