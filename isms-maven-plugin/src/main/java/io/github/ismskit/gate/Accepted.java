package io.github.ismskit.gate;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding that somebody has agreed to carry until it is put right.
 *
 * @param severity the most that it may weigh
 * @param on the day on which it was accepted
 */
public record Accepted(
        String fingerprint,
        String rule,
        Severity severity,
        String file,
        Optional<String> record,
        String message,
        LocalDate on,
        Optional<String> by,
        Optional<String> reason) {

    static Accepted of(Finding finding, String fingerprint, LocalDate day) {
        return new Accepted(
                fingerprint,
                finding.rule(),
                finding.severity(),
                finding.location().file(),
                finding.record(),
                finding.message(),
                day,
                Optional.empty(),
                Optional.empty());
    }

    boolean covers(Finding finding) {
        return severity.isAtLeast(finding.severity());
    }

    /** What it speaks of, for its fingerprint; where in the file that was, and what was to be done, is not kept. */
    Finding finding() {
        Finding found = Finding.of(rule, severity, Location.of(file), message, "put it right");
        return record.map(id -> found.about(id, Optional.empty())).orElse(found);
    }
}
