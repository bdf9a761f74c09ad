package org.testimonia.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.testimonia.date.DateReading;
import org.testimonia.date.HistoricalDate;

/** Checks {@link Edtf} on texts. Public, since a validator makes its instances itself. */
public final class EdtfValidator implements ConstraintValidator<Edtf, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || HistoricalDate.read("EDTF:" + text) instanceof DateReading.Read;
    }
}
