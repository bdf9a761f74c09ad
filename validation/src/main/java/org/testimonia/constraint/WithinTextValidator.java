package org.testimonia.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Within} on texts. Public, since a validator makes its instances itself. */
public final class WithinTextValidator implements ConstraintValidator<Within, CharSequence> {

    @SuppressWarnings("NullAway.Init") // set by initialize
    private WithinCheck check;

    @Override
    public void initialize(Within constraint) {
        check = WithinCheck.of(constraint);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || DateArgument.daysOf(text).filter(check::accepts).isPresent();
    }
}
