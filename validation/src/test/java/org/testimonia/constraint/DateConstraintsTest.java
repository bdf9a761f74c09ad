package org.testimonia.constraint;

import java.util.List;
import java.util.Optional;

import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.date.HistoricalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DateConstraintsTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    record Text(@Edtf String date) {}

    record Early(@Before("1933") String text, Optional<@Before("1933") HistoricalDate> date) {}

    record SurelyEarly(
            @Before(value = "1933", certainly = true) String text) {}

    record Inside(@Within("1922/1947") HistoricalDate date) {}

    record SurelyInside(
            @Within(value = "1922/1947", certainly = true) String text) {}

    @ChronologicalOrder({"established", "reformed", "dissolved"})
    record Life(String established, Optional<HistoricalDate> reformed, HistoricalDate dissolved) {}

    @ChronologicalOrder(
            value = {"from", "to"},
            strict = true)
    static final class Bean {
        private final String from;
        private final String to;

        Bean(String from, String to) {
            this.from = from;
            this.to = to;
        }

        public String getFrom() {
            return from;
        }

        public String getTo() {
            return to;
        }
    }

    @ChronologicalOrder({"no", "such"})
    record Wrong(String date) {}

    record WrongLimit(@Before("some day") String date) {}

    private static List<String> messages(Object bean) {
        return VALIDATOR.validate(bean).stream()
                .map(broken -> broken.getPropertyPath() + ": " + broken.getMessage())
                .sorted()
                .toList();
    }

    private static HistoricalDate date(String text) {
        return HistoricalDate.parse(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1928", "1928-09", "1928~", "[..1932]", "1925-09/1934-10"})
    void edtf_accepts_dates_of_any_level(String text) {
        assertThat(messages(new Text(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"before 1933", "19x8", "", "EDTF:1928"})
    void edtf_refuses_words_and_what_is_no_date(String text) {
        assertThat(messages(new Text(text)))
                .containsExactly("date: expected an EDTF date such as 1928, 1928-09, 1928~, [..1932]");
    }

    @Test
    void absence_is_valid() {
        assertThat(messages(new Text(null))).isEmpty();
        assertThat(messages(new Early(null, Optional.empty()))).isEmpty();
        assertThat(messages(new Inside(null))).isEmpty();
        assertThat(messages(new Life(null, Optional.empty(), null))).isEmpty();
    }

    @Test
    void a_date_is_refused_only_if_every_reading_of_it_is() {
        assertThat(messages(new Early("by 1933", Optional.of(date("1932"))))).isEmpty();
        assertThat(messages(new Early("c. 1935", Optional.empty()))).isEmpty();
        assertThat(messages(new Early("1933", Optional.of(date("after 1933")))))
                .hasSize(2)
                .allMatch(message -> message.endsWith(": expected a date before 1933"));
        assertThat(messages(new SurelyEarly("by 1933"))).hasSize(1);
        assertThat(messages(new SurelyEarly("before 1933"))).isEmpty();
        assertThat(messages(new Early("no date at all", Optional.empty()))).hasSize(1);
    }

    @Test
    void within_is_possible_or_certain() {
        assertThat(messages(new Inside(date("before 1930")))).isEmpty();
        assertThat(messages(new Inside(date("1948")))).containsExactly("date: expected a date within 1922/1947");
        assertThat(messages(new SurelyInside("before 1930"))).hasSize(1);
        assertThat(messages(new SurelyInside("Sept. 1925"))).isEmpty();
    }

    @Test
    void dates_out_of_order_are_reported_at_the_later_one() {
        assertThat(messages(new Life("1925", Optional.of(date("1936")), date("1939"))))
                .isEmpty();
        assertThat(messages(new Life("1925", Optional.of(date("by 1924")), date("1920"))))
                .containsExactly(
                        "dissolved: expected a date that is not before established",
                        "reformed: expected a date that is not before established");
        assertThat(messages(new Life("unreadable", Optional.empty(), date("1920"))))
                .isEmpty();
    }

    @Test
    void beans_with_getters_are_checked_like_records() {
        assertThat(messages(new Bean("1925-09-01", "1925-09-02"))).isEmpty();
        assertThat(messages(new Bean("1925-09-01", "1925-09-01"))).hasSize(1);
    }

    @Test
    void a_constraint_that_makes_no_sense_is_a_fault_of_the_program() {
        assertThatThrownBy(() -> messages(new Wrong("1925"))).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> messages(new WrongLimit("1925"))).isInstanceOf(ValidationException.class);
    }
}
