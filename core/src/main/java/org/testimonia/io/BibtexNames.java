package org.testimonia.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.testimonia.source.Position;

/**
 * Names of persons as BibTeX writes them: {@code Ryle, James Martin and Branko Lazitch}. A name in braces is that of a
 * body and stays whole.
 */
final class BibtexNames {

    private static final String AND = " and ";

    private BibtexNames() {}

    static Node of(String text, Position position) {
        List<Node> people = new ArrayList<>();
        for (String name : split(text.strip())) {
            if (!name.isBlank() && !name.strip().equals("others")) {
                people.add(person(name.strip(), position));
            }
        }
        return new Node.Sequence(List.copyOf(people), position);
    }

    /** Splits at {@code and}, but not inside braces. */
    private static List<String> split(String text) {
        List<String> names = new ArrayList<>();
        String flat = text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        int depth = 0;
        int start = 0;
        for (int i = 0; i < flat.length(); i++) {
            depth += flat.charAt(i) == '{' ? 1 : flat.charAt(i) == '}' ? -1 : 0;
            if (depth == 0 && flat.startsWith(AND, i)) {
                names.add(flat.substring(start, i));
                start = i + AND.length();
                i = start - 1;
            }
        }
        names.add(flat.substring(start));
        return names;
    }

    private static Node person(String name, Position position) {
        if (name.startsWith("{") && name.indexOf('}') == name.length() - 1) {
            return names(position, "literal", name);
        }
        int comma = name.indexOf(',');
        if (comma > 0) {
            String given = name.substring(name.lastIndexOf(',') + 1);
            return names(position, "family", name.substring(0, comma), "given", given);
        }
        List<String> words = Arrays.stream(name.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        int family = familyStart(words);
        return names(
                position,
                "family",
                String.join(" ", words.subList(family, words.size())),
                "given",
                String.join(" ", words.subList(0, family)));
    }

    /** The last word, with the words in lower case before it: {@code van der Berg}. */
    private static int familyStart(List<String> words) {
        int start = words.size() - 1;
        while (start > 1 && Character.isLowerCase(words.get(start - 1).codePointAt(0))) {
            start--;
        }
        return start;
    }

    private static Node names(Position position, String... keysAndTexts) {
        List<Node.Field> fields = new ArrayList<>();
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            String text = Latex.decode(keysAndTexts[i + 1]).strip();
            if (!text.isEmpty()) {
                fields.add(new Node.Field(keysAndTexts[i], position, Node.Scalar.of(text, position)));
            }
        }
        return new Node.Mapping(List.copyOf(fields), position);
    }
}
