package org.testimonia.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * Dates of a record or bean follow each other: {@code @ChronologicalOrder({"established", "dissolved"})}.
 *
 * <p>The properties are components of a record, or what a bean has getters for; each a text, a {@code HistoricalDate}, or an
 * {@code Optional} of one. An absent or unreadable date is left out. Two dates are refused only if every reading of them
 * breaks the order; the violation is reported at the later property.
 */
@Documented
@Constraint(validatedBy = {ChronologicalOrderValidator.class})
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ChronologicalOrder {

    /** The properties, the earliest first. */
    String[] value();

    /** Whether two of them may not be on one day. */
    boolean strict() default false;

    String message() default "expected a date that is not before {earlier}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
