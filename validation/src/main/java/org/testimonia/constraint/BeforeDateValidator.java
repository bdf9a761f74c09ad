package org.testimonia.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.testimonia.date.HistoricalDate;

/** Checks {@link Before} on dates. Public, since a validator makes its instances itself. */
public final class BeforeDateValidator implements ConstraintValidator<Before, HistoricalDate> {

    @SuppressWarnings("NullAway.Init") // set by initialize
    private BeforeCheck check;

    @Override
    public void initialize(Before constraint) {
        check = BeforeCheck.of(constraint);
    }

    @Override
    public boolean isValid(@Nullable HistoricalDate date, ConstraintValidatorContext context) {
        return date == null || check.accepts(DateArgument.daysOf(date));
    }
}
