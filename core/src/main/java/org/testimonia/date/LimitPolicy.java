package org.testimonia.date;

/**
 * Whether "before", "after" and "by" include the date that they name.
 *
 * @param beforeIncludes whether "before 1933" includes 1933
 * @param afterIncludes whether "after 1928" includes 1928
 * @param byIncludes whether "by 1932" includes 1932
 */
public record LimitPolicy(boolean beforeIncludes, boolean afterIncludes, boolean byIncludes) {

    /** Before and after exclude the date named, by includes it. */
    public static final LimitPolicy STANDARD = new LimitPolicy(false, false, true);

    /** This policy, with "before" including the date it names or not. */
    public LimitPolicy withBeforeIncludes(boolean includes) {
        return new LimitPolicy(includes, afterIncludes, byIncludes);
    }

    /** This policy, with "after" including the date it names or not. */
    public LimitPolicy withAfterIncludes(boolean includes) {
        return new LimitPolicy(beforeIncludes, includes, byIncludes);
    }

    /** This policy, with "by" including the date it names or not. */
    public LimitPolicy withByIncludes(boolean includes) {
        return new LimitPolicy(beforeIncludes, afterIncludes, includes);
    }
}
