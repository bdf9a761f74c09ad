package org.testimonia.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import org.testimonia.figure.Figure;

/** {@link PositiveOrZero} for figures: no reading of the figure may be wholly negative. Absence is valid. */
public final class FigurePositiveOrZero implements ConstraintValidator<PositiveOrZero, Figure> {

    @Override
    public boolean isValid(@Nullable Figure figure, ConstraintValidatorContext context) {
        return figure == null
                || figure.bounds().upper().map(upper -> upper.signum() >= 0).orElse(true);
    }
}
