package io.github.ismskit.model;

import io.github.ismskit.schedule.Interval;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An information security objective: a number to reach, and the numbers that were measured (clause 6.2). */
public record Objective(
        Header header,
        Optional<Status> status,
        String metric,
        Optional<String> unit,
        BigDecimal target,
        Direction direction,
        Interval interval,
        List<Measurement> measurements)
        implements Entry {

    public enum Status {
        ACTIVE,
        ACHIEVED,
        DROPPED
    }

    public enum Direction {
        AT_LEAST,
        AT_MOST
    }

    public record Measurement(LocalDate date, BigDecimal value, Optional<String> by) {}

    public Objective {
        measurements = List.copyOf(measurements);
    }

    /** Still pursued; an objective without a status is. */
    public boolean isActive() {
        return status.map(at -> at == Status.ACTIVE).orElse(true);
    }

    /** The measurements known on the day, the oldest first. */
    public List<Measurement> measuredBy(LocalDate day) {
        return measurements.stream()
                .filter(each -> !each.date().isAfter(day))
                .sorted(Comparator.comparing(Measurement::date))
                .toList();
    }

    public boolean isMetBy(Measurement measurement) {
        int compared = measurement.value().compareTo(target);
        return direction == Direction.AT_LEAST ? compared >= 0 : compared <= 0;
    }

    @Override
    public Objective with(Header other) {
        return new Objective(other, status, metric, unit, target, direction, interval, measurements);
    }

    @Override
    public List<Naming> people() {
        return new Named(this)
                .owner()
                .eachKnown("measurements", measurements, "by", Measurement::by, each -> Optional.of(each.date()))
                .people();
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }
}
