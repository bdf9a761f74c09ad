package org.testimonia.io;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;
import org.testimonia.source.Citation;
import org.testimonia.source.Locator;
import org.testimonia.source.Source;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TestimoniaModuleTest {

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    /** A record of someone else's. */
    record Finding(
            HistoricalDate when, Figure members, Scope scope, Locator place, List<Claim> claims, Source source) {}

    private static final Claim CLAIM = Claim.builder("mopr", "members", Figure.parse("1,278,274"))
            .id("C1")
            .asOf(HistoricalDate.parse("1932-01-01"))
            .scope(Scope.parse("whole - ussr"))
            .citation(Citation.of("lazitch-1986", "p. xxix"))
            .derivedFrom(List.of("C0"))
            .quote("\"so many\"")
            .build();

    @Test
    void others_records_can_hold_our_types() {
        Finding finding = new Finding(
                HistoricalDate.parse("before 1933"),
                Figure.parse("about 500"),
                Scope.parse("ussr + germany"),
                Locator.of("pp. 12–13"),
                List.of(CLAIM),
                Source.builder("lazitch-1986")
                        .csl(Map.of("id", "lazitch-1986", "title", "T", "custom", Map.of("covers", "1922/1928")))
                        .title("T")
                        .covers(HistoricalDate.parse("1922/1928"))
                        .build());
        String json = mapper.writeValueAsString(finding);
        assertThat(json).contains("\"when\":\"before 1933\"", "\"members\":\"about 500\"", "\"place\":\"pp. 12–13\"");
        assertThat(mapper.readValue(json, Finding.class)).isEqualTo(finding);
    }

    @Test
    void a_claim_is_written_with_the_fields_of_the_files() {
        assertThat(mapper.writeValueAsString(CLAIM))
                .isEqualTo("{\"id\":\"C1\",\"subject\":\"mopr\",\"property\":\"members\",\"value\":\"1,278,274\","
                        + "\"as_of\":\"1932-01-01\",\"scope\":\"whole - ussr\",\"source\":\"lazitch-1986\",\"locator\":\"p. xxix\","
                        + "\"derived_from\":[\"C0\"],\"quote\":\"\\\"so many\\\"\"}");
    }

    @Test
    void a_text_that_cannot_be_read_is_jacksons_exception_with_our_message() {
        assertThatThrownBy(() -> mapper.readValue("\"19x8\"", HistoricalDate.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("got \"19x8\", expected a date such as");
        assertThatThrownBy(() -> mapper.readValue(
                        "{\"subject\":\"a\",\"property\":\"established\",\"value\":\"19x8\"}", Claim.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("value: got \"19x8\"");
        assertThatThrownBy(() -> mapper.readValue("{\"subject\":\"a\"}", Claim.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("property: got nothing");
        assertThatThrownBy(() -> mapper.readValue("[1]", Figure.class)).isInstanceOf(DatabindException.class);
        assertThatThrownBy(() -> mapper.readValue("\" \"", Locator.class)).isInstanceOf(DatabindException.class);
    }

    @Test
    void numbers_are_read_as_dates_and_figures() {
        assertThat(mapper.readValue("1928", HistoricalDate.class)).isEqualTo(HistoricalDate.parse("1928"));
        assertThat(mapper.readValue("67", Figure.class)).isEqualTo(Figure.parse("67"));
    }

    @Test
    void claims_are_read_from_a_tree_too() {
        assertThat(mapper.treeToValue(mapper.valueToTree(CLAIM), Claim.class)).isEqualTo(CLAIM);
    }
}
