package io.github.ismskit.readiness;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.finding.Verdict;
import io.github.ismskit.model.Audit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether every expected obligation was proven, and for how long.
 *
 * @param doubts why nothing can be said, where the verdict is cannot-judge
 * @param findings of every rule, in the order of files and lines
 * @param validUntil the last day on which a pass holds if nothing more is recorded; empty when it is no pass, or when
 *     nothing lapses within the horizon of the forecast
 * @param lapsing what turns the verdict after that day, earliest first
 */
public record Readiness(
        Verdict verdict,
        List<String> doubts,
        List<Finding> findings,
        Obligations obligations,
        Optional<Audit> nextAudit,
        Optional<LocalDate> validUntil,
        List<Finding> lapsing) {

    public Readiness {
        doubts = List.copyOf(doubts);
        findings = List.copyOf(findings);
        lapsing = List.copyOf(lapsing);
    }

    /** The first day on which the verdict is no longer a pass. */
    public Optional<LocalDate> turnsOn() {
        return validUntil.map(day -> day.plusDays(1));
    }

    public long count(Severity severity) {
        return findings.stream().filter(each -> each.severity() == severity).count();
    }
}
