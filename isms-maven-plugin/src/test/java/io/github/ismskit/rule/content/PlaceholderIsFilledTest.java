package io.github.ismskit.rule.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class PlaceholderIsFilledTest {

    @Test
    void tellsWhatAnEarlierRoomFoundForIt() {
        assertThat(Given.isms()
                        .upstream(found("placeholder-is-filled"))
                        .findings(new PlaceholderIsFilled(), LocalDate.of(2026, 11, 20)))
                .containsExactly("error: policies/x.md:1:1: [placeholder-is-filled] something is wrong; put it right");
    }

    @Test
    void leavesAloneWhatIsSomebodyElses() {
        assertThat(Given.isms()
                        .upstream(found("id-is-unique"))
                        .findings(new PlaceholderIsFilled(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation =
                Given.isms().upstream(found("placeholder-is-filled")).on(LocalDate.of(2026, 11, 20));
        assertThat(new PlaceholderIsFilled().check(situation).lookedAt()).isPositive();
    }

    private static Finding found(String rule) {
        return Finding.of(rule, Severity.ERROR, Location.of("policies/x.md"), "something is wrong", "put it right");
    }
}
