package org.testimonia.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * The text is an EDTF date (ISO 8601-2:2019, Annex A), of any level: {@code 1928~}, {@code [..1932]}.
 *
 * <p>On any {@link CharSequence}. Absence is valid; words such as "before 1933" are not EDTF.
 */
@Documented
@Constraint(validatedBy = {EdtfValidator.class})
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Edtf {

    String message() default "expected an EDTF date such as 1928, 1928-09, 1928~, [..1932]";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
