package org.testimonia.page;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NamesInPageTest {

    @Test
    void sources_have_letters_and_then_two() {
        assertThat(IntStream.of(0, 25, 26, 51, 52, 701, 702).mapToObj(Siglum::letter))
                .containsExactly("A", "Z", "Aa", "Az", "Ba", "Zz", "Aaa");
    }

    @Test
    void places_in_the_page_are_plain_and_given_once() {
        Anchors anchors = new Anchors();

        assertThat(anchors.of("claim", "C1")).isEqualTo("claim-C1");
        assertThat(anchors.of("claim", "C1")).isEqualTo("claim-C1-2");
        assertThat(anchors.of("claim", "C1")).isEqualTo("claim-C1-3");
        assertThat(anchors.of("claim", "a \"é")).isEqualTo("claim-a.20.22.e9");
    }

    @Test
    void numbers_of_readings_are_listed_as_a_reader_does() {
        assertThat(Numbers.listed(List.of(1, 2, 4, 5, 6, 9))).isEqualTo("1, 2, 4–6, 9");
        assertThat(Numbers.listed(List.of())).isEmpty();
    }

    @Test
    void years_before_the_first_are_counted_as_people_do() {
        assertThat(Texts.english().year(14)).isEqualTo("14");
        assertThat(Texts.english().year(0)).isEqualTo("1 BC");
        assertThat(Texts.english().year(-43)).isEqualTo("44 BC");
    }
}
