package io.github.ismskit.rule.improvement;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.nonconformity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class NonconformityLogIsAliveTest {

    @Test
    void holdsAYearAfterTheNewest() {
        assertThat(Given.isms(nonconformity("NC-1")).findings(new NonconformityLogIsAlive(), LocalDate.of(2027, 2, 1)))
                .isEmpty();
    }

    @Test
    void warnsOnTheDayAfter() {
        assertThat(Given.isms(nonconformity("NC-1")).findings(new NonconformityLogIsAlive(), LocalDate.of(2027, 2, 2)))
                .containsExactly(
                        "warning: isms.yaml:1:1: [nonconformity-log-is-alive] the newest nonconformity was detected on 2026-02-01, 366 days ago; ask owners and auditors what did not go as written; a log without entries convinces nobody");
    }

    @Test
    void warnsOfALogThatIsEmptyAfterAYear() {
        assertThat(Given.isms(activity("ACT-1")).findings(new NonconformityLogIsAlive(), LocalDate.of(2027, 2, 1)))
                .containsExactly(
                        "warning: isms.yaml:1:1: [nonconformity-log-is-alive] no nonconformity was ever recorded; ask owners and auditors what did not go as written; a log without entries convinces nobody");
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(nonconformity("NC-1")).on(LocalDate.of(2027, 2, 2));
        assertThat(new NonconformityLogIsAlive().check(situation).lookedAt()).isPositive();
    }
}
