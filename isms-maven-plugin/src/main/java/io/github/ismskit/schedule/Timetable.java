package io.github.ismskit.schedule;

import java.time.LocalDate;
import java.util.List;

/** The occurrences of one plan. */
public record Timetable(List<Occurrence> occurrences, List<Performance> unmatched) {

    public static Timetable reckon(
            Plan plan,
            int minimumPieces,
            List<Performance> performances,
            List<Explanation> explanations,
            LocalDate asOf,
            LocalDate horizon) {
        return new Timetable(List.of(), performances);
    }
}
