package io.github.ismskit.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.ScriptedRepository;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which commits belong to a file that was renamed, merged, rebased, squashed, or deleted for a while. */
final class TrailTest {

    @TempDir
    private Path folder;

    @Test
    void followsAFileThatWasMovedAsItWas() {
        History history = ScriptedRepository.in(folder)
                .write("alt ä.md", "the same text")
                .commit("Begin")
                .write("2026/x.md", "other bytes")
                .run("mv", "isms/alt ä.md", "isms/2026/neu ö.md")
                .commit("Move")
                .run("mv", "isms/2026", "isms/old")
                .commit("Move the folder")
                .history();
        assertThat(subjects(history, "old/neu ö.md")).containsExactly("Move the folder", "Move", "Begin");
        assertThat(subjects(history, "old/x.md")).containsExactly("Move the folder", "Move");
        assertThat(history.gone()).isEmpty();
    }

    @Test
    void keepsFilesOfTheSameBytesApartByTheirNames() {
        History history = ScriptedRepository.in(folder)
                .write("a/one.md", "same")
                .commit("One")
                .write("a/two.md", "same")
                .commit("Two")
                .run("mv", "isms/a", "isms/b")
                .commit("Move")
                .history();
        assertThat(subjects(history, "b/one.md")).containsExactly("Move", "One");
        assertThat(subjects(history, "b/two.md")).containsExactly("Move", "Two");
    }

    @Test
    void takesAFileThatWasRenamedWithAChangeForANewOne() {
        History history = ScriptedRepository.in(folder)
                .write("a.md", "one\ntwo\nthree\nfour\n")
                .commit("Begin")
                .run("mv", "isms/a.md", "isms/b.md")
                .write("b.md", "one\ntwo\nthree\nfive\n")
                .commit("Rename")
                .history();
        assertThat(subjects(history, "b.md")).containsExactly("Rename");
        assertThat(history.gone()).singleElement().extracting(Gone::file).isEqualTo("a.md");
    }

    @Test
    void takesAFileThatWasRestoredForTheSame() {
        History history = ScriptedRepository.in(folder)
                .write("a.md", "1")
                .commit("Begin")
                .run("rm", "--quiet", "isms/a.md")
                .write("b.md", "1")
                .write("b.md", "2")
                .commit("Drop")
                .write("a.md", "1")
                .commit("Restore")
                .history();
        assertThat(subjects(history, "a.md")).containsExactly("Restore", "Begin");
    }

    @Test
    void remembersWhatIsGone() {
        History history = ScriptedRepository.in(folder)
                .write("a.md", "1")
                .write("b.md", "1")
                .commit("Begin")
                .write("a.md", "2")
                .commit("Change")
                .run("rm", "--quiet", "isms/a.md")
                .commit("Drop")
                .history();
        Gone gone = history.gone().get(0);
        assertThat(history.gone()).hasSize(1);
        assertThat(gone.file()).isEqualTo("a.md");
        assertThat(gone.trail().commits()).extracting(Commit::subject).containsExactly("Change", "Begin");
        assertThat(gone.deletion().orElseThrow().commit().subject()).isEqualTo("Drop");
    }

    @Test
    void seesWhatAMergeThrewAway() {
        History history = ScriptedRepository.in(folder)
                .write("a.md", "1")
                .write("b.md", "1")
                .commit("Begin")
                .run("checkout", "--quiet", "-b", "side")
                .write("a.md", "forged")
                .run("rm", "--quiet", "isms/b.md")
                .commit("Side")
                .run("checkout", "--quiet", "main")
                .write("a.md", "2")
                .write("c.md", "1")
                .commit("Main")
                .run("checkout", "--quiet", "side")
                .run("merge", "--quiet", "--strategy=ours", "-m", "Merge", "main")
                .history();
        assertThat(subjects(history, "a.md")).containsExactly("Side", "Main", "Begin");
        assertThat(history.gone()).extracting(Gone::file).containsExactly("b.md", "c.md");
    }

    @Test
    void datesNothingBeforeWhatItBuildsOn() {
        History history = ScriptedRepository.in(folder)
                .on("2026-06-01T12:00:00+00:00")
                .write("a.md", "1")
                .commit("June")
                .on("2026-01-31T12:00:00+00:00")
                .write("b.md", "1")
                .commit("January, or so it says")
                .history();
        Version landed = history.trail("b.md").orElseThrow().first();
        assertThat(landed.commit().day(ScriptedRepository.BERLIN)).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(landed.day(ScriptedRepository.BERLIN)).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void takesAFileThatCameBackForANewOne() {
        History history = ScriptedRepository.in(folder)
                .write("a.md", "1")
                .write("b.md", "1")
                .commit("Begin")
                .run("rm", "--quiet", "isms/a.md")
                .commit("Drop")
                .write("a.md", "2")
                .commit("Again")
                .write("a.md", "3")
                .commit("Change")
                .history();
        assertThat(history.trail("a.md").orElseThrow().commits())
                .extracting(Commit::subject)
                .containsExactly("Change", "Again");
    }

    @Test
    void followsBothSidesOfAMergeAndSeesWhatOnlyTheMergeChanged() {
        ScriptedRepository repository = ScriptedRepository.in(folder)
                .write("a.md", "1")
                .write("b.md", "1")
                .write("c.md", "1")
                .commit("Begin")
                .run("checkout", "--quiet", "-b", "side")
                .on("2026-03-02T12:00:00+00:00")
                .write("a.md", "side")
                .write("b.md", "side")
                .commit("Side")
                .run("checkout", "--quiet", "main")
                .on("2026-03-03T12:00:00+00:00")
                .write("b.md", "main")
                .write("c.md", "main")
                .commit("Main")
                .on("2026-03-04T12:00:00+00:00")
                .run("merge", "--quiet", "--no-commit", "--strategy=ours", "side")
                .write("a.md", "side")
                .write("b.md", "both")
                .commit("Merge");
        History history = repository.history();
        assertThat(newest(history, "a.md")).isEqualTo("Side");
        assertThat(newest(history, "b.md")).isEqualTo("Merge");
        assertThat(newest(history, "c.md")).isEqualTo("Main");
        assertThat(history.trail("b.md").orElseThrow().commits())
                .extracting(Commit::subject)
                .containsExactly("Merge", "Main", "Side", "Begin");
    }

    @Test
    void datesARebasedCommitByTheDayOnWhichItGotItsPlace() {
        History history = ScriptedRepository.in(folder)
                .write("a.md", "1")
                .commit("Begin")
                .run("checkout", "--quiet", "-b", "side")
                .on("2026-03-02T12:00:00+00:00")
                .write("b.md", "1")
                .commit("Side")
                .run("checkout", "--quiet", "main")
                .write("a.md", "2")
                .commit("Main")
                .on("2026-04-01T12:00:00+00:00")
                .run("rebase", "--quiet", "main", "side")
                .history();
        Commit landing = history.trail("b.md").orElseThrow().landing();
        assertThat(landing.subject()).isEqualTo("Side");
        assertThat(landing.day(ScriptedRepository.BERLIN)).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(landing.authored()).isEqualTo("2026-03-02T12:00:00Z");
    }

    @Test
    void knowsOfSquashedCommitsOnlyWhatBecameOfThem() {
        History history = ScriptedRepository.in(folder)
                .write("a.md", "1")
                .commit("Begin")
                .run("checkout", "--quiet", "-b", "side")
                .write("b.md", "1")
                .commit("Side")
                .write("b.md", "2")
                .commit("Side again")
                .run("checkout", "--quiet", "main")
                .run("merge", "--quiet", "--squash", "side")
                .commit("Squash")
                .history();
        assertThat(history.trail("b.md").orElseThrow().commits())
                .extracting(Commit::subject)
                .containsExactly("Squash");
    }

    private static List<String> subjects(History history, String file) {
        return history.trail(file).orElseThrow().commits().stream()
                .map(Commit::subject)
                .toList();
    }

    private static String newest(History history, String file) {
        return history.trail(file).orElseThrow().newest().subject();
    }
}
