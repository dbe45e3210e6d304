package io.github.ismskit.overview;

import io.github.ismskit.schedule.OccurrenceState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An activity of an ISMS and how the occurrence stands that matters now, which is the one that the portal shows.
 *
 * @param page in the portal; empty where the portal has none
 */
public record ActivityState(
        String id, String title, OccurrenceState state, Optional<LocalDate> due, Optional<String> page) {

    private static final Set<OccurrenceState> OPEN =
            Set.of(OccurrenceState.DUE_SOON, OccurrenceState.OVERDUE, OccurrenceState.PLANNED);

    /** An occurrence as {@code readiness.json} tells it. */
    record Due(LocalDate due, OccurrenceState state, boolean explained) {

        boolean isOpen() {
            return OPEN.contains(state) && !explained;
        }
    }

    /** What is open and most urgent; where nothing is open any more, the last one. */
    static ActivityState of(String id, String title, List<Due> occurrences, Optional<String> page) {
        Optional<Due> last =
                occurrences.isEmpty() ? Optional.empty() : Optional.of(occurrences.get(occurrences.size() - 1));
        Optional<Due> now = occurrences.stream().filter(Due::isOpen).findFirst().or(() -> last);
        return new ActivityState(
                id, title, now.map(Due::state).orElse(OccurrenceState.PLANNED), now.map(Due::due), page);
    }

    public boolean isOverdue() {
        return state == OccurrenceState.OVERDUE;
    }

    /** Whether it is open, not overdue, and due by the end of the month after the day. */
    public boolean isDueByNextMonth(LocalDate day) {
        LocalDate end = YearMonth.from(day).plusMonths(1).atEndOfMonth();
        return OPEN.contains(state)
                && !isOverdue()
                && due.filter(each -> !each.isAfter(end)).isPresent();
    }
}
