package org.testimonia.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.testimonia.claim.Claim;
import org.testimonia.date.Day;
import org.testimonia.date.DayRange;
import org.testimonia.figure.DecimalRange;
import org.testimonia.reasoning.Together;

/**
 * What claims allow together, in words, whether these are of days or of numbers.
 *
 * @param end {@code start} or {@code end} of what lasts; empty for one moment and for a figure
 * @param ofDays whether it is days
 * @param words the range in words; empty if the claims conflict
 * @param lower the lower end as JSON has it, if there is one
 * @param upper the upper end as JSON has it, if there is one
 * @param setLower the claims that set the lower end
 * @param setUpper the claims that set the upper end
 * @param conflict claims that conflict; none if there is a range
 * @param loosely the range if round numbers are taken as rounded, where there is one only then
 */
record JointRange(
        String end,
        boolean ofDays,
        String words,
        Optional<String> lower,
        Optional<String> upper,
        List<Claim> setLower,
        List<Claim> setUpper,
        List<Claim> conflict,
        String loosely) {

    static JointRange ofDays(String end, Together<DayRange> together) {
        if (together instanceof Together.Allowed<DayRange> allowed) {
            List<DayRange> ranges = allowed.ranges();
            return new JointRange(
                    end,
                    true,
                    ClaimMeaning.days(ranges),
                    ranges.get(0).earliest().day().map(Day::toString),
                    ranges.get(ranges.size() - 1).latest().day().map(Day::toString),
                    allowed.setLower(),
                    allowed.setUpper(),
                    List.of(),
                    "");
        }
        return conflict(end, true, ((Together.Conflict<DayRange>) together).claims(), "");
    }

    static JointRange ofNumbers(Together<DecimalRange> together, Together<DecimalRange> loosely) {
        if (together instanceof Together.Allowed<DecimalRange> allowed) {
            DecimalRange range = allowed.ranges().get(0);
            return new JointRange(
                    "",
                    false,
                    NumberWording.of(range),
                    range.lower().map(BigDecimal::toPlainString),
                    range.upper().map(BigDecimal::toPlainString),
                    allowed.setLower(),
                    allowed.setUpper(),
                    List.of(),
                    "");
        }
        String rounded = loosely instanceof Together.Allowed<DecimalRange> allowed
                ? allowed.ranges().stream().map(NumberWording::of).collect(Collectors.joining(", or "))
                : "";
        return conflict("", false, ((Together.Conflict<DecimalRange>) together).claims(), rounded);
    }

    private static JointRange conflict(String end, boolean ofDays, List<Claim> claims, String loosely) {
        return new JointRange(
                end, ofDays, "", Optional.empty(), Optional.empty(), List.of(), List.of(), claims, loosely);
    }

    boolean isConflict() {
        return !conflict.isEmpty();
    }
}
