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
 * @param lapsing what becomes an error next, if nothing more is recorded, the earliest first
 * @param forecasts one for each planned external audit, the next one first
 */
public record Readiness(
        Verdict verdict,
        List<String> doubts,
        List<Finding> findings,
        Obligations obligations,
        Optional<Audit> nextAudit,
        Optional<LocalDate> validUntil,
        List<Finding> lapsing,
        List<Forecast> forecasts) {

    public Readiness {
        doubts = List.copyOf(doubts);
        findings = List.copyOf(findings);
        lapsing = List.copyOf(lapsing);
        forecasts = List.copyOf(forecasts);
    }

    /** The first day on which the verdict is no longer a pass. */
    public Optional<LocalDate> turnsOn() {
        return validUntil.map(day -> day.plusDays(1));
    }

    /** The forecast for an audit; empty where the audit is none of the planned external ones. */
    public Optional<Forecast> forecast(String auditId) {
        return forecasts.stream()
                .filter(each -> each.audit().id().equals(auditId))
                .findFirst();
    }

    public long count(Severity severity) {
        return findings.stream().filter(each -> each.severity() == severity).count();
    }
}
