package io.github.ismskit.rule.look;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.history.Gap;
import io.github.ismskit.history.History;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class HistoryIsKnownTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void saysThatAShallowCloneKnowsLittle() {
        assertThat(found(Gap.SHALLOW))
                .containsExactly(
                        "info: isms.yaml:1:1: [history-is-known] the git history was cut off when the repository was cloned; run 'git fetch --unshallow'");
    }

    @Test
    void saysThatThereIsNoRepository() {
        assertThat(found(Gap.ABSENT))
                .containsExactly(
                        "info: isms.yaml:1:1: [history-is-known] the content is not in a git repository; keep the content in git and build from a clone");
    }

    @ParameterizedTest
    @EnumSource(Gap.class)
    void saysWhyAndWhatToDoForEveryGap(Gap gap) {
        assertThat(found(gap)).singleElement().asString().endsWith(gap.words() + "; " + gap.remedy());
        assertThat(gap.remedy()).isNotBlank();
    }

    @Test
    void holdsForACompleteHistory() {
        assertThat(Given.isms().history(Given.COMPLETE).findings(new HistoryIsKnown(), DAY))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms().history(History.unknown(Gap.SHALLOW)).on(DAY);
        assertThat(new HistoryIsKnown().check(situation).lookedAt()).isPositive();
    }

    private static List<String> found(Gap gap) {
        return Given.isms().history(History.unknown(gap)).findings(new HistoryIsKnown(), DAY);
    }
}
