package org.testimonia.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;

/** The fields that expressions may ask of a kind of view. */
final class Shape<V extends View> {

    private final StructType type;
    private final Class<V> view;
    private final Map<String, Field<V>> fields;

    /**
     * A field.
     *
     * @param type asked for when an expression is read, since shapes name each other
     * @param value its value, empty if the dataset has none
     * @param absent what it is then
     */
    private record Field<V>(Supplier<CelType> type, Function<V, Optional<Object>> value, Supplier<Object> absent) {}

    @SuppressWarnings("Immutable") // its fields are never changed
    private Shape(String name, Class<V> view, Map<String, Field<V>> fields) {
        this.view = view;
        this.fields = new LinkedHashMap<>(fields);
        this.type = StructType.create(name, ImmutableSet.copyOf(this.fields.keySet()), this::typeOf);
    }

    static <V extends View> Builder<V> of(String name, Class<V> view) {
        return new Builder<>(name, view);
    }

    StructType type() {
        return type;
    }

    Set<String> names() {
        return fields.keySet();
    }

    private Optional<CelType> typeOf(String field) {
        return Optional.ofNullable(fields.get(field)).map(known -> known.type().get());
    }

    Object select(View asked, String name) {
        Field<V> field = known(name);
        return field.value().apply(view.cast(asked)).orElseGet(field.absent());
    }

    Optional<Object> find(View asked, String name) {
        return known(name).value().apply(view.cast(asked));
    }

    private Field<V> known(String name) {
        Field<V> field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException(type.name() + " has no field " + name);
        }
        return field;
    }

    /** Collects the fields of a shape. */
    static final class Builder<V extends View> {

        private final String name;
        private final Class<V> view;
        private final Map<String, Field<V>> fields = new LinkedHashMap<>();

        private Builder(String name, Class<V> view) {
            this.name = name;
            this.view = view;
        }

        /** A text, empty where there is none. */
        Builder<V> text(String field, Function<V, Optional<String>> value) {
            return add(field, () -> SimpleType.STRING, value, () -> "");
        }

        Builder<V> truth(String field, Predicate<V> value) {
            return add(field, () -> SimpleType.BOOL, view -> Optional.of(value.test(view)), () -> false);
        }

        /** Another view; where there is none, one of which nothing is certain or possible. */
        Builder<V> view(
                String field, Supplier<Shape<?>> shape, Function<V, Optional<View>> value, Supplier<Object> absent) {
            return add(field, () -> shape.get().type(), value, absent);
        }

        Builder<V> views(String field, Supplier<Shape<?>> shape, Function<V, Iterable<? extends View>> value) {
            return add(
                    field, () -> ListType.create(shape.get().type()), view -> Optional.of(value.apply(view)), List::of);
        }

        Builder<V> texts(String field, Function<V, Iterable<String>> value) {
            return add(
                    field, () -> ListType.create(SimpleType.STRING), view -> Optional.of(value.apply(view)), List::of);
        }

        private Builder<V> add(
                String field,
                Supplier<CelType> type,
                Function<V, ? extends Optional<?>> value,
                Supplier<Object> absent) {
            fields.put(field, new Field<>(type, view -> value.apply(view).map(found -> (Object) found), absent));
            return this;
        }

        Shape<V> build() {
            return new Shape<>(name, view, fields);
        }
    }
}
