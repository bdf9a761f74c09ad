package org.testimonia.organization;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * An id that scopes and references can name: without white space, {@code +} and {@code ;}, and not the word
 * {@code whole}.
 */
@Documented
@Constraint(validatedBy = {})
@NotBlank
@Pattern(regexp = "(?!whole$)[^\\s+;]+")
@ReportAsSingleViolation
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface SubjectId {

    String message() default "expected an id without spaces, + and ; such as red-aid-of-finland";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
