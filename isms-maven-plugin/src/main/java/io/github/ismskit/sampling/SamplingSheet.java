package io.github.ismskit.sampling;

import io.github.ismskit.calendar.ControlsCalendar;
import io.github.ismskit.catalogue.ControlOrder;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Control;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.model.Isms;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * For each applicable control in the scope of an audit, what there is to look at and what to look at first; an audit whose
 * scope names no control looks at all of them.
 *
 * @param window both days inclusive; nothing after the day of the look is in a population
 * @param seed whoever repeats the draw needs it
 */
public record SamplingSheet(Audit audit, DateRange window, String seed, List<Draw> draws) {

    public SamplingSheet {
        draws = List.copyOf(draws);
    }

    /** Every audit that is still to be held, but one of a supplier. */
    public static boolean isDrawnFor(Audit audit) {
        return audit.kind() != Audit.Kind.SUPPLIER && audit.performed().isEmpty();
    }

    /** @param calendar as it stands on the day of the look */
    public static SamplingSheet of(Isms isms, ControlsCalendar calendar, Audit audit, DateRange window, String seed) {
        List<Draw> draws = new ArrayList<>();
        isms.soa().stream()
                .filter(Control::applicable)
                .filter(control ->
                        audit.scope().controls().isEmpty() || audit.scope().isAboutControl(control.id()))
                .sorted(Comparator.comparing(Control::id, new ControlOrder()))
                .forEach(control -> draws.addAll(draws(isms, calendar, control, window, seed)));
        return new SamplingSheet(audit, window, seed, draws);
    }

    /** One draw for each activity of the control, and one for its records of none; an empty one where there is nothing. */
    private static List<Draw> draws(
            Isms isms, ControlsCalendar calendar, Control control, DateRange window, String seed) {
        List<Draw> draws = new ArrayList<>();
        for (Activity activity : isms.activities()) {
            if (activity.controls().contains(control.id())) {
                List<Item> population = occurrences(calendar, activity, window);
                Frequency frequency = Frequency.of(activity.plan().cadence());
                draws.add(Draw.of(seed, control.id(), control.title(), activity.id(), frequency, population));
            }
        }
        List<Item> single = records(isms, control, window, calendar.asOf());
        if (!single.isEmpty() || draws.isEmpty()) {
            draws.add(Draw.of(seed, control.id(), control.title(), "", Frequency.ofCount(single.size()), single));
        }
        return draws;
    }

    private static List<Item> occurrences(ControlsCalendar calendar, Activity activity, DateRange window) {
        return calendar.of(activity.id()).stream()
                .flatMap(scheduled -> scheduled.timetable().occurrences().stream())
                .filter(each -> window.contains(each.due()) && each.isToBeProvenOn(calendar.asOf()))
                .map(Item::of)
                .toList();
    }

    private static List<Item> records(Isms isms, Control control, DateRange window, LocalDate asOf) {
        Stream<Evidence> records = isms.evidence().stream()
                .filter(each -> each.activity().isEmpty() && each.controls().contains(control.id()))
                .filter(each -> !isms.isCorrected(each))
                .filter(each ->
                        window.contains(each.performed()) && !each.performed().isAfter(asOf));
        return records.map(each ->
                        new Item(each.id(), each.performed(), Optional.empty(), List.of(each.id()), Optional.empty()))
                .toList();
    }
}
