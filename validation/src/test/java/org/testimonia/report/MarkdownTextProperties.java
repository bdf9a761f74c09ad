package org.testimonia.report;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.lang3.StringUtils;
import org.testimonia.dataset.OneLine;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTextProperties {

    @Provide
    static Arbitrary<String> ugly() {
        return UglyDatasets.texts();
    }

    private static String shown(String text) {
        return StringUtils.normalizeSpace(OneLine.of(text))
                .replace('\uD83D', '?')
                .replace('\uDE00', '?');
    }

    private static String read(String markdown) {
        return MarkdownReading.of(markdown)
                .text()
                .replace("\u200B", "")
                .replace('\uD83D', '?')
                .replace('\uDE00', '?');
    }

    @Property(tries = 500)
    void a_text_shows_as_it_is_wherever_it_stands(@ForAll("ugly") String text) {
        String escaped = MarkdownText.of(text);

        assertThat(read(escaped)).isEqualTo(shown(text));
        assertThat(read("### " + escaped + "\n")).isEqualTo(shown(text));
        assertThat(read("- **x** " + escaped + "\n")).isEqualTo(("x " + shown(text)).strip());
        assertThat(read("| a | b |\n|---|---|\n| " + escaped + " | y |\n")).isEqualTo("ab" + shown(text) + "y");
    }
}
