package org.testimonia.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a work is divided into and numbered by, from the outermost to the innermost. */
enum Division {
    VOLUME("vol.", "vols.", "volume volumes bd bde band bände т тт том тома t tom tome tomo"),
    PART("pt.", "pts.", "part parts teil teile ч часть parte partie"),
    BOOK("bk.", "bks.", "book books buch кн книга livre libro"),
    ISSUE("no.", "nos.", "nr nrs № number numbers issue issues heft nº numéro número"),
    CHAPTER("ch.", "chs.", "chap chaps chapter chapters kap kapitel гл глава cap chapitre capítulo capitolo"),
    SECTION("§", "§§", "sec secs sect sects section sections"),
    PARAGRAPH("para.", "paras.", "¶ ¶¶ par paragraph paragraphs абз"),
    PAGE("p.", "pp.", "pg pgs page pages s ss seite seiten с сс стр pág págs pag pagg página páginas pagina pagine"),
    /** Leaves; the sides are counted, so that 3 recto is 6 and 3 verso is 7. */
    FOLIO("fol.", "fols.", "f ff fo folio folios bl blatt л лл лист"),
    COLUMN("col.", "cols.", "column columns sp spalte spalten стб столб");

    private static final Map<String, Division> BY_WORD = new HashMap<>();

    static {
        for (Division division : values()) {
            List.of(division.words.split(" ", -1)).forEach(word -> BY_WORD.put(word, division));
        }
    }

    private final String one;
    private final String several;
    /** With spaces between. */
    private final String words;

    Division(String one, String several, String words) {
        this.one = one;
        this.several = several;
        this.words = (one + " " + several).replace(".", "") + " " + words;
    }

    /** The division that a word without its point, in lower case, stands for. */
    static Optional<Division> named(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** Whether pages are counted anew in each of them, so that page 12 of one is not page 12 of the next. */
    boolean restartsPages() {
        return compareTo(CHAPTER) < 0;
    }

    /** Whether a number after a comma is one more of them: {@code pp. 12, 15}, while 15 behind {@code vol. 2} is a page. */
    boolean isListed() {
        return !restartsPages();
    }

    boolean isPagination() {
        return this == PAGE || this == FOLIO;
    }

    /** How the ranges are written in the one normal form: {@code pp. 12-13, 15}. */
    String written(List<NumberRange> ranges) {
        List<String> numbers = ranges.stream()
                .map(range -> this == FOLIO ? leaves(range) : range.toString())
                .toList();
        boolean single = numbers.size() == 1 && numbers.get(0).indexOf('-') < 0;
        return (single ? one : several) + " " + numbers.stream().collect(Collectors.joining(", "));
    }

    private static String leaves(NumberRange sides) {
        boolean whole = sides.first() % 2 == 0 && sides.last() % 2 == 1;
        String first = leaf(sides.first(), whole);
        String last = leaf(sides.last(), whole);
        return first.equals(last) ? first : first + "-" + last;
    }

    private static String leaf(int side, boolean whole) {
        return side / 2 + (whole ? "" : side % 2 == 0 ? "r" : "v");
    }
}
