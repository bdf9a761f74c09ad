package org.testimonia.date;

/**
 * What the qualifiers of a date's parts say together: one to the left of a part is for that part, one to the right for
 * it and every part left of it (ISO 8601-2 §8.2).
 */
final class Qualification {

    private Qualification() {}

    /** What the part at the index is qualified with. */
    static Qualifier of(DatePart[] parts, int index) {
        Qualifier qualifier = parts[index].before();
        for (int right = index; right < parts.length; right++) {
            qualifier = qualifier.and(parts[right].after());
        }
        return qualifier;
    }

    /** What any of the parts is qualified with. */
    static Qualifier ofAny(DatePart year, DatePart month, DatePart day) {
        return year.before()
                .and(year.after())
                .and(month.before())
                .and(month.after())
                .and(day.before())
                .and(day.after());
    }

    /** The same parts with each qualifier written once: to the right as far as all agree, else to the left. */
    static DatePart[] canonical(DatePart... parts) {
        int agreeing = 1;
        while (agreeing < parts.length && of(parts, agreeing) == of(parts, 0)) {
            agreeing++;
        }
        DatePart[] canonical = new DatePart[parts.length];
        for (int i = 0; i < parts.length; i++) {
            Qualifier before = i < agreeing ? Qualifier.NONE : of(parts, i);
            Qualifier after = i == agreeing - 1 ? of(parts, i) : Qualifier.NONE;
            canonical[i] = parts[i].qualified(before, after);
        }
        return canonical;
    }
}
