package io.github.ismskit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismskit.fixture.ScriptedRepository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ForkTest {

    @TempDir
    Path folder;

    @TempDir
    Path scratch;

    @Test
    void tellsWhatDiffersSinceTheMergeBaseBeItCommittedOrNot() throws Exception {
        ScriptedRepository repository = begun().run("checkout", "--quiet", "-b", "change")
                .write("a.md", "committed")
                .commit("Change a")
                .run("checkout", "--quiet", "main")
                .write("c.md", "moved on")
                .commit("Move main on")
                .run("checkout", "--quiet", "change")
                .write("b.md", "not committed")
                .write("new/d.md", "not even added");
        Fork fork = Fork.of(repository.content(), "main");
        assertThat(fork.changed()).containsExactlyInAnyOrder("a.md", "b.md", "new/d.md");
        Path gone;
        try (Laid laid = fork.laid()) {
            gone = laid.folder();
            assertThat(laid.left()).isEmpty();
            assertThat(gone.resolve("a.md")).hasContent("a");
            assertThat(gone.resolve("c.md")).hasContent("c");
            assertThat(gone.resolve("new")).doesNotExist();
        }
        assertThat(gone).doesNotExist();
    }

    @Test
    void nothingOfTheRestOfTheRepositoryIsLaid() throws Exception {
        ScriptedRepository repository = begun();
        Files.writeString(repository.root().resolve("beside.md"), "not content");
        repository.commit("Write beside the content");
        try (Laid laid = Fork.of(repository.content(), "HEAD").laid()) {
            assertThat(laid.folder().toFile().list()).containsExactlyInAnyOrder("a.md", "b.md", "c.md");
        }
    }

    @Test
    void aFileBesideTheContentIsReadAsItWas() throws Exception {
        ScriptedRepository repository = begun();
        Path beside = repository.root().resolve("beside.json");
        Files.writeString(beside, "before\n");
        repository.commit("Write beside the content");
        Files.writeString(beside, "after\n");
        Fork fork = Fork.of(repository.content(), "HEAD");
        assertThat(fork.earlier(beside)).hasValue("before\n".getBytes(StandardCharsets.UTF_8));
        assertThat(fork.earlier(repository.root().resolve("other.json"))).isEmpty();
        assertThat(fork.earlier(scratch.resolve("elsewhere.json"))).isEmpty();
    }

    @Test
    void contentThatCameWithTheChangeWasNotThere() throws Exception {
        ScriptedRepository repository = begun();
        Path young = Files.createDirectory(repository.root().resolve("young"));
        Files.writeString(young.resolve("e.md"), "e");
        Fork fork = Fork.of(young, "HEAD");
        assertThat(fork.changed()).containsExactly("e.md");
        try (Laid laid = fork.laid()) {
            assertThat(laid.folder()).isEmptyDirectory();
        }
    }

    @Test
    void aTagThatIsNamedAfterARemoteBranchDoesNotStandInForIt() throws Exception {
        ScriptedRepository repository = begun().run("update-ref", "refs/remotes/origin/main", "HEAD")
                .write("a.md", "later")
                .commit("Change a")
                .run("tag", "origin/main");
        assertThat(Fork.of(repository.content(), "origin/main").changed()).containsExactly("a.md");
    }

    @Test
    void aFileThatGitWasToldToOverlookCountsAsChanged() throws Exception {
        ScriptedRepository repository =
                begun().write(".gitignore", "*.txt\n").commit("Ignore").write("hidden.txt", "here");
        assertThat(Fork.of(repository.content(), "HEAD").changed()).containsExactly("hidden.txt");
    }

    @Test
    void whatIsHiddenAndNotCommittedIsNoContent() throws Exception {
        ScriptedRepository repository =
                begun().write("evidence/.intake/lock", "").write(".editor/a.md", "x");
        assertThat(Fork.of(repository.content(), "HEAD").changed()).isEmpty();
        repository.write(".gitattributes", "* -text\n").commit("Attributes").write(".gitattributes", "* text\n");
        assertThat(Fork.of(repository.content(), "HEAD").changed()).containsExactly(".gitattributes");
    }

    @Test
    void aRepositoryInThisOneThatGitWasToldToOverlookCountsAsChanged() throws Exception {
        ScriptedRepository repository = begun();
        Files.createDirectories(repository.content().resolve("inner"));
        Files.writeString(
                repository.root().resolve(".gitmodules"),
                "[submodule \"inner\"]\n\tpath = isms/inner\n\turl = ./inner\n\tignore = all\n");
        repository
                .run("add", "--all")
                .run("update-index", "--add", "--cacheinfo", "160000," + "1".repeat(40) + ",isms/inner")
                .run("commit", "--quiet", "-m", "Hold another repository")
                .run("tag", "before")
                .run("update-index", "--cacheinfo", "160000," + "2".repeat(40) + ",isms/inner")
                .run("commit", "--quiet", "--allow-empty", "-m", "Move it on");
        Fork fork = Fork.of(repository.content(), "before");
        assertThat(fork.changed()).containsExactly("inner");
        try (Laid laid = fork.laid()) {
            assertThat(laid.left()).containsExactly("inner");
        }
    }

    @Test
    void linksAreLeftOutAndNeverLaid() throws Exception {
        ScriptedRepository repository = begun();
        Files.createSymbolicLink(repository.content().resolve("link.md"), Path.of("/etc/hostname"));
        repository.commit("Link");
        try (Laid laid = Fork.of(repository.content(), "HEAD").laid()) {
            assertThat(laid.left()).containsExactly("link.md");
            assertThat(laid.folder().resolve("link.md")).doesNotExist();
        }
    }

    @Test
    void noNameLeadsOutOfTheFolder() {
        for (String name : new String[] {"../a", "a/../../b", "/etc/x", "a//b", ".", "a\\..\\b", "c:x", "a\0b", ""}) {
            assertThat(ForkedFiles.place(scratch, name)).as(name).isEmpty();
        }
        assertThat(ForkedFiles.place(scratch, "a/b.md")).contains(scratch.resolve("a/b.md"));
    }

    @Test
    void anUnknownRevisionIsToldWithTheCommandThatFetchesIt() throws Exception {
        ScriptedRepository repository = begun();
        assertThatThrownBy(() -> Fork.of(repository.content(), "origin/main"))
                .isInstanceOfSatisfying(
                        NoFork.class,
                        e -> assertThat(e.line())
                                .isEqualTo("this clone does not know the revision 'origin/main';"
                                        + " run 'git fetch origin main:refs/remotes/origin/main'"));
    }

    @Test
    void anOptionIsNoRevision() throws Exception {
        ScriptedRepository repository = begun();
        assertThatThrownBy(() -> Fork.of(repository.content(), "--output=x")).hasMessage("'--output=x' is no revision");
    }

    @Test
    void aHistoryThatIsCutOffIsNoGround() throws Exception {
        ScriptedRepository repository = begun().write("a.md", "again").commit("Again");
        Path shallow = folder.resolve("shallow");
        repository.run("clone", "--quiet", "--depth=1", "file://" + repository.root(), shallow.toString());
        assertThatThrownBy(() -> Fork.of(shallow.resolve("isms"), "HEAD"))
                .isInstanceOfSatisfying(
                        NoFork.class, e -> assertThat(e.remedy()).isEqualTo("run 'git fetch --unshallow'"));
    }

    @Test
    void withoutARepositoryThereIsNoFork() throws Exception {
        assertThatThrownBy(() -> Fork.of(scratch, "HEAD")).hasMessage("the content is not in a git repository");
    }

    @Test
    void linesWithoutACommitInCommonCannotBeCompared() throws Exception {
        ScriptedRepository repository =
                begun().run("checkout", "--quiet", "--orphan", "other").commit("Elsewhere");
        assertThatThrownBy(() -> Fork.of(repository.content(), "main"))
                .hasMessage("'main' and what is checked out have no commit in common");
    }

    private ScriptedRepository begun() throws IOException {
        return ScriptedRepository.in(Files.createDirectory(folder.resolve("repository")))
                .write("a.md", "a")
                .write("b.md", "b")
                .write("c.md", "c")
                .commit("Begin");
    }
}
