package io.github.ismskit.overview;

import io.github.ismskit.finding.Verdict;
import io.github.ismskit.model.Classification;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a build said about one ISMS.
 *
 * @param doubts why it could not be judged, where the verdict says so
 * @param validUntil the last day on which a pass holds
 * @param classification the highest one that a record has
 */
public record Result(
        LocalDate asOf,
        boolean simulated,
        Verdict verdict,
        List<String> doubts,
        Optional<LocalDate> validUntil,
        int errors,
        int warnings,
        Optional<NextAudit> nextAudit,
        List<Lapsing> lapsing,
        List<ActivityState> activities,
        Classification classification) {

    /**
     * The next external audit.
     *
     * @param page in the portal; empty where the portal has none
     */
    public record NextAudit(String id, String title, LocalDate planned, Optional<String> page) {}

    public Result {
        doubts = List.copyOf(doubts);
        lapsing = List.copyOf(lapsing);
        activities = List.copyOf(activities);
    }

    public int overdue() {
        return (int) activities.stream().filter(ActivityState::isOverdue).count();
    }

    public int dueByNextMonth() {
        return (int)
                activities.stream().filter(each -> each.isDueByNextMonth(asOf)).count();
    }
}
