package org.testimonia.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.testimonia.date.DayRange;

/** Checks {@link ChronologicalOrder}: each date against all those that come before it. Public, since a validator makes its instances itself. */
public final class ChronologicalOrderValidator implements ConstraintValidator<ChronologicalOrder, Object> {

    private List<String> properties = List.of();
    private boolean strict;

    @Override
    public void initialize(ChronologicalOrder constraint) {
        properties = List.of(constraint.value());
        strict = constraint.strict();
    }

    private record Dated(String property, DayRange days) {}

    @Override
    public boolean isValid(@Nullable Object bean, ConstraintValidatorContext context) {
        if (bean == null) {
            return true;
        }
        List<Dated> before = new ArrayList<>();
        boolean valid = true;
        for (String property : properties) {
            Optional<DayRange> days = BeanProperty.days(bean, property);
            if (days.isPresent()) {
                Dated later = new Dated(property, days.get());
                valid &= follows(later, before, context);
                before.add(later);
            }
        }
        return valid;
    }

    private boolean follows(Dated later, List<Dated> before, ConstraintValidatorContext context) {
        Optional<Dated> broken = before.stream()
                .filter(earlier -> breaks(earlier.days(), later.days()))
                .findFirst();
        broken.ifPresent(earlier -> report(earlier, later, context));
        return broken.isEmpty();
    }

    private boolean breaks(DayRange earlier, DayRange later) {
        long start = earlier.earliestEpochDay();
        long end = later.latestEpochDay();
        return start > end || (strict && start == end);
    }

    private static void report(Dated earlier, Dated later, ConstraintValidatorContext context) {
        context.unwrap(HibernateConstraintValidatorContext.class)
                .addMessageParameter("earlier", earlier.property())
                .disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(later.property())
                .addConstraintViolation();
    }
}
