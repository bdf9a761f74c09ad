package org.testimonia.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * The date lies before another: {@code @Before("1933") String established}.
 *
 * <p>On a {@link CharSequence}, read as words or EDTF, and on a {@code HistoricalDate}. Absence is valid; a text that is no
 * date is not. As everywhere here, a date is refused only if every reading of it is: "1933" is not before 1933,
 * "by 1933" may be. {@link #certainly()} asks for more.
 */
@Documented
@Constraint(validatedBy = {BeforeTextValidator.class, BeforeDateValidator.class})
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Before {

    /** The date, as words or EDTF, that it lies before; the whole of it: {@code 1933} is before 1933-01-01. */
    String value();

    /** Whether every reading must lie before it, not just one. */
    boolean certainly() default false;

    String message() default "expected a date before {value}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
