package org.testimonia.dataset;

import java.util.List;
import java.util.regex.Pattern;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PathPatternTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    claims.csv | claims.csv
                    *.csv | claims.csv
                    claims-19??.csv | claims-1931.csv
                    legacy/** | legacy/claims.csv
                    legacy/** | legacy/old/claims.csv
                    **/claims.csv | claims.csv
                    **/claims.csv | a/b/claims.csv
                    a/**/claims.csv | a/claims.csv
                    ** | a/b
                    [1].csv | [1].csv
                    """)
    void a_file_that_is_meant(String pattern, String file) {
        assertThat(new PathPattern(pattern).matches(file)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    claims.csv | legacy/claims.csv
                    *.csv | legacy/claims.csv
                    legacy | legacy/claims.csv
                    legacy/** | legacy
                    legacy/** | legacy.csv
                    legacy/** | old-legacy/claims.csv
                    Claims.csv | claims.csv
                    claims.csv | claims_csv
                    {a,b}.csv | a.csv
                    ** | ''
                    """)
    void a_file_that_is_not_meant(String pattern, String file) {
        assertThat(new PathPattern(pattern).matches(file)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/a", "a/", "a//b", "../a", "a/./b", "a\\b", "a**", "a/**b/c"})
    void what_no_path_in_a_dataset_looks_like_is_no_pattern(String text) {
        assertThat(PathPattern.read(text)).isEmpty();
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of("**", "*", "a", "a*", "*b", "a?", "?", "*a*b", "ab")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(names -> String.join("/", names));
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.strings()
                .withChars("ab")
                .ofMinLength(1)
                .ofMaxLength(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(names -> String.join("/", names));
    }

    @Property
    void a_pattern_matches_as_the_regular_expression_of_the_same_meaning_does(
            @ForAll("patterns") String pattern, @ForAll("files") String file) {
        assertThat(new PathPattern(pattern).matches(file))
                .isEqualTo(expression(pattern).matcher(file).matches());
    }

    private static Pattern expression(String pattern) {
        StringBuilder expression = new StringBuilder();
        List<String> names = List.of(pattern.split("/"));
        for (int i = 0; i < names.size(); i++) {
            boolean last = i == names.size() - 1;
            if (names.get(i).equals("**")) {
                expression.append(last ? ".+" : "([^/]+/)*");
            } else {
                expression
                        .append(names.get(i).replace("?", "[^/]").replace("*", "[^/]*"))
                        .append(last ? "" : "/");
            }
        }
        return Pattern.compile(expression.toString());
    }
}
