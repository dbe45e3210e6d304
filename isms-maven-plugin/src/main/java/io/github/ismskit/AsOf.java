package io.github.ismskit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The day to judge: one that was asked for, or today in the zone of the ISMS.
 *
 * @param now the only reading of the clock
 */
public record AsOf(Optional<LocalDate> asked, Instant now) {

    public static AsOf day(LocalDate day) {
        return new AsOf(Optional.of(day), Instant.EPOCH);
    }

    public LocalDate in(ZoneId zone) {
        return asked.orElseGet(() -> LocalDate.ofInstant(now, zone));
    }

    /** A day that was asked for makes the judgement a simulation, and every page and report says so. */
    public boolean isSimulation() {
        return asked.isPresent();
    }
}
