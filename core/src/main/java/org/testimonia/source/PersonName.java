package org.testimonia.source;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name of CSL as it is told in a sentence and in an alphabetical list.
 *
 * @param direct {@code James Martin Ryle}
 * @param inverted {@code Ryle, James Martin}
 */
record PersonName(String direct, String inverted) {

    private static final int ALL_IN_A_NOTE = 3;
    private static final int ALL_IN_A_LIST = 10;
    private static final int FIRST_IN_A_LIST = 7;
    private static final Set<UnicodeScript> FAMILY_FIRST =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    static List<PersonName> of(Object names) {
        List<PersonName> people = new ArrayList<>();
        if (names instanceof Collection<?> list) {
            list.forEach(name -> one(name).ifPresent(people::add));
        }
        return people;
    }

    private static Optional<PersonName> one(Object name) {
        if (!(name instanceof Map<?, ?> parts)) {
            return Optional.of(String.valueOf(name).strip())
                    .filter(text -> !text.isEmpty())
                    .map(PersonName::whole);
        }
        String literal = text(parts, "literal");
        String family = joined(" ", text(parts, "non-dropping-particle"), text(parts, "family"));
        String given = text(parts, "given");
        if (family.isEmpty()) {
            return Optional.of(literal.isEmpty() ? given : literal)
                    .filter(text -> !text.isEmpty())
                    .map(PersonName::whole);
        }
        if (FAMILY_FIRST.contains(UnicodeScript.of(family.codePointAt(0)))) {
            return Optional.of(whole(family + given));
        }
        String particle = text(parts, "dropping-particle");
        String suffix = text(parts, "suffix");
        return Optional.of(new PersonName(
                joined(", ", joined(" ", given, particle, family), suffix),
                joined(", ", family, joined(" ", given, particle), suffix)));
    }

    private static PersonName whole(String text) {
        return new PersonName(text, text);
    }

    private static String text(Map<?, ?> parts, String name) {
        Object value = parts.get(name);
        return value == null ? "" : String.valueOf(value).strip();
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    /** {@code A and B}; {@code A, B, and C}; of more than three, {@code A et al.} */
    static String inSentence(List<PersonName> people) {
        List<String> names = people.stream().map(PersonName::direct).toList();
        return names.size() > ALL_IN_A_NOTE ? names.get(0) + " et al." : series(names);
    }

    /** The same with the first name inverted, and all named up to ten. */
    static String inList(List<PersonName> people) {
        List<String> names = new ArrayList<>();
        people.forEach(person -> names.add(names.isEmpty() ? person.inverted() : person.direct()));
        if (names.size() > ALL_IN_A_LIST) {
            return String.join(", ", names.subList(0, FIRST_IN_A_LIST)) + ", et al.";
        }
        boolean pairOfInverted = names.size() == 2 && names.get(0).contains(", ");
        return pairOfInverted ? names.get(0) + ", and " + names.get(1) : series(names);
    }

    private static String series(List<String> names) {
        int last = names.size() - 1;
        return switch (names.size()) {
            case 0, 1 -> String.join("", names);
            case 2 -> names.get(0) + " and " + names.get(1);
            default -> String.join(", ", names.subList(0, last)) + ", and " + names.get(last);
        };
    }
}
