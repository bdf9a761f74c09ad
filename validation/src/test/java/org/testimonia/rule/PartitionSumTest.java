package org.testimonia.rule;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.dataset.Partition;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.ValueType;

import static org.assertj.core.api.Assertions.assertThat;

class PartitionSumTest {

    private static final String RULE = "figure/sum";
    private static final PropertyDefinition BY_PARTY = PropertyDefinition.of("delegates", ValueType.FIGURE)
            .withScoped(true)
            .withPartition(new Partition.OfScopes(List.of("cp", "yci", "non-party")));

    private static Given parts() {
        return new Given()
                .property(BY_PARTY)
                .claim("congress", "delegates", "91", "as of 1924", "scope cp", "in a, p. 1")
                .claim("congress", "delegates", "13", "as of 1924", "scope non-party", "in a, p. 1");
    }

    private static Given whole(String value) {
        return parts().claim("congress", "delegates", "5", "as of 1924", "scope yci", "in a, p. 1")
                .claim("congress", "delegates", value, "as of 1924", "scope whole", "in a, p. 1");
    }

    @Test
    void one_hundred_and_nine_is_91_and_13_and_5() {
        assertThat(whole("109").findings(RULE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"about 100", "100-110", "at least 100", "at most 109"})
    void a_whole_that_can_be_the_sum_is_fine(String value) {
        assertThat(whole(value).findings(RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"110, 1", "108, 1", "at least 115, 6", "100-105, 4"})
    void a_whole_that_cannot_be_the_sum_is_off_by_the_nearest_difference(String value, String offBy) {
        Finding finding = whole(value).finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.CONTRADICTION);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.details()).containsOnlyKeys("off_by").containsEntry("off_by", offBy);
        assertThat(finding.sides().stream().map(List::size)).containsExactly(1, 3);
        assertThat(finding.message())
                .isEqualTo("congress, delegates: 91 + 5 + 13 make 109, not “" + value + "”; off by " + offBy);
        assertThat(finding.explanation()).anyMatch(step -> step.contains("one source, a, and as of 1924"));
    }

    @Test
    void a_missing_part_makes_no_alarm_however_much_is_missing() {
        Given given = parts().claim("congress", "delegates", "500", "as of 1924", "scope whole", "in a, p. 1");

        assertThat(given.findings(RULE)).isEmpty();
        assertThat(given.findings("figure/part-exceeds-whole")).isEmpty();
    }

    @Test
    void a_sum_is_held_against_the_whole_of_the_same_source_only() {
        assertThat(parts().claim("congress", "delegates", "5", "as of 1924", "scope yci", "in a, p. 1")
                        .claim("congress", "delegates", "110", "as of 1924", "scope whole", "in b, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_sum_is_held_against_the_whole_of_the_same_date_only() {
        assertThat(parts().claim("congress", "delegates", "5", "as of 1924", "scope yci", "in a, p. 1")
                        .claim("congress", "delegates", "110", "as of 1925", "scope whole", "in a, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_part_that_a_source_gives_twice_widens_the_sum() {
        assertThat(whole("110")
                        .claim("congress", "delegates", "6", "as of 1924", "scope yci", "in a, p. 2")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_figure_that_does_not_say_what_it_counts_is_no_whole() {
        assertThat(parts().claim("congress", "delegates", "5", "as of 1924", "scope yci", "in a, p. 1")
                        .claim("congress", "delegates", "110", "as of 1924", "in a, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void the_parts_may_be_subjects() {
        Given given = new Given()
                .property(PropertyDefinition.of("schools", ValueType.FIGURE).withPartition(new Partition.OfSubjects()))
                .subject("mopr", "organization")
                .part("spain", "affiliate", "mopr")
                .part("france", "affiliate", "mopr")
                .claim("spain", "schools", "2", "as of 1930", "in a, p. 1")
                .claim("mopr", "schools", "6", "as of 1930", "in a, p. 1");

        assertThat(given.findings(RULE)).isEmpty();
        assertThat(given.claim("france", "schools", "3", "as of 1930", "in a, p. 1")
                        .finding(RULE)
                        .details())
                .containsEntry("off_by", "1");
    }

    @Test
    void a_sum_without_a_date_is_not_said_to_be_of_one() {
        Finding finding = new Given()
                .property(BY_PARTY)
                .claim("congress", "delegates", "91", "scope cp", "in a, p. 1")
                .claim("congress", "delegates", "13", "scope non-party", "in a, p. 1")
                .claim("congress", "delegates", "5", "scope yci", "in a, p. 1")
                .claim("congress", "delegates", "110", "scope whole", "in a, p. 1")
                .finding(RULE);

        assertThat(finding.explanation()).anyMatch(step -> step.contains("none says as of when"));
    }
}
