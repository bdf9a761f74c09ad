package org.testimonia.io;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.testimonia.dataset.Configuration;
import org.testimonia.source.Source;

/**
 * Sources that were read from BibTeX, as the file that they would be.
 *
 * @param sources those that have the words of their entry, in the order of their files
 * @param others those that have none
 */
record BibtexText(List<Source> sources, List<Source> others) {

    static BibtexText of(List<Source> all) {
        List<Source> sources = new ArrayList<>();
        List<Source> others = new ArrayList<>();
        all.forEach(source -> (words(source).isEmpty() ? others : sources).add(source));
        sources.sort(Comparator.comparing(Source::position));
        return new BibtexText(List.copyOf(sources), List.copyOf(others));
    }

    private static String words(Source source) {
        return source.csl().get(SourceFields.CUSTOM) instanceof Map<?, ?> custom
                        && custom.get(SourceFields.BIBTEX) instanceof String words
                ? words
                : "";
    }

    String text() {
        StringBuilder text = new StringBuilder();
        sources.forEach(source -> text.append(words(source)));
        return text.toString();
    }

    /** Whether the text gives these sources again and no others. */
    boolean isFaithful(Configuration configuration) {
        List<Source> again = new ArrayList<>();
        RecordSink assembler = new SourceAssembler(new ValueReader(configuration), again::add, problem -> {});
        new BibtexRecords(new RewindableReader(new StringReader(text())), "", assembler).read();
        return again.equals(sources);
    }
}
