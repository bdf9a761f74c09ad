package org.testimonia.io;

import java.util.LinkedHashMap;
import java.util.Map;

import org.testimonia.date.ApproximatePolicy;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.NumericOrder;
import org.testimonia.date.PartPolicy;
import org.testimonia.date.SeasonPolicy;
import org.testimonia.date.YearWindow;

/** A date policy, or what of it differs from the standard one, as {@code testimonia.yaml} writes it. */
final class DatePolicyTree {

    private DatePolicyTree() {}

    static Map<String, Object> of(DatePolicy policy) {
        Map<String, Object> tree = keys(policy);
        tree.entrySet().removeAll(keys(DatePolicy.STANDARD).entrySet());
        Map<String, Object> widths = widths(policy.approximate());
        widths.entrySet().removeAll(widths(ApproximatePolicy.STANDARD).entrySet());
        if (!widths.isEmpty()) {
            tree.put(DatePolicyReader.APPROXIMATE, widths);
        }
        return tree;
    }

    /** All of a date policy. */
    static Map<String, Object> complete(DatePolicy policy) {
        Map<String, Object> tree = keys(policy);
        tree.put(DatePolicyReader.APPROXIMATE, widths(policy.approximate()));
        return tree;
    }

    private static Map<String, Object> keys(DatePolicy policy) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put(DatePolicyReader.BEFORE_INCLUDES, policy.limits().beforeIncludes());
        keys.put(DatePolicyReader.AFTER_INCLUDES, policy.limits().afterIncludes());
        keys.put(DatePolicyReader.BY_INCLUDES, policy.limits().byIncludes());
        policy.numericOrder().map(NumericOrder::toString).ifPresent(order -> keys.put(DatePolicyReader.NUMERIC, order));
        keys.put(DatePolicyReader.TWO_DIGIT_YEARS, window(policy.twoDigitYears()));
        boolean south = policy.seasons().hemisphere() == SeasonPolicy.Hemisphere.SOUTHERN;
        keys.put(DatePolicyReader.HEMISPHERE, south ? DatePolicyReader.SOUTHERN : DatePolicyReader.NORTHERN);
        keys.put(DatePolicyReader.SEASON_MONTHS, policy.seasons().latitudeMonths());
        boolean thirds = policy.parts() == PartPolicy.THIRDS;
        keys.put(DatePolicyReader.EARLY_AND_LATE, thirds ? DatePolicyReader.THIRDS : DatePolicyReader.HALVES);
        return keys;
    }

    private static Object window(YearWindow window) {
        return window.equals(YearWindow.from(window.first()))
                ? window.first()
                : window.first() + DatePolicyReader.TO + window.last();
    }

    private static Map<String, Object> widths(ApproximatePolicy policy) {
        Map<String, Object> widths = new LinkedHashMap<>();
        widths.put(DatePolicyReader.DAY, policy.day());
        widths.put(DatePolicyReader.MONTH, policy.month());
        widths.put(DatePolicyReader.SEASON, policy.season());
        widths.put(DatePolicyReader.YEAR, policy.year());
        widths.put(DatePolicyReader.DECADE, policy.decade());
        widths.put(DatePolicyReader.CENTURY, policy.century());
        return widths;
    }
}
