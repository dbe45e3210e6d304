package io.github.ismskit.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which performance belongs to which due date: the one it names, otherwise the one whose window it was done in. */
final class Matching {

    private static final Comparator<Performance> FIRST_DONE =
            Comparator.comparing(Performance::performed).thenComparing(Performance::id);

    /** What names its due date goes before what is only found in its window. */
    private static final Comparator<Performance> NAMED_FIRST = Comparator.<Performance, Boolean>comparing(
                    each -> each.occurrence().isEmpty())
            .thenComparing(FIRST_DONE);

    private final Map<LocalDate, List<Performance>> byDue = new HashMap<>();
    private final List<Performance> unmatched = new ArrayList<>();

    private Matching() {}

    static Matching of(List<Plan.Window> windows, List<Performance> performances) {
        Matching matching = new Matching();
        Map<LocalDate, Plan.Window> dues = new HashMap<>();
        windows.forEach(window -> dues.put(window.due(), window));
        for (Performance performance : performances.stream().sorted(NAMED_FIRST).toList()) {
            Optional<Plan.Window> window = performance.occurrence().isPresent()
                    ? Optional.ofNullable(dues.get(performance.occurrence().get()))
                    : containing(windows, performance.performed());
            window.ifPresentOrElse(
                    found -> matching.byDue
                            .computeIfAbsent(found.due(), due -> new ArrayList<>())
                            .add(performance),
                    () -> matching.unmatched.add(performance));
        }
        matching.unmatched.sort(FIRST_DONE);
        return matching;
    }

    /** What belongs to the due date; the first one answers it, the others support. */
    List<Performance> of(LocalDate due) {
        return byDue.getOrDefault(due, List.of());
    }

    List<Performance> unmatched() {
        return unmatched;
    }

    /** Windows follow each other without a gap, so the last one that has opened contains the day. */
    private static Optional<Plan.Window> containing(List<Plan.Window> windows, LocalDate day) {
        int low = 0;
        int high = windows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (windows.get(middle).opens().isAfter(day)) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return high < 0 || !day.isBefore(windows.get(high).nextOpens())
                ? Optional.empty()
                : Optional.of(windows.get(high));
    }
}
