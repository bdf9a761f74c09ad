package org.testimonia.source;

import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.testimonia.date.HistoricalDate;
import org.testimonia.io.TestimoniaModule;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new TestimoniaModule()).build();

    @ParameterizedTest
    @CsvFileSource(resources = "references.tsv", delimiter = '\t', quoteCharacter = '\0', maxCharsPerColumn = 10_000)
    void a_source_is_cited_as_a_note_and_as_an_entry_of_a_bibliography(
            String item, @Nullable String locator, String note, String entry) {
        Reference reference = Reference.of(JSON.readValue(item, Source.class));

        assertThat(locator == null ? reference.note() : reference.note(Locator.of(locator)))
                .isEqualTo(note);
        assertThat(reference.bibliography()).isEqualTo(entry);
    }

    @Test
    void a_source_without_a_record_is_cited_by_what_it_says_itself() {
        Source source = Source.builder("ryle")
                .authors("Ryle")
                .title("Red Aid")
                .issued(HistoricalDate.parse("1967"))
                .build();

        assertThat(Reference.of(source)).hasToString("Ryle, Red Aid (1967).");
        assertThat(Reference.of(source).bibliography()).isEqualTo("Ryle. Red Aid. 1967.");
    }

    @Provide
    Arbitrary<Map<String, Object>> records() {
        Arbitrary<Object> values = Arbitraries.of(
                "text",
                " two\nlines ",
                "",
                "”",
                7L,
                true,
                java.util.List.of("a"),
                Map.of("family", ""),
                Map.of("date-parts", "x"));
        return Arbitraries.maps(
                Arbitraries.of(
                        "type", "title", "author", "editor", "volume", "page", "accessed", "edition", "archive", "URL"),
                values);
    }

    @Property
    void whatever_stands_in_a_record_gives_one_line(@ForAll("records") Map<String, Object> record) {
        Reference reference = Reference.of(Source.builder("id").csl(record).build());

        assertThat(reference.note(Locator.of("p. 1"))).isNotBlank().doesNotContain("\n");
        assertThat(reference.bibliography()).isNotBlank().doesNotContain("\n");
    }
}
