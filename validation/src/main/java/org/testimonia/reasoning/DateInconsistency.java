package org.testimonia.reasoning;

import java.util.List;

/**
 * A conflict over dates: what cannot all be true, and what would resolve it.
 *
 * @param cores the minimal cores, smallest first; without pairs that {@code date/contradiction}, {@code date/order} and
 *     {@code date/outside-lifetime} compare
 * @param isComplete whether these are all such cores, and the search did not end at its limits
 * @param diagnoses the smallest sets of statements whose mistake would resolve the conflict, smallest first
 * @param hasAllDiagnoses whether these are all diagnoses
 */
public record DateInconsistency(
        List<DateCore> cores, boolean isComplete, List<DateDiagnosis> diagnoses, boolean hasAllDiagnoses) {

    public DateInconsistency {
        cores = List.copyOf(cores);
        diagnoses = List.copyOf(diagnoses);
    }
}
