package io.github.ismskit.rule.evidence;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.document.StoredFile;
import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Known;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EvidenceIsPresentTest {

    @Test
    void hitsAFileThatDoesNotExist() {
        assertThat(Given.isms(activity("ACT-1"), filed("EV-1", "2026-01-31", "a.csv"))
                        .findings(new EvidenceIsPresent(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: evidence/ev-1.md:7:10: [evidence-is-present] the file 'a.csv' does not exist beside the record; add the file");
    }

    @Test
    void hitsEveryFileThatIsNotWhatItSeems() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                filed("EV-1", "2026-01-31", "a.csv"),
                                filed("EV-2", "2026-02-28", "b.csv"),
                                filed("EV-3", "2026-03-31", "c.html"),
                                filed("EV-4", "2026-04-30", "d.csv"))
                        .file("evidence/a.csv", StoredFile.Nature.EMPTY, "")
                        .file("evidence/b.csv", StoredFile.Nature.LFS_POINTER, "1")
                        .file("evidence/c.html", StoredFile.Nature.LOGIN_PAGE, "2")
                        .file("evidence/d.csv", StoredFile.Nature.LINK, "")
                        .findings(new EvidenceIsPresent(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: evidence/ev-1.md:7:10: [evidence-is-present] the file 'a.csv' is empty; add the file as the system gave it",
                        "error: evidence/ev-2.md:7:10: [evidence-is-present] the file 'b.csv' is a Git LFS pointer instead of the file itself (100 bytes); fetch the file with 'git lfs pull'",
                        "error: evidence/ev-3.md:7:10: [evidence-is-present] the file 'c.html' is a login page instead of the report; sign in and export it again",
                        "error: evidence/ev-4.md:7:10: [evidence-is-present] the file 'd.csv' is a symbolic link; put the file itself there");
    }

    @Test
    void letsAWrongFileBeThatWasCorrectedAndIsAsItWasRecorded() {
        Written wrong =
                evidence("EV-1", "ACT-1", "2026-01-31").with("files", List.of(Map.of("path", "a.html", "sha256", "1")));
        Written right = evidence("EV-2", "ACT-1", "2026-01-31").with("correction-of", "EV-1");
        assertThat(Given.isms(activity("ACT-1"), wrong, right)
                        .file("evidence/a.html", StoredFile.Nature.LOGIN_PAGE, "1")
                        .findings(new EvidenceIsPresent(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void hitsACorrectedRecordWhoseFileWasTakenAway() {
        Written right = evidence("EV-2", "ACT-1", "2026-01-31").with("correction-of", "EV-1");
        assertThat(Given.isms(activity("ACT-1"), filed("EV-1", "2026-01-31", "a.csv"), right)
                        .findings(new EvidenceIsPresent(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: evidence/ev-1.md:7:10: [evidence-is-present] the file 'a.csv' does not exist beside the record; add the file");
    }

    @Test
    void hitsALinkInGitThatThisMachineWroteAsAFile() {
        Known history = Known.since("2026-01-01")
                .landed("2026-01-31", "evidence/a.csv", "a")
                .mode("evidence/a.csv", "120000");
        assertThat(Given.isms(activity("ACT-1"), filed("EV-1", "2026-01-31", "a.csv"))
                        .file("evidence/a.csv", StoredFile.Nature.PLAIN, "1")
                        .history(history.history())
                        .findings(new EvidenceIsPresent(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: evidence/ev-1.md:7:10: [evidence-is-present] the file 'a.csv' is a symbolic link in git; put the file itself there");
    }

    @Test
    void hitsAPathOutOfTheContent() {
        assertThat(Given.isms(activity("ACT-1"), filed("EV-1", "2026-01-31", "../../secret.txt"))
                        .findings(new EvidenceIsPresent(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: evidence/ev-1.md:7:10: [evidence-is-present] the file '../../secret.txt' lies outside the content; copy it into the content");
    }

    @Test
    void holdsWhenThereIsAPlainFile() {
        assertThat(Given.isms(activity("ACT-1"), filed("EV-1", "2026-01-31", "a.csv"))
                        .file("evidence/a.csv", StoredFile.Nature.PLAIN, "1")
                        .findings(new EvidenceIsPresent(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(activity("ACT-1"), filed("EV-1", "2026-01-31", "a.csv"))
                .on(LocalDate.of(2026, 11, 20));
        assertThat(new EvidenceIsPresent().check(situation).lookedAt()).isPositive();
    }

    private static Written filed(String id, String performed, String file) {
        return evidence(id, "ACT-1", performed).with("files", List.of(Map.of("path", file)));
    }
}
