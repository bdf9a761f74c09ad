package org.testimonia.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.testimonia.date.HistoricalDate;

/** Checks {@link Within} on dates. Public, since a validator makes its instances itself. */
public final class WithinDateValidator implements ConstraintValidator<Within, HistoricalDate> {

    @SuppressWarnings("NullAway.Init") // set by initialize
    private WithinCheck check;

    @Override
    public void initialize(Within constraint) {
        check = WithinCheck.of(constraint);
    }

    @Override
    public boolean isValid(@Nullable HistoricalDate date, ConstraintValidatorContext context) {
        return date == null || check.accepts(DateArgument.daysOf(date));
    }
}
