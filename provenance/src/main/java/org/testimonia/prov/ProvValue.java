package org.testimonia.prov;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** What an attribute or an argument is: words, something else in writing, or a name. */
public sealed interface ProvValue extends Comparable<ProvValue> {

    /** By what it is and by its text. */
    Comparator<ProvValue> ORDER = Comparator.comparing(
                    (ProvValue value) -> value.getClass().getSimpleName())
            .thenComparing(ProvValue::text)
            .thenComparing(Object::toString);

    /**
     * Words. Half of a character, which no text in UTF-8 can have, is replaced by U+FFFD.
     *
     * @param language its tag such as {@code en} (BCP 47); empty if it is not known
     */
    record Words(String text, Optional<String> language) implements ProvValue {
        public Words {
            text = WholeCharacters.of(text);
            language = language.flatMap(Words::tag);
        }

        private static Optional<String> tag(String language) {
            try {
                String tag =
                        new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
                return tag.equals("und") || tag.startsWith("x-") ? Optional.empty() : Optional.of(tag);
            } catch (IllformedLocaleException noTag) {
                return Optional.empty();
            }
        }
    }

    /** What is written in a form of its own: a moment, a decimal number, a date of EDTF. */
    record Typed(String text, ProvName datatype) implements ProvValue {
        public Typed {
            text = WholeCharacters.of(text);
        }
    }

    /** The name of something. */
    record Named(ProvName name) implements ProvValue {
        @Override
        public String text() {
            return name.toString();
        }
    }

    /** Words in a language that is not known. */
    static ProvValue of(String words) {
        return new Words(words, Optional.empty());
    }

    /** English words. */
    static ProvValue english(String words) {
        return new Words(words, Optional.of("en"));
    }

    static ProvValue of(ProvName name) {
        return new Named(name);
    }

    /** A moment, with the offset of the clock. */
    static ProvValue of(OffsetDateTime time) {
        return new Typed(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time), ProvNamespace.XSD.name("dateTime"));
    }

    /** The words, what is written, or the name. */
    String text();

    @Override
    default int compareTo(ProvValue other) {
        return ORDER.compare(this, other);
    }
}
