package io.github.ismskit.impact;

import io.github.ismskit.model.Activity;
import io.github.ismskit.schedule.Cadence;
import io.github.ismskit.schedule.Plan;
import io.github.ismskit.schedule.RecurrenceCadence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether an activity comes later from a day on, although it is due no less often and did not begin later. */
final class WeakerRhythm {

    private final LocalDate day;

    WeakerRhythm(LocalDate day) {
        this.day = day;
    }

    List<Weakening> of(RecordChange change) {
        Weaker weaker = new Weaker(change);
        if (change.before().orElse(null) instanceof Activity before
                && change.after().orElse(null) instanceof Activity after) {
            compare(weaker, before.plan(), after.plan());
        }
        return weaker.found();
    }

    private void compare(Weaker weaker, Plan before, Plan after) {
        Optional<LocalDate> due = next(before);
        boolean toldAlready =
                WeakerRecords.isRarer(before, after) || after.start().isAfter(before.start());
        if (due.isPresent() && !toldAlready && isOtherRhythm(before, after) && !isKept(due.get(), before, after)) {
            weaker.when(
                    true,
                    "is due later: " + due.get() + " became "
                            + next(after).map(LocalDate::toString).orElse("never"),
                    before.start().equals(after.start()) ? "cadence" : "start");
        }
    }

    /** A shorter interval from the same start drifts, and is none the worse for it. */
    private static boolean isOtherRhythm(Plan before, Plan after) {
        return !before.start().equals(after.start())
                || (!before.cadence().equals(after.cadence())
                        && (before.cadence() instanceof RecurrenceCadence
                                || after.cadence() instanceof RecurrenceCadence));
    }

    /** A due date that has passed stands in for the next one only where it lies nearer to it than to the one before it. */
    private boolean isKept(LocalDate due, Plan before, Plan after) {
        LocalDate near = due.minusDays(before.cadence().nominalDays() / 2);
        return after.cadence().dueDates(after.start(), due).stream()
                .anyMatch(each -> each.isAfter(near) || !each.isBefore(day));
    }

    private Optional<LocalDate> next(Plan plan) {
        Cadence cadence = plan.cadence();
        LocalDate from = plan.start().isAfter(day) ? plan.start() : day;
        return cadence.dueDates(plan.start(), from.plusDays(4L * cadence.nominalDays() + 31)).stream()
                .filter(each -> !each.isBefore(day))
                .findFirst();
    }
}
