package io.github.ismskit.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The occurrences of one plan on a day.
 *
 * @param occurrences in the order of their due dates, through the horizon, and the next one
 * @param unmatched performances that belong to no occurrence
 */
public record Timetable(List<Occurrence> occurrences, List<Performance> unmatched) {

    public Timetable {
        occurrences = List.copyOf(occurrences);
        unmatched = List.copyOf(unmatched);
    }

    /**
     * Works out the state of every occurrence.
     *
     * @param minimumPieces how many files and links an answer must carry
     * @param asOf the day of the look; what was performed or explained after it does not count yet
     * @param horizon the last due date to tell, not before {@code asOf}
     */
    public static Timetable reckon(
            Plan plan,
            int minimumPieces,
            List<Performance> performances,
            List<Explanation> explanations,
            LocalDate asOf,
            LocalDate horizon) {
        List<Plan.Window> windows = plan.windows(horizon.isBefore(asOf) ? asOf : horizon);
        List<Performance> known = performances.stream()
                .filter(each -> !each.performed().isAfter(asOf))
                .toList();
        Matching matching = Matching.of(windows, known);
        Map<LocalDate, List<Explanation>> reasons = explanations.stream()
                .filter(each -> !each.since().isAfter(asOf))
                .collect(Collectors.groupingBy(Explanation::due));
        Look look = new Look(plan, minimumPieces, asOf);
        List<Occurrence> occurrences = new ArrayList<>(windows.size());
        for (Plan.Window window : windows) {
            occurrences.add(look.at(window, matching.of(window.due()), reasons.getOrDefault(window.due(), List.of())));
        }
        return new Timetable(occurrences, matching.unmatched());
    }

    /** The first occurrence that can still be done. */
    public Optional<Occurrence> next() {
        return occurrences.stream().filter(Occurrence::isOpen).findFirst();
    }
}
