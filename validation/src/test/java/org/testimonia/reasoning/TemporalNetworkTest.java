package org.testimonia.reasoning;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.DayRange;
import org.testimonia.rule.Given;

import static org.assertj.core.api.Assertions.assertThat;

class TemporalNetworkTest {

    private static TemporalNetwork network(Given given) {
        return TemporalNetwork.of(given.dataset(), DatePolicy.STANDARD);
    }

    private static Optional<String> range(Given given, Moment moment) {
        return network(given).components().stream()
                .flatMap(component -> component.rangeOf(moment).stream())
                .map(DayRange::toString)
                .findFirst();
    }

    @Test
    void what_a_founding_followed_narrows_its_year() {
        Given given = new Given()
                .claim("mopr", "established", "1922")
                .claim("mopr", "after", "directive")
                .claim("directive", "during", "congress")
                .claim("congress", "held", "5 November to 5 December 1922");

        assertThat(range(given, Moment.begin("mopr"))).contains("1922-11-06 to 1922-12-31");
        assertThat(range(given, Moment.end("directive"))).contains("1922-11-05 to 1922-12-05");
        assertThat(network(given).isConsistent()).isTrue();
    }

    @Test
    void what_shares_neither_subject_nor_claim_is_its_own_component() {
        Given given = new Given()
                .claim("a", "held", "1930")
                .claim("b", "during", "a")
                .claim("c", "established", "1931")
                .claim("d", "name", "D");

        assertThat(network(given).components())
                .extracting(component -> component.statements().size())
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void the_same_said_twice_or_from_the_other_side_is_one_statement() {
        Given given = new Given()
                .claim("a", "before", "b", "in x, p. 1")
                .claim("b", "after", "a", "in y, p. 1")
                .claim("a", "held", "1930", "in x, p. 1")
                .claim("a", "held", "EDTF:1930", "in y, p. 1");

        List<Statement> statements = network(given).components().get(0).statements();

        assertThat(statements)
                .hasSize(2)
                .allMatch(statement -> statement.claims().size() == 2);
    }

    @Test
    void days_beyond_all_calendars_do_not_overflow() {
        Given given = new Given()
                .claim("a", "held", "Y9999999999999999")
                .claim("b", "held", "Y-9999999999999999")
                .claim("a", "before", "b");

        DateCore core = network(given)
                .inconsistencies(SearchLimits.STANDARD)
                .get(0)
                .cores()
                .get(0);

        assertThat(core.statements()).hasSize(3);
        assertThat(core.gapDays()).isGreaterThan(7_000_000_000_000_000_000L);
    }

    @Test
    void limits_are_told() {
        Given given = new Given().claim("centre", "held", "1920");
        for (int i = 0; i < 10; i++) {
            given.claim("ray" + i, "held", "1930").claim("ray" + i, "during", "centre");
        }

        DateInconsistency cut = network(given)
                .inconsistencies(new SearchLimits(3, 1, 1_000_000))
                .get(0);
        DateInconsistency all =
                network(given).inconsistencies(SearchLimits.STANDARD).get(0);

        assertThat(cut.cores()).hasSize(3);
        assertThat(cut.isComplete()).isFalse();
        assertThat(cut.hasAllDiagnoses()).isFalse();
        assertThat(all.cores()).hasSize(10);
        assertThat(all.isComplete()).isTrue();
        assertThat(all.diagnoses().get(0).corrections()).hasSize(1);
    }
}
