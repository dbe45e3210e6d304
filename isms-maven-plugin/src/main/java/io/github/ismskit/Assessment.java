package io.github.ismskit;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.finding.Verdict;
import io.github.ismskit.lookback.Snapshot;
import io.github.ismskit.model.Isms;
import io.github.ismskit.readiness.Readiness;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The ISMS on one day: what was looked at, what came of every rule, and the verdict; everything after it only reads.
 *
 * @param commit of the content, in words; empty where git cannot tell
 * @param content the SHA-256 of the content that was judged, all of it
 */
public record Assessment(
        Situation situation,
        boolean simulated,
        List<Outcome> outcomes,
        Readiness readiness,
        List<Snapshot> lookBack,
        Optional<String> commit,
        String content) {

    public Assessment {
        outcomes = List.copyOf(outcomes);
        lookBack = List.copyOf(lookBack);
    }

    public Isms isms() {
        return situation.isms();
    }

    public LocalDate asOf() {
        return situation.asOf();
    }

    public Verdict verdict() {
        return readiness.verdict();
    }

    public List<Finding> findings() {
        return readiness.findings();
    }

    public long count(Severity severity) {
        return readiness.count(severity);
    }

    public int records() {
        return isms().entries().size();
    }
}
