package org.testimonia.constraint;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.apache.commons.lang3.StringUtils;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.testimonia.dataset.TypedRow;
import org.testimonia.organization.OrganizationRecord;

/** Holds the typed records of a dataset's rows against their Jakarta constraints. */
public final class TypedRecordValidator {

    /** Built on first use: it takes longer than auditing a small dataset. */
    private static final class Holder {
        /** Who says where the library's log goes has thought of its greeting; the JDK's log takes long to start. */
        private static final String LOGGING = "org.jboss.logging.provider";

        private static final Validator VALIDATOR = withoutGreeting();

        /** The library would print its version where whoever runs an audit expects findings. */
        private static Validator withoutGreeting() {
            if (System.getProperty(LOGGING) != null) {
                return build();
            }
            Logger greeting = Logger.getLogger("org.hibernate.validator.internal.util.Version");
            Level before = greeting.getLevel();
            greeting.setLevel(Level.WARNING);
            try {
                return build();
            } finally {
                greeting.setLevel(before);
            }
        }

        @SuppressWarnings("resource") // the factory lives as long as its validator, which is as long as the program
        private static Validator build() {
            return Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .ignoreXmlConfiguration()
                    .defaultLocale(Locale.ENGLISH)
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator();
        }
    }

    private TypedRecordValidator() {}

    /**
     * Builds what the first check of a record would have to build. It takes as long as reading a small dataset, so a program
     * may do it in a thread of its own meanwhile.
     */
    public static void prepare() {
        Objects.requireNonNull(Holder.VALIDATOR);
    }

    /** The constraints that the record described by a row breaks, by property; none for a row of another type. */
    public static List<RecordViolation> violations(TypedRow row) {
        Optional<OrganizationRecord> typed = OrganizationRecord.read(row);
        return typed.map(TypedRecordValidator::violations).orElse(List.of());
    }

    /** The constraints that a record breaks, by property. */
    public static List<RecordViolation> violations(OrganizationRecord typed) {
        return Holder.VALIDATOR.validate(typed).stream()
                .map(TypedRecordValidator::violation)
                .distinct()
                .sorted(Comparator.comparing(RecordViolation::property).thenComparing(RecordViolation::message))
                .toList();
    }

    private static RecordViolation violation(ConstraintViolation<OrganizationRecord> broken) {
        Object value = broken.getInvalidValue();
        return new RecordViolation(
                snakeCase(broken.getPropertyPath().toString()),
                value == null ? "" : value.toString(),
                broken.getMessage());
    }

    /** {@code partOf} is {@code part_of} in a dataset; what follows the first node of the path is left out. */
    private static String snakeCase(String path) {
        String property = StringUtils.substringBefore(StringUtils.substringBefore(path, "."), "<");
        StringBuilder name = new StringBuilder();
        property.chars().forEach(c -> {
            if (Character.isUpperCase(c)) {
                name.append('_');
            }
            name.appendCodePoint(Character.toLowerCase(c));
        });
        return name.toString();
    }
}
