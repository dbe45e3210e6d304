package io.github.ismskit.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When something is due. */
public record Plan(
        Cadence cadence,
        LocalDate start,
        Optional<LocalDate> end,
        Interval grace,
        Optional<Interval> early,
        List<Suspension> suspensions) {}
