package org.testimonia.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CanonicalValueTest {

    /** A number or a literal of JSON, which a record has as a text. */
    private static final Pattern NO_TEXT =
            Pattern.compile("(?<=[\\[:,])(\\s*)(-?\\d[\\d.eE+-]*|true|false|null)(?=\\s*[,\\]}])");

    private static String canonical(String json) {
        return StrictJson.MAPPER.readValue(json, CanonicalValue.Fields.class).json();
    }

    static Stream<Arguments> canonical() throws IOException {
        return Vectors.rows("canonical.tsv");
    }

    static Stream<Arguments> refused() throws IOException {
        return Vectors.rows("refused.tsv");
    }

    @ParameterizedTest
    @MethodSource("canonical")
    void json_has_one_form(String json, String form) {
        assertThat(canonical(json)).isEqualTo(form);
        assertThat(canonical(form)).isEqualTo(form);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_json_leaves_open_is_refused(String json, String reason) {
        assertThatThrownBy(() -> canonical(json))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void the_published_examples_of_rfc_8785_come_out_as_they_are_published() throws IOException {
        Path folder = Vectors.published("jcs");
        for (Path input : Vectors.files(folder.resolve("input"))) {
            String published = Files.readString(folder.resolve("output").resolve(input.getFileName()));

            assertThat(canonical(textsOnly(Files.readString(input))))
                    .as(input.toString())
                    .isEqualTo(textsOnly(published));
        }
    }

    /** An object, with a text in the place of each number and literal, which are refused. */
    private static String textsOnly(String json) {
        return "{\"x\":" + NO_TEXT.matcher(json.strip()).replaceAll("$1\"\"") + "}";
    }
}
