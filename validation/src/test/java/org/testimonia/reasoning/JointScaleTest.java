package org.testimonia.reasoning;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Value;
import org.testimonia.dataset.Between;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.ValueType;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;

import static org.assertj.core.api.Assertions.assertThat;

/** Components of 10,000 claims come to an end, whatever their shape. */
class JointScaleTest {

    private static final int CLAIMS = 10_000;
    private static final PropertyDefinition LASTED = PropertyDefinition.of("lasted", ValueType.FIGURE)
            .withSingle(true)
            .withUnit("year")
            .withBetween(Between.endsOf("held"));

    private static List<DateInconsistency> conflicts(IntFunction<Claim> claims) {
        Configuration configuration = Configuration.builtIn();
        Dataset.Builder dataset = Dataset.builder("large")
                .configuration(
                        configuration.withVocabulary(configuration.vocabulary().with(List.of(LASTED))));
        IntStream.range(0, CLAIMS).mapToObj(claims).forEach(dataset::claim);
        return JointConsistency.of(dataset.build(), DatePolicy.STANDARD).dates();
    }

    private static Claim dated(int subject, String property, String date) {
        return Claim.builder("s" + subject, property, HistoricalDate.parse(date))
                .id("d" + subject + property + date)
                .build();
    }

    private static Claim lasted(int subject, int years) {
        return Claim.builder("s" + subject, "lasted", Figure.of(years))
                .id("l" + subject)
                .build();
    }

    private static Claim related(int subject, String relation, int other) {
        return Claim.builder("s" + subject, relation, new Value.OfSubject("s" + other))
                .build();
    }

    @Test
    void a_chain_that_fits() {
        assertThat(conflicts(i -> i == 0 ? dated(0, "held", "1900") : related(i - 1, "before", i)))
                .isEmpty();
    }

    @Test
    void a_chain_of_which_the_last_link_is_too_early_is_one_core_of_all() {
        List<DateInconsistency> found = conflicts(i -> switch (i) {
            case 0 -> dated(0, "held", "1930");
            case 1 -> dated(CLAIMS - 2, "held", "1925");
            default -> related(i - 2, "before", i - 1);
        });
        assertThat(found).hasSize(1);
        assertThat(found.get(0).cores()).hasSize(1);
        assertThat(found.get(0).cores().get(0).statements()).hasSize(CLAIMS);
    }

    @Test
    void a_circle_of_all() {
        List<DateInconsistency> found = conflicts(i -> related(i, "before", (i + 1) % CLAIMS));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).cores()).hasSize(1);
        assertThat(found.get(0).cores().get(0).gapDays()).isEqualTo(CLAIMS);
    }

    @Test
    void a_star_whose_rays_all_miss_its_centre() {
        List<DateInconsistency> found = conflicts(i -> i == 0
                ? dated(0, "held", "1920")
                : i % 2 == 1 ? dated(i, "held", "1930") : related(i - 1, "during", 0));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).cores()).hasSize(20);
        assertThat(found.get(0).isComplete()).isFalse();
    }

    @Test
    void one_date_claimed_in_thousands_of_ways() {
        List<DateInconsistency> found = conflicts(i -> i == 0
                ? related(1, "during", 2)
                : dated(
                        1 + i % 2,
                        "established",
                        HistoricalDate.parse("1800")
                                .range()
                                .earliest()
                                .day()
                                .get()
                                .plusDays(i)
                                .toString()));
        assertThat(found).isNotEmpty();
    }

    @Test
    void a_chain_of_durations_that_takes_far_too_long() {
        List<DateInconsistency> found = conflicts(i -> switch (i) {
            case 0 -> dated(1, "established", "1000");
            case 1 -> dated(CLAIMS / 2, "established", "2000");
            default -> i % 2 == 0 ? lasted(i / 2, 10) : related(i / 2, "before", i / 2 + 1);
        });
        assertThat(found).hasSize(1);
        assertThat(found.get(0).cores()).isNotEmpty();
    }

    @Test
    void a_random_web_of_contemporaries_with_ages() {
        Random random = new Random(1);
        List<DateInconsistency> found = conflicts(i -> switch (i % 4) {
            case 0 -> dated(i / 4, "established", String.valueOf(1000 + i / 20));
            case 1 -> lasted(i / 4, 50 + random.nextInt(30));
            case 2 -> lasted(random.nextInt(CLAIMS / 4), 40 + random.nextInt(40));
            default -> related(i / 4, "simultaneous_with", Math.max(0, i / 4 - random.nextInt(100)));
        });
        assertThat(found).isNotEmpty();
    }

    @Test
    void a_random_web() {
        Random random = new Random(1);
        List<String> relations = List.of("before", "after", "during", "simultaneous_with");
        List<DateInconsistency> found = conflicts(i -> i % 2 == 0
                ? dated(i / 2, "held", String.valueOf(1800 + random.nextInt(150)))
                : related(random.nextInt(CLAIMS / 2), relations.get(random.nextInt(4)), random.nextInt(CLAIMS / 2)));
        assertThat(found).isNotEmpty();
    }

    @Test
    void a_sparse_web_in_the_right_order() {
        Random random = new Random(1);
        List<DateInconsistency> found = conflicts(i -> i % 2 == 0
                ? dated(i / 2, "established", String.valueOf(1000 + i / 20))
                : related(random.nextInt(CLAIMS / 2), "simultaneous_with", i / 2));
        assertThat(found).isEmpty();
    }
}
