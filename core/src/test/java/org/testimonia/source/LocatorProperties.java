package org.testimonia.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

class LocatorProperties {

    @Provide
    Arbitrary<int[]> ranges() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 4))
                .as((first, more) -> new int[] {first, first + more});
    }

    private static Locator pages(List<int[]> ranges) {
        return Locator.of(
                ranges.stream().map(range -> range[0] + "-" + range[1]).collect(Collectors.joining(", ", "pp. ", "")));
    }

    private static Set<Integer> members(List<int[]> ranges) {
        return ranges.stream()
                .flatMap(range -> IntStream.rangeClosed(range[0], range[1]).boxed())
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Property
    void pages_are_the_same_place_if_they_share_a_page(
            @ForAll @Size(min = 1, max = 4) List<@From("ranges") int[]> one,
            @ForAll @Size(min = 1, max = 4) List<@From("ranges") int[]> two) {
        Set<Integer> common = members(one);
        common.retainAll(members(two));

        assertThat(pages(one).samePlace(pages(two))).isEqualTo(!common.isEmpty());
        assertThat(pages(one).equals(pages(two))).isEqualTo(members(one).equals(members(two)));
    }

    @Property
    void every_roman_numeral_is_read(@ForAll @IntRange(min = 1, max = 3_999) int value) {
        assertThat(RomanNumeral.read(RomanNumeral.write(value))).isEqualTo(value);
    }

    @Property
    void no_text_throws_and_every_locator_is_its_own_place(@ForAll String text) {
        Assume.that(text.chars().anyMatch(c -> !Locator.isSpace((char) c)));
        Locator locator = Locator.of(text);

        assertThat(locator).hasToString(text).isEqualTo(Locator.of(text));
        assertThat(locator.samePlace(locator)).isTrue();
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of(
                        "p. ",
                        "pp.",
                        "S.",
                        "стр. ",
                        "vol. ",
                        "Bd.",
                        "no. ",
                        "№",
                        "§",
                        "§§ ",
                        "ch. ",
                        "fol. ",
                        "ff.",
                        "л.",
                        "col. ",
                        "12",
                        "12",
                        "3r",
                        "3",
                        "4v",
                        " verso",
                        "об.",
                        "xii",
                        "II",
                        "-",
                        "–",
                        ", ",
                        ";",
                        " ",
                        "\u00a0",
                        "(cited)",
                        " n. 3",
                        " Table 1",
                        ".",
                        "İ",
                        "Σ",
                        "x")
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(parts -> String.join("", parts))
                .filter(text -> text.chars().anyMatch(c -> !Locator.isSpace((char) c)));
    }

    @Property(tries = 5_000)
    void the_normal_form_is_an_equal_locator_with_the_same_normal_form(@ForAll("places") String text) {
        Locator locator = Locator.of(text);
        Locator normal = Locator.of(locator.normalized());

        assertThat(normal).isEqualTo(locator).hasSameHashCodeAs(locator);
        assertThat(normal.normalized()).isEqualTo(locator.normalized());
    }

    @Property(tries = 5_000)
    void one_place_is_never_apart_and_both_are_mutual(@ForAll("places") String one, @ForAll("places") String two) {
        Locator first = Locator.of(one);
        Locator second = Locator.of(two);

        assertThat(first.samePlace(second)).isEqualTo(second.samePlace(first));
        assertThat(first.isApartFrom(second)).isEqualTo(second.isApartFrom(first));
        assertThat(first.samePlace(second) && first.isApartFrom(second)).isFalse();
        assertThat(first.equals(second) && !first.samePlace(second)).isFalse();
        assertThat(first.normalized().equals(second.normalized())).isEqualTo(first.equals(second));
    }
}
