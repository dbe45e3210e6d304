package io.github.ismskit.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.ScriptedRepository;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as a change of a text that was approved on 10 March. */
final class ApprovedTextsTest {

    private static final LocalDate APPROVED = LocalDate.of(2026, 3, 10);

    @TempDir
    private Path folder;

    @Test
    void aChangeOnTheDayAfterCounts() {
        History history = approved()
                .on("2026-03-11T08:00:00+00:00")
                .write("policies/a.md", text("2026-03-10", "", "New words."))
                .commit("Change the words")
                .history(Map.of("policies/a.md", APPROVED));
        assertThat(history.changedSinceApproval("policies/a.md").orElseThrow().subject())
                .isEqualTo("Change the words");
    }

    @Test
    void aChangeOnTheSameDayDoesNot() {
        History history = approved()
                .on("2026-03-10T22:59:00+00:00")
                .write("policies/a.md", text("2026-03-10", "", "New words."))
                .commit("Change the words")
                .history(Map.of("policies/a.md", APPROVED));
        assertThat(history.changed()).isEmpty();
        assertThat(history.trails()).isNotEmpty();
    }

    @Test
    void theDayIsThatOfTheIsms() {
        History history = approved()
                .on("2026-03-10T23:01:00+00:00")
                .write("policies/a.md", text("2026-03-10", "", "New words."))
                .commit("Change the words, after midnight in Berlin")
                .history(Map.of("policies/a.md", APPROVED));
        assertThat(history.changed()).containsOnlyKeys("policies/a.md");
    }

    @Test
    void aCommitThatBringsTheApprovalLaterIsNoChange() {
        History history = ScriptedRepository.in(folder)
                .write("policies/a.md", text("2025-03-10", "", "Old words."))
                .commit("Begin")
                .on("2026-03-20T08:00:00+00:00")
                .write("policies/a.md", text("2026-03-10", "", "New words."))
                .commit("Approve the new words, merged late")
                .history(Map.of("policies/a.md", APPROVED));
        assertThat(history.changed()).isEmpty();
        assertThat(history.trails()).isNotEmpty();
    }

    @Test
    void aFileThatCameWithItsApprovalIsNoChange() {
        History history = ScriptedRepository.in(folder)
                .on("2026-06-01T08:00:00+00:00")
                .write("policies/a.md", text("2026-03-10", "", "Words."))
                .commit("Move everything to git")
                .history(Map.of("policies/a.md", APPROVED));
        assertThat(history.changed()).isEmpty();
        assertThat(history.trails()).isNotEmpty();
    }

    @Test
    void aReviewThatIsRecordedInTheHeaderIsNoChange() {
        History history = approved()
                .on("2026-09-01T08:00:00+00:00")
                .write("policies/a.md", text("2026-03-10", "last-reviewed: 2026-09-01\n", "Words."))
                .commit("Review, nothing to change")
                .history(Map.of("policies/a.md", APPROVED));
        assertThat(history.changed()).isEmpty();
        assertThat(history.trail("policies/a.md").orElseThrow().commits()).hasSize(2);
    }

    @Test
    void aChangeBeforeSuchAReviewStillCounts() {
        History history = approved()
                .on("2026-04-01T08:00:00+00:00")
                .write("policies/a.md", text("2026-03-10", "", "New words."))
                .commit("Change the words")
                .on("2026-09-01T08:00:00+00:00")
                .write("policies/a.md", text("2026-03-10", "last-reviewed: 2026-09-01\n", "New words."))
                .commit("Review, nothing to change")
                .history(Map.of("policies/a.md", APPROVED));
        assertThat(history.changedSinceApproval("policies/a.md").orElseThrow().subject())
                .isEqualTo("Change the words");
    }

    @Test
    void otherLineEndsAreNoChange() {
        History history = approved()
                .on("2026-04-01T08:00:00+00:00")
                .write("policies/a.md", text("2026-03-10", "", "Words.").replace("\n", "\r\n"))
                .commit("Other line ends")
                .history(Map.of("policies/a.md", APPROVED));
        assertThat(history.changed()).isEmpty();
        assertThat(history.trail("policies/a.md").orElseThrow().commits()).hasSize(2);
    }

    @Test
    void eachFileIsComparedWithItsOwnPast() {
        ScriptedRepository repository = approved();
        for (String name : new String[] {"b ä", "c"}) {
            repository.write("policies/" + name + ".md", text("2026-03-10", "", "Words of " + name));
        }
        History history = repository
                .commit("More")
                .on("2026-04-01T08:00:00+00:00")
                .write("policies/a.md", text("2026-03-10", "tags: [x]\n", "Words."))
                .write("policies/b ä.md", text("2026-03-10", "", "Other words."))
                .write("policies/c.md", text("2026-03-10", "tags: [x]\n", "Words of c"))
                .commit("One of three")
                .history(Map.of("policies/a.md", APPROVED, "policies/b ä.md", APPROVED, "policies/c.md", APPROVED));
        assertThat(history.changed()).containsOnlyKeys("policies/b ä.md");
    }

    @Test
    void nothingIsSaidWhereTheHistoryIsNotKnown() {
        ScriptedRepository origin = approved()
                .on("2026-04-01T08:00:00+00:00")
                .write("policies/a.md", text("2026-03-10", "", "New words."))
                .commit("Change the words");
        Path clone = folder.resolve("clone");
        origin.run("clone", "--quiet", "--depth=1", origin.root().toUri().toString(), clone.toString());
        History history = ScriptedRepository.at(clone).history(Map.of("policies/a.md", APPROVED));
        assertThat(history.gap()).contains(Gap.SHALLOW);
        assertThat(history.changedSinceApproval("policies/a.md")).isEmpty();
    }

    private ScriptedRepository approved() {
        return ScriptedRepository.in(folder.resolve("origin"))
                .on("2026-03-09T12:00:00+00:00")
                .write("policies/a.md", text("2026-03-10", "", "Words."))
                .commit("Approve");
    }

    private static String text(String approved, String more, String body) {
        return "---\nid: POL-A\ntitle: A\napproved: " + approved + "\n" + more + "---\n" + body + "\n";
    }
}
