package io.github.ismskit.rule.look;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.history.History;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class HistoryIsKnownTest {

    @Test
    void saysThatAShallowCloneKnowsLittle() {
        assertThat(Given.isms().history(History.SHALLOW).findings(new HistoryIsKnown(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "info: isms.yaml:1:1: [history-is-known] the git history was cut off when the repository was cloned; run 'git fetch --unshallow'");
    }

    @Test
    void saysThatThereIsNoRepository() {
        assertThat(Given.isms().history(History.ABSENT).findings(new HistoryIsKnown(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "info: isms.yaml:1:1: [history-is-known] the content is not in a git repository; keep the content in git and build from a clone");
    }

    @Test
    void holdsForACompleteHistory() {
        assertThat(Given.isms().history(History.COMPLETE).findings(new HistoryIsKnown(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms().history(History.SHALLOW).on(LocalDate.of(2026, 11, 20));
        assertThat(new HistoryIsKnown().check(situation).lookedAt()).isPositive();
    }
}
