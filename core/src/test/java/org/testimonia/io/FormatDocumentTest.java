package org.testimonia.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads every example of {@code docs/format.md}: the files of one section are a dataset. */
class FormatDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/format.md");

    @TempDir
    Path temp;

    /** A section with its files, and the problems that it says they have. */
    record Section(String heading, Map<String, String> files, boolean faulty, List<String> problems) {
        @Override
        public String toString() {
            return heading;
        }
    }

    static List<Section> sections() throws IOException {
        List<Section> sections = new ArrayList<>();
        List<String> lines = Files.readAllLines(DOCUMENT);
        Section section = new Section("", new LinkedHashMap<>(), false, new ArrayList<>());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                sections.add(section);
                section = new Section(line.substring(3), new LinkedHashMap<>(), false, new ArrayList<>());
            } else if (line.startsWith("```")) {
                String[] words = line.substring(3).split(" ");
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
                List<String> content = lines.subList(i + 1, end);
                if (words[1].equals("problems")) {
                    section.problems().addAll(content);
                } else {
                    section.files().put(words[1], String.join("\n", content) + "\n");
                }
                boolean faulty = section.faulty() || words.length > 2;
                section = new Section(section.heading(), section.files(), faulty, section.problems());
                i = end;
            }
        }
        sections.add(section);
        return sections.stream().filter(s -> !s.files().isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void the_examples_of_a_section_are_read_as_it_says(Section section) {
        TestDataset folder = new TestDataset(temp);
        section.files().forEach(folder::with);
        ReadDataset read = folder.read();
        assertThat(TestDataset.problems(read)).isEqualTo(section.problems());
        assertThat(read.dataset().claims().size() + read.dataset().subjects().size())
                .isPositive();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void the_examples_of_a_section_agree_with_the_schemas(Section section) {
        section.files().forEach((name, content) -> {
            if (!section.faulty()) {
                assertThat(Schemas.errors(name, content)).as(name).isEmpty();
            }
        });
    }

    @Test
    void every_field_and_every_key_is_explained() throws IOException {
        String document = Files.readString(DOCUMENT);
        Stream<String> properties = Vocabulary.builtIn().properties().stream().map(PropertyDefinition::id);
        TreeSet<String> names = new TreeSet<>(ClaimFields.ALL);
        names.addAll(PropertyFields.ALL);
        names.addAll(SubjectAssembler.OWN);
        names.addAll(SourceFields.OWN);
        properties.forEach(names::add);
        assertThat(names).allSatisfy(name -> assertThat(document).contains(name));
    }
}
