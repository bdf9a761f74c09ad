package org.testimonia.io;

import java.util.List;
import java.util.Optional;

import org.testimonia.dataset.Between;
import org.testimonia.dataset.DurationUnit;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.ValueType;
import org.testimonia.dataset.Vocabulary;

/** Whether a property that counts time between dates can: it is a figure in a unit of time, and the others have dates. */
final class BetweenCheck {

    private BetweenCheck() {}

    static void check(String property, Node.Mapping keysAndValues, Vocabulary vocabulary) throws DatasetReadException {
        Optional<Node.Field> field = keysAndValues.field(PropertyFields.BETWEEN);
        Optional<PropertyDefinition> definition = vocabulary.property(property);
        if (field.isPresent() && definition.isPresent()) {
            Optional<String> wrong = wrong(definition.get(), vocabulary);
            if (wrong.isPresent()) {
                throw DatasetReadException.at(
                        field.get().value().position(), field.get().name(), wrong.get());
            }
        }
    }

    private static Optional<String> wrong(PropertyDefinition definition, Vocabulary vocabulary) {
        if (definition.type() != ValueType.FIGURE) {
            return Optional.of("got a property with value " + definition.type().id() + ", expected value: figure");
        }
        Optional<String> otherUnit =
                definition.unit().filter(unit -> DurationUnit.named(unit).isEmpty());
        if (otherUnit.isPresent()) {
            return Optional.of("got a figure in " + otherUnit.get() + ", expected unit: year, month or day");
        }
        return wrong(definition.between().orElseThrow(), vocabulary);
    }

    private static Optional<String> wrong(Between dates, Vocabulary vocabulary) {
        for (String name : List.of(dates.first(), dates.second())) {
            boolean dated = vocabulary
                    .property(name)
                    .filter(property -> property.type().isTemporal())
                    .isPresent();
            if (!dated) {
                return Optional.of(Quoting.got(name) + ", expected a property with dates such as established");
            }
        }
        boolean isMoment = dates.first().equals(dates.second())
                && vocabulary.property(dates.first()).orElseThrow().type() == ValueType.DATE;
        return isMoment
                ? Optional.of(
                        Quoting.got(dates.first()) + " alone, which has no length, expected a period or two dates")
                : Optional.empty();
    }
}
