package io.github.ismskit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day belongs to the zone of the ISMS, also in the nights in which clocks are changed. */
final class AsOfTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T22:59:59Z, Europe/Berlin, 2026-03-28",
        "2026-03-28T23:00:00Z, Europe/Berlin, 2026-03-29",
        "2026-03-29T21:59:59Z, Europe/Berlin, 2026-03-29",
        "2026-03-29T22:00:00Z, Europe/Berlin, 2026-03-30",
        "2026-10-25T22:59:59Z, Europe/Berlin, 2026-10-25",
        "2026-10-25T23:00:00Z, Europe/Berlin, 2026-10-26",
        "2018-11-04T02:59:59Z, America/Sao_Paulo, 2018-11-03",
        "2018-11-04T03:00:00Z, America/Sao_Paulo, 2018-11-04",
        "2026-12-31T09:59:59Z, Pacific/Kiritimati, 2026-12-31",
        "2026-12-31T10:00:00Z, Pacific/Kiritimati, 2027-01-01"
    })
    void isTheDayInTheZone(Instant now, ZoneId zone, LocalDate expected) {
        assertThat(new AsOf(Optional.empty(), now).in(zone)).isEqualTo(expected);
    }

    @Test
    void aDayThatWasAskedForMakesASimulationWhateverTheClockSays() {
        AsOf asked = AsOf.day(LocalDate.of(2027, 2, 20));
        assertThat(asked.in(ZoneId.of("Europe/Berlin"))).isEqualTo(LocalDate.of(2027, 2, 20));
        assertThat(asked.isSimulation()).isTrue();
        assertThat(new AsOf(Optional.empty(), Instant.EPOCH).isSimulation()).isFalse();
    }
}
