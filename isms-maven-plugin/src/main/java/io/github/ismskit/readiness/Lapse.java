package io.github.ismskit.readiness;

import io.github.ismskit.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rule will say about a record on a day.
 *
 * @param finding the earliest of them, with the last day on which it is fine
 * @param more how many further ones the same rule will find about the same record
 */
public record Lapse(Finding finding, int more) {

    private static final Comparator<Finding> EARLIEST = Comparator.<Finding, LocalDate>comparing(
                    each -> each.due().orElse(LocalDate.MIN))
            .thenComparing(Comparator.naturalOrder());

    /** One lapse for each rule and record, the earliest first; what has no day counts as always. */
    static List<Lapse> of(List<Finding> findings) {
        Map<String, List<Finding>> bySubject = new LinkedHashMap<>();
        for (Finding finding : findings.stream().sorted(EARLIEST).toList()) {
            String subject = finding.rule() + " "
                    + finding.record().orElseGet(() -> finding.location().toString());
            bySubject.computeIfAbsent(subject, key -> new ArrayList<>()).add(finding);
        }
        return bySubject.values().stream()
                .map(each -> new Lapse(each.get(0), each.size() - 1))
                .toList();
    }
}
