package org.testimonia.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class WordsTest {

    private static final Set<Keyword> OPTIONAL = Set.of(
            Keyword.CENTURY_BEFORE,
            Keyword.CENTURY_AFTER,
            Keyword.PART_BEFORE,
            Keyword.ORDINAL,
            Keyword.FROM,
            Keyword.OF,
            Keyword.TO,
            Keyword.AS_OF);

    static List<Arguments> words() {
        return Rows.of("words.tsv");
    }

    static List<String> languages() {
        return LanguageFiles.all().stream().map(Language::code).toList();
    }

    static List<Arguments> notRead() {
        return Rows.of("words-not-read.tsv");
    }

    @ParameterizedTest
    @MethodSource("words")
    void words_are_read_as_a_historian_means_them(String words, String edtf, String earliest, String latest) {
        HistoricalDate date = HistoricalDate.parse(words);
        assertThat(date.edtf()).isEqualTo(edtf);
        assertThat(Rows.day(date.range().earliest())).isEqualTo(earliest);
        assertThat(Rows.day(date.range().latest())).isEqualTo(latest);
    }

    @ParameterizedTest
    @MethodSource("words")
    void words_are_kept_as_they_were_and_read_the_same_again(String words) {
        HistoricalDate date = HistoricalDate.parse(words);
        assertThat(date.text()).isEqualTo(words);
        assertThat(HistoricalDate.parse(date.toString())).isEqualTo(date);
        assertThat(HistoricalDate.parse("EDTF:" + date.edtf()).sameMeaning(date))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("notRead")
    void words_that_are_not_wholly_understood_are_an_error_where_they_cease_to_be(String words, int column) {
        assertThat(HistoricalDate.read(words))
                .isInstanceOfSatisfying(
                        DateReading.NotRead.class,
                        wrong -> assertThat(wrong.column()).isEqualTo(column));
    }

    @Test
    void an_error_quotes_the_text_and_gives_examples() {
        assertThat(HistoricalDate.read("19x8"))
                .hasToString("got \"19x8\", expected a date such as 1928, before 1928, Aug. 1928");
    }

    @Test
    void an_error_says_more_where_more_is_known() {
        assertThat(HistoricalDate.read("31 April 1925")).hasToString("day 31, expected 1 to 30");
        assertThat(HistoricalDate.read("between 1925 and 1920"))
                .hasToString("a date before the one it should follow, expected the earlier date first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"before 1933\"", "“before 1933”", "«before 1933»", "  before 1933\t", "Before  1933."})
    void quotes_spaces_capitals_and_full_stops_do_not_matter(String words) {
        assertThat(HistoricalDate.parse(words).edtf()).isEqualTo("[..1932]");
    }

    @Test
    void a_policy_changes_what_before_after_and_by_include() {
        DatePolicy other = DatePolicy.STANDARD.withLimits(LimitPolicy.STANDARD
                .withBeforeIncludes(true)
                .withAfterIncludes(true)
                .withByIncludes(false));
        assertThat(read("before 1933", other)).isEqualTo("[..1933]");
        assertThat(read("after 1928", other)).isEqualTo("[1928..]");
        assertThat(read("by 1932", other)).isEqualTo("[..1931]");
    }

    @Test
    void a_policy_changes_what_early_mid_and_late_are() {
        DatePolicy thirds = DatePolicy.STANDARD.withParts(PartPolicy.THIRDS);
        assertThat(read("early 1920s", thirds)).isEqualTo("[1920..1923~]");
        assertThat(read("mid-1920s", thirds)).isEqualTo("[1923~..1926~]");
        assertThat(read("late 1920s", thirds)).isEqualTo("[1926~..1929]");
        assertThat(read("early 1925", thirds)).isEqualTo("[1925-01..1925-04~]");
        assertThat(read("late 1925", thirds)).isEqualTo("[1925-09~..1925-12]");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_has_every_kind_of_word_and_of_saying(String language) throws IOException {
        Properties words = properties(language);
        for (Keyword keyword : Keyword.values()) {
            boolean optional = keyword.ordinal() >= Keyword.NUMBER.ordinal() || OPTIONAL.contains(keyword);
            assertThat(optional || words.stringPropertyNames().stream().anyMatch(key -> isOf(keyword, key)))
                    .as("%s in %s", keyword, language)
                    .isTrue();
        }
        for (int month = 1; month <= 12; month++) {
            assertThat(words).containsKey("month." + month);
        }
        assertThat(words.stringPropertyNames()).containsAll(sayings("en"));
        assertThatCode(() -> new Language(language, words)).doesNotThrowAnyException();
    }

    private static boolean isOf(Keyword keyword, String key) {
        return key.equals(keyword.key()) || key.startsWith(keyword.key() + ".");
    }

    /** The sayings that are no form of another. */
    private static List<String> sayings(String language) throws IOException {
        List<String> all = properties(language).stringPropertyNames().stream()
                .filter(key -> key.startsWith(Sayings.PREFIX))
                .toList();
        return all.stream()
                .filter(key -> all.stream().noneMatch(other -> key.startsWith(other + ".")))
                .filter(key -> !key.startsWith("say.day-number"))
                .toList();
    }

    private static Properties properties(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream file = Language.class.getResourceAsStream("words/" + language + ".properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        return words;
    }

    private static String read(String words, DatePolicy policy) {
        return ((DateReading.Read) HistoricalDate.read(words, policy)).date().edtf();
    }
}
