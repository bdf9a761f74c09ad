package org.testimonia.date;

import org.jspecify.annotations.Nullable;

/** Reads the time of an EDTF date and time: complete to the second, with an optional shift from UTC. */
final class EdtfTimeParser {

    private final EdtfInput input;

    EdtfTimeParser(EdtfInput input) {
        this.input = input;
    }

    /** The date and time, from {@code T} on, or null and a failure. */
    @Nullable
    DateTime parse(CalendarDate date, int dateStart) {
        if (!date.isDay() || date.qualifier() != Qualifier.NONE) {
            input.fail(date.edtf() + " with a time", dateStart, "a complete day without qualifiers");
            return null;
        }
        input.skip(1);
        int start = input.position();
        int hour = input.takeTwoDigits("an hour of two digits");
        int minute = part(':', "a minute of two digits");
        int second = part(':', "a second of two digits");
        if (input.hasFailed()) {
            return null;
        }
        if (!DateTime.isTime(hour, minute, second)) {
            input.fail("time " + input.between(start, input.position()), start, "00:00:00 to 23:59:59");
            return null;
        }
        return shifted(date, hour, minute, second);
    }

    /** Whether the whole input is a shift such as {@code +04:30}. */
    boolean readsShift() {
        parseShift();
        return !input.hasFailed() && input.atEnd();
    }

    private @Nullable DateTime shifted(CalendarDate date, int hour, int minute, int second) {
        if (input.atEnd()) {
            return new DateTime(date, hour, minute, second, "");
        }
        if (input.take('Z')) {
            return new DateTime(date, hour, minute, second, "Z");
        }
        int start = input.position();
        parseShift();
        return input.hasFailed()
                ? null
                : new DateTime(date, hour, minute, second, input.between(start, input.position()));
    }

    private void parseShift() {
        int start = input.position();
        boolean negative = input.peek() == '-';
        if (!input.take('-') && !input.take('+')) {
            input.fail("Z, + or -");
            return;
        }
        int hours = input.takeTwoDigits("an hour of two digits");
        int minutes = input.peek() == ':' ? part(':', "a minute of two digits") : 0;
        boolean exists = hours <= 23 && minutes <= 59 && !(negative && hours + minutes == 0);
        if (!input.hasFailed() && !exists) {
            input.fail(
                    "shift " + input.between(start, input.position()), start, "up to 23:59, and + where it is nothing");
        }
    }

    private int part(char separator, String expected) {
        if (!input.hasFailed() && !input.take(separator)) {
            input.fail("\"" + separator + "\"");
        }
        return input.hasFailed() ? -1 : input.takeTwoDigits(expected);
    }
}
