package org.testimonia.constraint;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.testimonia.date.DayRange;
import org.testimonia.date.HistoricalDate;

/** Looks up a date in a record or bean by the name of its property. */
final class BeanProperty {

    private BeanProperty() {}

    /**
     * The days that a property allows; empty if it is absent or no readable date.
     *
     * @throws IllegalArgumentException if the type has no such property, which is a fault of the program
     */
    static Optional<DayRange> days(Object bean, String property) {
        Object value = read(bean, property);
        Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (present instanceof HistoricalDate date) {
            return Optional.of(DateArgument.daysOf(date));
        }
        return present instanceof CharSequence text ? DateArgument.daysOf(text) : Optional.empty();
    }

    private static @Nullable Object read(Object bean, String property) {
        try {
            return accessor(bean.getClass(), property).invoke(bean);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("cannot read " + property + " of " + bean.getClass(), e);
        }
    }

    private static Method accessor(Class<?> type, String property) {
        String getter = "get" + StringUtils.capitalize(property);
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Method method : at.getDeclaredMethods()) {
                boolean named =
                        method.getName().equals(property) || method.getName().equals(getter);
                if (named && method.getParameterCount() == 0) {
                    method.setAccessible(true);
                    return method;
                }
            }
        }
        throw new IllegalArgumentException(type + " has no property " + property);
    }
}
