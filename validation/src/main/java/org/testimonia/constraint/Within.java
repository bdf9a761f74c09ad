package org.testimonia.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * The date lies within a time: {@code @Within("1922/1947") HistoricalDate established}.
 *
 * <p>On a {@link CharSequence}, read as words or EDTF, and on a {@code HistoricalDate}. Absence is valid; a text that is no
 * date is not. A date is refused only if no reading of it lies within; {@link #certainly()} asks for all to do so.
 */
@Documented
@Constraint(validatedBy = {WithinTextValidator.class, WithinDateValidator.class})
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Within {

    /** The time, as words or EDTF. */
    String value();

    /** Whether every reading must lie within it, not just one. */
    boolean certainly() default false;

    String message() default "expected a date within {value}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
