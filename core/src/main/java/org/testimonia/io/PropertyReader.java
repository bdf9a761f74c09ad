package org.testimonia.io;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.testimonia.dataset.Between;
import org.testimonia.dataset.Counts;
import org.testimonia.dataset.Partition;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.TimeRole;
import org.testimonia.dataset.ValueType;

/** Reads the definition of one property over the built-in one. */
final class PropertyReader {

    private static final int PERCENT_DIGITS = 2;

    private final FieldCheck keys;
    private final FieldCheck countKeys;

    PropertyReader(Consumer<Problem> problems) {
        this.keys = FieldCheck.ofKeys(PropertyFields.ALL, "a key of a property", problems);
        this.countKeys = FieldCheck.ofKeys(
                List.of(PropertyFields.COUNTS_TYPE, PropertyFields.COUNTS_WHEN), "a key of counts", problems);
    }

    PropertyDefinition read(Node.Field property, Node.Mapping keysAndValues, Optional<PropertyDefinition> builtIn)
            throws DatasetReadException {
        keys.check(keysAndValues.fields());
        Optional<ValueType> type = type(keysAndValues);
        PropertyDefinition definition = builtIn.isPresent()
                ? type.map(builtIn.get()::withType).orElse(builtIn.get())
                : PropertyDefinition.of(
                        property.name(),
                        type.orElseThrow(() -> DatasetReadException.at(
                                property.position(),
                                property.name(),
                                "got no \"value\", expected " + types() + ", as it is not built in")));
        for (Node.Field field : keysAndValues.fields()) {
            definition = with(definition, field);
        }
        return definition;
    }

    private static Optional<ValueType> type(Node.Mapping keysAndValues) throws DatasetReadException {
        Optional<Node.Field> field = keysAndValues.field(PropertyFields.VALUE);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ValueType.named(field.get().value().inWords())
                .orElseThrow(() -> ConfigurationReader.wrong(field.get(), types())));
    }

    private static String types() {
        return "date, period, figure, subject or text";
    }

    private PropertyDefinition with(PropertyDefinition definition, Node.Field field) throws DatasetReadException {
        return switch (field.name()) {
            case PropertyFields.UNIT -> definition.withUnit(text(field, "a unit such as person"));
            case PropertyFields.SINGLE -> definition.withSingle(ConfigurationReader.truth(field));
            case PropertyFields.SCOPED -> definition.withScoped(ConfigurationReader.truth(field));
            case PropertyFields.ADDITIVE -> definition.withAdditive(additive(field));
            case PropertyFields.PARTITION -> definition.withPartition(partition(field));
            case PropertyFields.COUNTS -> definition.withCounts(counts(field));
            case PropertyFields.BETWEEN -> definition.withBetween(between(field));
            case PropertyFields.MAX_CHANGE_PER_YEAR -> definition.withMaxChangePerYear(fraction(field));
            case PropertyFields.TIME -> definition.withTime(time(field));
            case PropertyFields.NUMBERS -> definition.withNumbers(ConfigurationReader.numbers(field));
            case PropertyFields.RANGE -> RangeText.apply(definition, field);
            default -> definition;
        };
    }

    private static String text(Node.Field field, String expected) throws DatasetReadException {
        if (field.value() instanceof Node.Scalar scalar && !scalar.isBlank()) {
            return scalar.text().strip();
        }
        throw ConfigurationReader.wrong(field, expected);
    }

    private static boolean additive(Node.Field field) throws DatasetReadException {
        return switch (text(field, "part_of or false")) {
            case PropertyFields.PART_OF -> true;
            case "false" -> false;
            default -> throw ConfigurationReader.wrong(field, "part_of or false");
        };
    }

    private static Partition partition(Node.Field field) throws DatasetReadException {
        if (field.value() instanceof Node.Sequence list
                && list.items().size() >= 2
                && list.items().stream().allMatch(Node.Scalar.class::isInstance)) {
            return new Partition.OfScopes(
                    list.items().stream().map(Node::inWords).map(String::strip).toList());
        }
        if (field.value().inWords().equals(PropertyFields.PART_OF)) {
            return new Partition.OfSubjects();
        }
        throw ConfigurationReader.wrong(field, "part_of, or a list of at least two parts such as [cp, yci]");
    }

    private Counts counts(Node.Field field) throws DatasetReadException {
        if (field.value() instanceof Node.Mapping mapping) {
            countKeys.check(mapping.fields());
            Optional<String> type = mapping.text(PropertyFields.COUNTS_TYPE);
            Optional<String> when = mapping.text(PropertyFields.COUNTS_WHEN);
            if (type.isPresent() && when.isPresent()) {
                return new Counts(type.get().strip(), when.get().strip());
            }
        }
        throw ConfigurationReader.wrong(field, "{type: affiliate, when: established}");
    }

    private static Between between(Node.Field field) throws DatasetReadException {
        List<Node> names = field.value() instanceof Node.Sequence list ? list.items() : List.of(field.value());
        boolean named = names.stream().allMatch(name -> name instanceof Node.Scalar scalar && !scalar.isBlank());
        if (!named || names.isEmpty() || names.size() > 2) {
            throw ConfigurationReader.wrong(field, "two dates such as [born, died], or one period such as held");
        }
        return new Between(
                names.get(0).inWords().strip(),
                names.get(names.size() - 1).inWords().strip());
    }

    private static BigDecimal fraction(Node.Field field) throws DatasetReadException {
        String expected = "a percentage such as 50% or a fraction such as 0.5";
        String text = text(field, expected);
        boolean percent = text.endsWith("%");
        String number = percent ? text.substring(0, text.length() - 1).strip() : text;
        Optional<BigDecimal> read = RangeText.decimal(number).filter(value -> value.signum() > 0);
        BigDecimal value = read.orElseThrow(() -> ConfigurationReader.wrong(field, expected));
        return percent ? value.movePointLeft(PERCENT_DIGITS) : value;
    }

    private static TimeRole time(Node.Field field) throws DatasetReadException {
        return TimeRole.named(field.value().inWords())
                .orElseThrow(() -> ConfigurationReader.wrong(field, "start, end or whole"));
    }
}
