package org.testimonia.language;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WordFilesTest {

    @ParameterizedTest
    @ValueSource(classes = {HistoricalDate.class, Figure.class})
    void every_file_of_words_is_in_the_list_and_english_is_first(Class<?> owner)
            throws IOException, URISyntaxException {
        List<String> read = WordFiles.beside(owner).all((code, words) -> code);
        Path folder = Path.of(owner.getResource("words/en.properties").toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            List<String> there = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .map(name -> name.replace(".properties", ""))
                    .toList();
            assertThat(read).containsExactlyInAnyOrderElementsOf(there).startsWith("en");
        }
    }

    @Test
    void a_class_without_files_of_words_is_told() {
        assertThatThrownBy(() -> WordFiles.beside(WordFiles.class).all((code, words) -> code))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no file words/languages.txt beside org.testimonia.language.WordFiles");
    }
}
