package org.testimonia.date;

/** How finely a date is told, the finest first. */
enum Precision {
    DAY,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    CENTURY
}
