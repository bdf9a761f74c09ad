package org.testimonia.io;

import java.util.List;

/** The keys of a property in {@code testimonia.yaml}. */
final class PropertyFields {

    static final String VALUE = "value";
    static final String UNIT = "unit";
    static final String SINGLE = "single";
    static final String SCOPED = "scoped";
    static final String ADDITIVE = "additive";
    static final String PARTITION = "partition";
    static final String COUNTS = "counts";
    static final String COUNTS_TYPE = "type";
    static final String COUNTS_WHEN = "when";
    static final String BETWEEN = "between";
    static final String MAX_CHANGE_PER_YEAR = "max-change-per-year";
    static final String RANGE = "range";
    static final String TIME = "time";
    static final String NUMBERS = "numbers";
    static final String PART_OF = "part_of";

    static final List<String> ALL = List.of(
            VALUE,
            UNIT,
            SINGLE,
            SCOPED,
            ADDITIVE,
            PARTITION,
            COUNTS,
            BETWEEN,
            MAX_CHANGE_PER_YEAR,
            RANGE,
            TIME,
            NUMBERS);

    private PropertyFields() {}
}
