package io.github.ismskit.rule.look;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.audit;
import static io.github.ismskit.fixture.Written.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class ClockIsSaneTest {

    @Test
    void hitsARecordOfTheNextDay() {
        assertThat(Given.isms(activity("ACT-1"), evidence("EV-1", "ACT-1", "2026-01-31"))
                        .findings(new ClockIsSane(), LocalDate.of(2026, 1, 30)))
                .containsExactly(
                        "error: evidence/ev-1.md:4:10: [clock-is-sane] the day that is judged is 2026-01-30, but 'performed' of EV-1 is 2026-01-31; set the clock, or correct 'performed'");
    }

    @Test
    void holdsOnTheDayOfTheNewestRecord() {
        assertThat(Given.isms(activity("ACT-1"), evidence("EV-1", "ACT-1", "2026-01-31"))
                        .findings(new ClockIsSane(), LocalDate.of(2026, 1, 31)))
                .isEmpty();
    }

    @Test
    void leavesPlansAlone() {
        assertThat(Given.isms(audit("AUD-1", "surveillance", "2027-03-01"))
                        .findings(new ClockIsSane(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(activity("ACT-1"), evidence("EV-1", "ACT-1", "2026-01-31"))
                .on(LocalDate.of(2026, 1, 30));
        assertThat(new ClockIsSane().check(situation).lookedAt()).isPositive();
    }
}
