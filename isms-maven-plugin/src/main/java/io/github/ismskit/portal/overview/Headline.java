package io.github.ismskit.portal.overview;

import io.github.ismskit.portal.readiness.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A reason for the verdict.
 *
 * @param alike how many more of the same rule there are that are not told one by one
 */
public record Headline(Reason reason, int alike) {

    /** Each reason where all fit; else the first of each rule, so that one kind of trouble does not hide the others. */
    static List<Headline> of(List<Reason> reasons, int most) {
        if (reasons.size() <= most) {
            return reasons.stream().map(reason -> new Headline(reason, 0)).toList();
        }
        Map<String, List<Reason>> byRule = new LinkedHashMap<>();
        reasons.forEach(reason ->
                byRule.computeIfAbsent(reason.rule(), rule -> new ArrayList<>()).add(reason));
        return byRule.values().stream()
                .map(alike -> new Headline(alike.get(0), alike.size() - 1))
                .limit(most)
                .toList();
    }
}
