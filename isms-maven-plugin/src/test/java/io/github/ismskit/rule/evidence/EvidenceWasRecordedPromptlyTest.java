package io.github.ismskit.rule.evidence;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Known;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.history.Gap;
import io.github.ismskit.history.History;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EvidenceWasRecordedPromptlyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void hitsWhatLandedADayTooLate() {
        assertThat(found(Known.since("2026-01-01").landed("2026-03-03", "evidence/ev-1.md", "a")))
                .containsExactly(
                        "warning: evidence/ev-1.md:4:10: [evidence-was-recorded-promptly] EV-1 was performed on 2026-01-31 and landed in git on 2026-03-03, 31 days later; record evidence within 30 days of doing the work");
    }

    @Test
    void holdsForWhatLandedOnTheLastDay() {
        assertThat(found(Known.since("2026-01-01").landed("2026-03-02", "evidence/ev-1.md", "a")))
                .isEmpty();
    }

    @Test
    void hitsWhatHasNotLandedYet() {
        assertThat(found(Known.since("2026-01-01")))
                .containsExactly(
                        "warning: evidence/ev-1.md:4:10: [evidence-was-recorded-promptly] EV-1 was performed on 2026-01-31 and was not in git 293 days later; record evidence within 30 days of doing the work");
    }

    @Test
    void doesNotBelieveACommitOfTheFuture() {
        assertThat(found(Known.since("2026-01-01").landed("2030-01-01", "evidence/ev-1.md", "a")))
                .singleElement()
                .asString()
                .contains("was not in git 293 days later; its commit claims 2030-01-01;");
    }

    @Test
    void leavesAloneWhatWasBroughtAlong() {
        assertThat(found(Known.since("2026-02-01").landed("2026-11-01", "evidence/ev-1.md", "a")))
                .isEmpty();
    }

    @Test
    void leavesAloneACorrectionOfWhatLandedInTime() {
        Known history = Known.since("2026-01-01")
                .landed("2026-02-01", "evidence/ev-1.md", "a")
                .landed("2026-11-01", "evidence/ev-2.md", "b");
        Written right = evidence("EV-2", "ACT-1", "2026-01-31").with("correction-of", "EV-1");
        assertThat(given(history).and(right).findings(new EvidenceWasRecordedPromptly(), DAY))
                .isEmpty();
    }

    @Test
    void countsTheFileThatCameLast() {
        Known history = Known.since("2026-01-01")
                .landed("2026-02-01", "evidence/ev-1.md", "a")
                .landed("2026-06-01", "evidence/log.txt", "log");
        Written record = evidence("EV-1", "ACT-1", "2026-01-31").with("files", List.of(Map.of("path", "log.txt")));
        assertThat(Given.isms(activity("ACT-1"), record)
                        .history(history.history())
                        .findings(new EvidenceWasRecordedPromptly(), DAY))
                .singleElement()
                .asString()
                .contains("landed in git on 2026-06-01");
    }

    @Test
    void isNotEvaluatedWhereTheHistoryIsCutOff() {
        assertThat(new EvidenceWasRecordedPromptly()
                        .check(Given.isms()
                                .history(History.unknown(Gap.SHALLOW))
                                .on(DAY))
                        .notEvaluated())
                .contains("the git history was cut off when the repository was cloned; run 'git fetch --unshallow'");
    }

    @Test
    void countsWhatItLookedAt() {
        assertThat(new EvidenceWasRecordedPromptly()
                        .check(given(Known.since("2026-01-01")).on(DAY))
                        .lookedAt())
                .isEqualTo(1);
    }

    private static List<String> found(Known history) {
        return given(history).findings(new EvidenceWasRecordedPromptly(), DAY);
    }

    private static Given given(Known history) {
        return Given.isms(activity("ACT-1"), evidence("EV-1", "ACT-1", "2026-01-31"))
                .history(history.history());
    }
}
