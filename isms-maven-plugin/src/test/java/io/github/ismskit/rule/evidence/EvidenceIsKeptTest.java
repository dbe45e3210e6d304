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

final class EvidenceIsKeptTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String RECORD = "---\nid: EV-1\nactivity: ACT-1\nperformed: 2026-02-28\n---\n";

    @Test
    void hitsARecordThatWasDeleted() {
        Known history = Known.since("2026-01-01")
                .landed("2026-03-01", "evidence/ev-1.md", RECORD)
                .deleted("2026-09-01", "evidence/ev-1.md");
        assertThat(found(history))
                .containsExactly(
                        "error: evidence/ev-1.md:1:1: [evidence-is-kept] EV-1 landed in git on 2026-03-01 in commit 20260301ab and was deleted on 2026-09-01 in commit 20260901ab; restore it beside isms.yaml with 'git restore --source 20260301ab -- evidence/ev-1.md'");
    }

    @Test
    void holdsForARecordThatMovedWithAChange() {
        Known history = Known.since("2026-01-01")
                .landed("2026-03-01", "evidence/old.md", RECORD)
                .deleted("2026-09-01", "evidence/old.md")
                .landed("2026-09-01", "evidence/ev-1.md", "now");
        assertThat(given(history).and(evidence("EV-1", "ACT-1", "2026-02-28")).findings(new EvidenceIsKept(), DAY))
                .isEmpty();
    }

    @Test
    void holdsForWhatWasTakenBackOnTheDayItLanded() {
        Known history = Known.since("2026-01-01")
                .landed("2026-03-01", "evidence/ev-1.md", RECORD)
                .deleted("2026-03-01", "evidence/ev-1.md");
        assertThat(found(history)).isEmpty();
    }

    @Test
    void letsGoOfWhatIsOlderThanACertificate() {
        Known history = Known.since("2022-01-01")
                .landed("2023-11-20", "evidence/ev-1.md", RECORD)
                .deleted("2026-09-01", "evidence/ev-1.md");
        assertThat(found(history)).hasSize(1);
        Known older = Known.since("2022-01-01")
                .landed("2023-11-19", "evidence/ev-1.md", RECORD)
                .deleted("2026-09-01", "evidence/ev-1.md");
        assertThat(found(older)).isEmpty();
        assertThat(given(older)
                        .organisation("rules", Map.of("evidence-is-kept", Map.of("days", 1097)))
                        .findings(new EvidenceIsKept(), DAY))
                .hasSize(1);
    }

    @Test
    void warnsOfAFileThatIsIgnored() {
        Known history = Known.since("2026-01-01")
                .landed("2026-03-01", "evidence/ev-1.md", "now")
                .ignored("evidence/restore.log");
        Written record = evidence("EV-1", "ACT-1", "2026-02-28").with("files", List.of(Map.of("path", "restore.log")));
        assertThat(given(history).and(record).findings(new EvidenceIsKept(), DAY))
                .containsExactly(
                        "warning: evidence/ev-1.md:7:10: [evidence-is-kept] evidence/restore.log is ignored by git, so nobody else will get it; run 'git add --force evidence/restore.log'");
    }

    @Test
    void mentionsWhatIsNotCommittedYet() {
        Known history = Known.since("2026-01-01").uncommitted("evidence/ev-1.md");
        assertThat(given(history).and(evidence("EV-1", "ACT-1", "2026-02-28")).findings(new EvidenceIsKept(), DAY))
                .containsExactly(
                        "info: evidence/ev-1.md:1:1: [evidence-is-kept] evidence/ev-1.md is not committed yet; commit it");
    }

    @Test
    void isNotEvaluatedWhereTheHistoryIsCutOff() {
        assertThat(new EvidenceIsKept()
                        .check(Given.isms()
                                .history(History.unknown(Gap.SHALLOW))
                                .on(DAY))
                        .notEvaluated())
                .isPresent();
    }

    private static List<String> found(Known history) {
        return given(history).findings(new EvidenceIsKept(), DAY);
    }

    private static Given given(Known history) {
        return Given.isms(activity("ACT-1")).history(history.history());
    }
}
