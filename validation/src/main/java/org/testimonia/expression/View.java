package org.testimonia.expression;

import java.util.Optional;

import dev.cel.common.types.CelType;
import dev.cel.common.values.StructValue;

/** Something of a dataset as an expression sees it. Each of its fields has a value, even where the dataset has none. */
abstract class View extends StructValue<String, View> {

    abstract Shape<?> shape();

    @Override
    public final View value() {
        return this;
    }

    @Override
    public boolean isZeroValue() {
        return false;
    }

    @Override
    public final CelType celType() {
        return shape().type();
    }

    @Override
    public final Object select(String field) {
        return shape().select(this, field);
    }

    @Override
    public final Optional<Object> find(String field) {
        return shape().find(this, field);
    }
}
