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

final class EvidenceIsUnalteredTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String LANDED = "---\nid: EV-1\nactivity: ACT-1\nperformed: 2026-02-28\n"
            + "performed-by: jane\nlinks: [{url: 'https://tickets.example/EV-1'}]\n---\n";

    @Test
    void hitsADayThatWasMoved() {
        Known history = Known.since("2026-01-01")
                .landed("2026-03-01", "evidence/ev-1.md", LANDED)
                .landed("2026-09-01", "evidence/ev-1.md", "now");
        assertThat(found(history))
                .containsExactly(
                        "error: evidence/ev-1.md:4:10: [evidence-is-unaltered] EV-1 says otherwise about 'performed' than it did in commit 20260301ab of 2026-03-01: then 2026-02-28, now 2026-01-31; restore what it said, and record what was wrong by a correction");
    }

    @Test
    void hitsAChangeThatIsNotCommitted() {
        Known history = Known.since("2026-01-01")
                .landed("2026-03-01", "evidence/ev-1.md", LANDED)
                .uncommitted("evidence/ev-1.md");
        assertThat(found(history)).singleElement().asString().contains("then 2026-02-28, now 2026-01-31");
    }

    @Test
    void holdsForAVerificationAndAFileThatFollowed() {
        String landed = LANDED.replace("2026-02-28", "2026-01-31");
        Known history = Known.since("2026-01-01")
                .landed("2026-03-01", "evidence/ev-1.md", landed)
                .landed("2026-03-02", "evidence/ev-1.md", "now");
        Written record = record().with("verified", "2026-03-02")
                .with("verified-by", "omar")
                .with("files", List.of(Map.of("path", "log.txt", "sha256", "aa")));
        assertThat(Given.isms(activity("ACT-1"), record)
                        .history(history.history())
                        .findings(new EvidenceIsUnaltered(), DAY))
                .isEmpty();
    }

    @Test
    void hitsAVerificationThatChanged() {
        String landed = LANDED.replace("2026-02-28", "2026-01-31");
        Known history = Known.since("2026-01-01")
                .landed("2026-03-01", "evidence/ev-1.md", landed)
                .landed("2026-03-02", "evidence/ev-1.md", landed.replace("links:", "verified-by: boss\nlinks:"))
                .landed("2026-03-03", "evidence/ev-1.md", "now");
        assertThat(Given.isms(activity("ACT-1"), record().with("verified-by", "omar"))
                        .history(history.history())
                        .findings(new EvidenceIsUnaltered(), DAY))
                .singleElement()
                .asString()
                .contains("'verified-by' than it did in commit 20260302ab of 2026-03-02: then boss, now omar");
    }

    @Test
    void holdsForWhatWasPutRightOnTheDayItLanded() {
        Known history = Known.since("2026-01-01")
                .landed("2026-03-01", "evidence/ev-1.md", LANDED)
                .landed("2026-03-01", "evidence/ev-1.md", "now");
        assertThat(found(history)).isEmpty();
        assertThat(new EvidenceIsUnaltered()
                        .check(given(record(), history).on(DAY))
                        .lookedAt())
                .isEqualTo(1);
    }

    @Test
    void leavesAsManyDaysToPutItRightAsItIsTold() {
        Known history = Known.since("2026-01-01")
                .landed("2026-03-01", "evidence/ev-1.md", LANDED)
                .landed("2026-03-08", "evidence/ev-1.md", "now");
        assertThat(given(record(), history)
                        .organisation("rules", Map.of("evidence-is-unaltered", Map.of("days", 7)))
                        .findings(new EvidenceIsUnaltered(), DAY))
                .isEmpty();
        assertThat(given(record(), history)
                        .organisation("rules", Map.of("evidence-is-unaltered", Map.of("days", 6)))
                        .findings(new EvidenceIsUnaltered(), DAY))
                .hasSize(1);
    }

    @Test
    void holdsForOtherWordsAroundTheSameFacts() {
        Known history = Known.since("2026-01-01")
                .landed("2026-03-01", "evidence/ev-1.md", LANDED.replace("2026-02-28", "'2026-01-31'"))
                .landed("2026-09-01", "evidence/ev-1.md", "now");
        assertThat(found(history)).isEmpty();
    }

    @Test
    void hitsAHashThatWasChangedWithItsFile() {
        Known history = Known.since("2026-01-01")
                .landed(
                        "2026-03-01",
                        "evidence/ev-1.md",
                        LANDED.replace("2026-02-28", "2026-01-31")
                                .replace("links:", "files: [{path: log.txt, sha256: aa}]\nlinks:"))
                .landed("2026-03-01", "evidence/log.txt", "aa")
                .landed("2026-09-01", "evidence/ev-1.md", "now")
                .landed("2026-09-01", "evidence/log.txt", "bb");
        Written record = record().with("files", List.of(Map.of("path", "log.txt", "sha256", "bb")));
        assertThat(given(record, history).findings(new EvidenceIsUnaltered(), DAY))
                .containsExactly(
                        "error: evidence/ev-1.md:7:10: [evidence-is-unaltered] EV-1 says otherwise about 'files' than it did in commit 20260301ab of 2026-03-01: then path: log.txt, sha256: aa, now path: log.txt, sha256: bb; restore what it said, and record what was wrong by a correction",
                        "error: evidence/ev-1.md:7:10: [evidence-is-unaltered] the file 'log.txt' has other bytes than it had in commit 20260301ab of 2026-03-01; commit 20260901ab of 2026-09-01 changed it; restore it, and record what was wrong by a correction");
    }

    @Test
    void holdsForAFileThatWasRestored() {
        Known history = Known.since("2026-01-01")
                .landed("2026-03-01", "evidence/ev-1.md", "now")
                .landed("2026-03-01", "evidence/log.txt", "aa")
                .landed("2026-09-01", "evidence/log.txt", "bb")
                .landed("2026-09-02", "evidence/log.txt", "aa");
        Written record = record().with("files", List.of(Map.of("path", "log.txt")));
        assertThat(given(record, history).findings(new EvidenceIsUnaltered(), DAY))
                .isEmpty();
    }

    @Test
    void hitsARecordThatCameBackElsewhereWithOtherWords() {
        Known history = Known.since("2026-01-01")
                .landed("2026-03-01", "evidence/old.md", LANDED)
                .deleted("2026-09-01", "evidence/old.md")
                .landed("2026-09-01", "evidence/ev-1.md", "now");
        assertThat(found(history)).singleElement().asString().contains("then 2026-02-28, now 2026-01-31");
    }

    @Test
    void holdsForARecordThatWasMovedAndPutRightOnTheDayItLanded() {
        Known history = Known.since("2026-01-01")
                .landed("2026-03-01T09:00", "evidence/old.md", LANDED)
                .deleted("2026-03-01T10:00", "evidence/old.md")
                .landed("2026-03-01T10:00", "evidence/ev-1.md", "now");
        assertThat(found(history)).isEmpty();
    }

    @Test
    void isNotEvaluatedWhereTheHistoryIsJoinedByHand() {
        assertThat(new EvidenceIsUnaltered()
                        .check(Given.isms()
                                .history(History.unknown(Gap.GRAFTED))
                                .on(DAY))
                        .notEvaluated())
                .isPresent();
    }

    private static Written record() {
        return evidence("EV-1", "ACT-1", "2026-01-31");
    }

    private static Given given(Written record, Known history) {
        return Given.isms(activity("ACT-1"), record).history(history.history());
    }

    private static List<String> found(Known history) {
        return given(record(), history).findings(new EvidenceIsUnaltered(), DAY);
    }
}
