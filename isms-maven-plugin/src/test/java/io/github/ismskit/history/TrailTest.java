package io.github.ismskit.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.ScriptedRepository;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which commits belong to a file that was renamed, merged, rebased, squashed, or deleted for a while. */
final class TrailTest {

    @TempDir
    private Path folder;

    @Test
    void takesARenamedFileForANewOne() {
        History history = ScriptedRepository.in(folder)
                .write("alt ä.md", "the same text")
                .commit("Begin")
                .run("mv", "isms/alt ä.md", "isms/neu ö.md")
                .commit("Rename")
                .history();
        assertThat(history.trail("neu ö.md").orElseThrow().landing().subject()).isEqualTo("Rename");
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

    private static String newest(History history, String file) {
        return history.trail(file).orElseThrow().newest().subject();
    }
}
