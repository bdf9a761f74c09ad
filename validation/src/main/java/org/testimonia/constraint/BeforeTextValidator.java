package org.testimonia.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Before} on texts. Public, since a validator makes its instances itself. */
public final class BeforeTextValidator implements ConstraintValidator<Before, CharSequence> {

    @SuppressWarnings("NullAway.Init") // set by initialize
    private BeforeCheck check;

    @Override
    public void initialize(Before constraint) {
        check = BeforeCheck.of(constraint);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || DateArgument.daysOf(text).filter(check::accepts).isPresent();
    }
}
