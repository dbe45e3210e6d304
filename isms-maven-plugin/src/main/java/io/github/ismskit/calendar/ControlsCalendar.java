package io.github.ismskit.calendar;

import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.model.Isms;
import io.github.ismskit.schedule.Explanation;
import io.github.ismskit.schedule.Occurrence;
import io.github.ismskit.schedule.Performance;
import io.github.ismskit.schedule.Timetable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The controls calendar as it stands on a day: what was due, what answered it, what is still to come. */
public final class ControlsCalendar {

    /** A calendar without a day and without activities. */
    public static final ControlsCalendar NONE = new ControlsCalendar(LocalDate.EPOCH, Map.of());

    private final LocalDate asOf;
    private final Map<String, Scheduled> byActivity;

    private ControlsCalendar(LocalDate asOf, Map<String, Scheduled> byActivity) {
        this.asOf = asOf;
        this.byActivity = byActivity;
    }

    /** Reckons every activity on the day, with occurrences through the horizon, which is inclusive. */
    public static ControlsCalendar of(Isms isms, LocalDate asOf, LocalDate horizon) {
        Explanations explanations = Explanations.of(isms);
        Map<String, Scheduled> byActivity = new LinkedHashMap<>();
        for (Activity activity : isms.activities()) {
            List<Performance> performances = isms.evidenceOf(activity).stream()
                    .map(ControlsCalendar::performance)
                    .toList();
            List<Explanation> reasons = explanations.of(activity);
            int minimum = activity.evidence().minimum();
            Timetable timetable = Timetable.reckon(activity.plan(), minimum, performances, reasons, asOf, horizon);
            byActivity.putIfAbsent(activity.id(), new Scheduled(activity, timetable));
        }
        return new ControlsCalendar(asOf, byActivity);
    }

    /** The occurrence that something done on the day answers, where it names none itself. */
    public static Optional<Occurrence> occurrenceOf(Activity activity, LocalDate performed) {
        Performance done = new Performance(activity.id(), performed, Optional.empty(), 1);
        return Timetable.reckon(activity.plan(), 1, List.of(done), List.of(), performed, performed)
                .occurrences()
                .stream()
                .filter(occurrence -> occurrence.answers().contains(done.id()))
                .findFirst();
    }

    /** The same calendar with other activities. */
    public ControlsCalendar with(List<Scheduled> others) {
        Map<String, Scheduled> byId = new LinkedHashMap<>();
        others.forEach(each -> byId.putIfAbsent(each.activity().id(), each));
        return new ControlsCalendar(asOf, byId);
    }

    public LocalDate asOf() {
        return asOf;
    }

    public List<Scheduled> activities() {
        return List.copyOf(byActivity.values());
    }

    public Optional<Scheduled> of(String activityId) {
        return Optional.ofNullable(byActivity.get(activityId));
    }

    private static Performance performance(Evidence evidence) {
        return new Performance(evidence.id(), evidence.performed(), evidence.occurrence(), evidence.pieces());
    }
}
