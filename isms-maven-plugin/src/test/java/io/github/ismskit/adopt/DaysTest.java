package io.github.ismskit.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01",
                "2026/3/1",
                "2026-03-01T08:00:00Z",
                "01.03.2026",
                "1. 3. 2026",
                "1 March 2026",
                "1st of March 2026",
                "Mar 1, 2026",
                "March 1st 2026",
                "1. März 2026",
                "1er mars 2026",
                " 2026-03-01 "
            })
    void theFirstOfMarchIsReadInEverySpelling(String written) {
        assertThat(Days.read(written)).isEqualTo(Fit.of("2026-03-01"));
    }

    @Test
    void aDayThatCanBeReadInTwoWaysIsAsked() {
        assertThat(Days.read("03/01/2026")).isEqualTo(Fit.none("'03/01/2026' can be 2026-01-03 or 2026-03-01"));
        assertThat(Days.read("13/01/2026")).isEqualTo(Fit.of("2026-01-13"));
        assertThat(Days.read("01/13/2026")).isEqualTo(Fit.of("2026-01-13"));
        assertThat(Days.read("02/02/2026")).isEqualTo(Fit.of("2026-02-02"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TBC", "n/a", "—", "soon", "2026-02-30", "31.04.2026", "March 2026", "1 Smarch 2026", "true"})
    void whatIsNoDayIsAsked(String written) {
        assertThat(Days.read(written).value()).isEmpty();
        assertThat(Days.read(written).doubt()).contains(written);
    }
}
