package io.github.ismskit.impact;

import io.github.ismskit.finding.Severity;
import java.time.LocalDate;
import java.util.Map;

/**
 * What two states are held against, so that the same words do not hide that less is asked on the day.
 *
 * @param own how much each rule weighs where {@code isms.yaml} says nothing
 * @param day on which both are judged
 * @param periodBefore first day of the current period, as it was before
 * @param periodAfter the same as it is now
 */
public record Yardstick(Map<String, Severity> own, LocalDate day, LocalDate periodBefore, LocalDate periodAfter) {

    public Yardstick {
        own = Map.copyOf(own);
    }
}
