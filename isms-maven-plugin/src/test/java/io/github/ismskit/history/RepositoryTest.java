package io.github.ismskit.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.ScriptedRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RepositoryTest {

    private static final Subjects NONE = ScriptedRepository.subjects(Map.of());

    @TempDir
    private Path folder;

    @Test
    void tellsTheNewestChangeAndTheLandingOfEveryFile() {
        History history = ScriptedRepository.in(folder)
                .on("2026-03-01T12:00:00+00:00")
                .write("a.md", "1")
                .write("deep/er/b.md", "1")
                .commit("Begin")
                .on("2026-03-31T22:30:00+00:00")
                .write("a.md", "2")
                .commit("Say \"more\"")
                .history();
        assertThat(history.gap()).isEmpty();
        assertThat(history.prefix()).contains("isms/");
        assertThat(history.uncommitted()).isEmpty();
        assertThat(history.trails()).containsOnlyKeys("a.md", "deep/er/b.md");
        Trail trail = history.trail("a.md").orElseThrow();
        assertThat(trail.newest().subject()).isEqualTo("Say \"more\"");
        assertThat(trail.newest().author()).isEqualTo("Jörg Ωmega");
        assertThat(trail.newest().mail()).isEqualTo("joerg@example.com");
        assertThat(trail.newest().day(ScriptedRepository.BERLIN)).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(trail.newest().day(ZoneId.of("UTC"))).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(trail.newest().id()).matches("[0-9a-f]{10}");
        assertThat(history.state()).contains(trail.newest().id());
        assertThat(trail.landing().subject()).isEqualTo("Begin");
        assertThat(history.trail("deep/er/b.md").orElseThrow().newest()).isEqualTo(trail.landing());
        assertThat(history.trail("c.md")).isEmpty();
    }

    @Test
    void looksAtTheContentOnly() throws IOException {
        ScriptedRepository repository =
                ScriptedRepository.in(folder).write("a.md", "1").commit("Begin");
        Files.writeString(folder.resolve("elsewhere.txt"), "1");
        History history = repository.commit("Elsewhere").history();
        assertThat(history.trails()).containsOnlyKeys("a.md");
        Files.writeString(folder.resolve("elsewhere.txt"), "2");
        assertThat(repository.history().uncommitted()).isEmpty();
    }

    @Test
    void namesNoPrefixWhereTheContentIsTheRepository() {
        ScriptedRepository repository =
                ScriptedRepository.in(folder).write("a.md", "1").commit("Begin");
        History history = Repository.history(repository.root(), NONE);
        assertThat(history.prefix()).contains("");
        assertThat(history.trails()).containsOnlyKeys("isms/a.md");
    }

    @Test
    void keepsApartWhateverFilesAndSubjectsAreCalled() {
        String odd = "a \"b\" ü\n\tM\u00e9.md";
        ScriptedRepository repository = ScriptedRepository.in(folder);
        repository.feed("""
                blob
                mark :1
                data 1
                x
                commit refs/heads/main
                committer Build <b@example.com> 1772366400 +0000
                data 12
                A\tisms/a.md
                M 100644 :1 "isms/a \\"b\\" \\303\\274\\n\\tM\\303\\251.md"
                M 100644 :1 isms/M
                M 100644 :1 "isms/ a"
                """, "fast-import", "--quiet");
        assertThat(repository.history().trails()).containsOnlyKeys(odd, "M", " a");
        assertThat(repository.run("reset", "--hard", "--quiet").history().uncommitted())
                .isEmpty();
        assertThat(repository
                        .run("rm", "--quiet", "-r", "isms")
                        .write("x.md", "x")
                        .history()
                        .uncommitted())
                .containsExactlyInAnyOrder(odd, "M", " a", "x.md");
    }

    @Test
    void seesWhatIsNotCommitted() {
        ScriptedRepository repository = ScriptedRepository.in(folder)
                .write("a.md", "1")
                .write("b.md", "1")
                .commit("Begin")
                .write("a.md", "2")
                .write("new/c.md", "1");
        History history = repository.history();
        assertThat(history.uncommitted()).containsExactlyInAnyOrder("a.md", "new/c.md");
        assertThat(history.isUncommitted("b.md")).isFalse();
        assertThat(history.isComplete()).isTrue();
        assertThat(history.state().orElseThrow()).endsWith(" with changes that are not committed");
    }

    @Test
    void knowsTheSameOnADetachedHead() {
        ScriptedRepository repository = ScriptedRepository.in(folder)
                .write("a.md", "1")
                .commit("Begin")
                .write("a.md", "2")
                .commit("Change");
        History attached = repository.history();
        assertThat(repository.run("checkout", "--quiet", "--detach").history()).isEqualTo(attached);
        assertThat(attached.trails()).hasSize(1);
    }

    @Test
    void isNotMisledByTheSettingsOfAUser() {
        ScriptedRepository repository = ScriptedRepository.in(folder)
                .write("ä.md", "1")
                .commit("Begin")
                .write("ä.md", "2")
                .commit("Change");
        History plain = repository.history();
        repository
                .run("config", "log.showSignature", "true")
                .run("config", "core.quotepath", "true")
                .run("config", "core.abbrev", "4")
                .run("config", "diff.relative", "true")
                .run("config", "diff.noprefix", "true")
                .run("config", "log.date", "relative")
                .run("config", "format.pretty", "oneline")
                .run("config", "color.ui", "always")
                .run("config", "core.pager", "false")
                .run("config", "status.short", "true")
                .run("config", "status.branch", "true")
                .run("config", "status.showUntrackedFiles", "no");
        assertThat(repository.history()).isEqualTo(plain);
        repository.write("untracked.md", "1");
        assertThat(repository.history().uncommitted()).containsExactly("untracked.md");
    }

    @Test
    void isNotConfusedInsideAGitHook() {
        ScriptedRepository repository =
                ScriptedRepository.in(folder).write("a.md", "1").commit("Begin");
        assertThat(repository.history().gap()).isEmpty();
        assertThat(Git.inherits("GIT_DIR")).isFalse();
        assertThat(Git.inherits("GIT_TRACE_SETUP")).isFalse();
        assertThat(Git.inherits("GIT_CONFIG_COUNT")).isTrue();
    }
}
