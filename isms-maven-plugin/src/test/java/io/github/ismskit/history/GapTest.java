package io.github.ismskit.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.ScriptedRepository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every reason for which the history of a folder is not known. */
final class GapTest {

    private static final Subjects NONE = ScriptedRepository.subjects(Map.of());

    @TempDir
    private Path folder;

    @Test
    void doesNotKnowTheHistoryOfAShallowClone() {
        ScriptedRepository origin = ScriptedRepository.in(folder.resolve("origin"))
                .write("a.md", "1")
                .commit("Begin");
        origin.write("a.md", "2").commit("Change");
        ScriptedRepository clone = cloned(origin, "--depth=1");
        History history = clone.history();
        assertThat(history.gap()).contains(Gap.SHALLOW);
        assertThat(history.trails()).isEmpty();
        assertThat(history.commit()).isPresent();
        assertThat(history.prefix()).contains("isms/");
        assertThat(clone.run("fetch", "--quiet", "--unshallow").history().gap()).isEmpty();
    }

    @Test
    void doesNotKnowTheHistoryOfAPartialClone() {
        ScriptedRepository origin = ScriptedRepository.in(folder.resolve("origin"))
                .write("a.md", "1")
                .commit("Begin");
        origin.run("config", "uploadpack.allowFilter", "true");
        assertThat(cloned(origin, "--filter=blob:none").history().gap()).contains(Gap.PARTIAL);
        assertThat(ScriptedRepository.at(folder.resolve("clone")).content()).exists();
    }

    @Test
    void doesNotBelieveAHistoryThatWasMadeUp() throws IOException {
        ScriptedRepository repository = ScriptedRepository.in(folder)
                .write("a.md", "1")
                .commit("Begin")
                .write("a.md", "2")
                .commit("Change");
        repository.run("replace", "--graft", "HEAD");
        assertThat(repository.history().gap()).contains(Gap.REPLACED);
        String hash = repository.history().commit().orElseThrow();
        repository.run("replace", "-d", hash);
        assertThat(repository.history().gap()).isEmpty();
        Files.createDirectories(folder.resolve(".git/info"));
        Files.writeString(folder.resolve(".git/info/grafts"), hash + "\n", StandardCharsets.US_ASCII);
        assertThat(repository.history().gap()).contains(Gap.GRAFTED);
    }

    @Test
    void saysThatNothingIsCommittedYet() {
        ScriptedRepository repository = ScriptedRepository.in(folder).write("a.md", "1");
        History history = repository.history();
        assertThat(history.gap()).contains(Gap.EMPTY);
        assertThat(history.state()).isEmpty();
        assertThat(history.uncommitted()).containsExactly("a.md");
    }

    @Test
    void saysTheSameOfContentThatAnotherRepositoryHappensToSurround() throws IOException {
        ScriptedRepository repository =
                ScriptedRepository.in(folder).write("a.md", "1").commit("Begin");
        Path other = Files.createDirectories(folder.resolve("unpacked"));
        Files.writeString(other.resolve("a.md"), "1");
        assertThat(Repository.history(other, NONE).gap()).contains(Gap.EMPTY);
        assertThat(repository.history().gap()).isEmpty();
    }

    @Test
    void saysTheSameWhereThatOneIsShallow() throws IOException {
        ScriptedRepository origin = ScriptedRepository.in(folder.resolve("origin"))
                .write("a.md", "1")
                .commit("Begin");
        origin.write("a.md", "2").commit("Change");
        Path other = Files.createDirectories(cloned(origin, "--depth=1").root().resolve("unpacked"));
        Files.writeString(other.resolve("a.md"), "1");
        assertThat(Repository.history(other, NONE).gap()).contains(Gap.EMPTY);
    }

    @Test
    void remembersContentThatWasTakenOutOfGit() {
        History history = ScriptedRepository.in(folder)
                .write("a.md", "1")
                .commit("Begin")
                .run("rm", "--quiet", "-r", "--cached", "isms")
                .run("commit", "--quiet", "-m", "Take away")
                .history();
        assertThat(history.gap()).isEmpty();
        assertThat(history.begin(ScriptedRepository.BERLIN)).isPresent();
        assertThat(history.gone()).extracting(Gone::file).containsExactly("a.md");
    }

    @Test
    void saysThatThereIsNoRepository() {
        Git git = new Git(
                "git",
                folder,
                Map.of(
                        "GIT_CEILING_DIRECTORIES",
                        folder.resolve("..").normalize().toString()));
        assertThat(new Repository(git, folder).history(NONE)).isEqualTo(History.unknown(Gap.ABSENT));
    }

    @Test
    void saysThatTheContentLiesInsideTheDatabaseOfARepository() {
        ScriptedRepository repository = ScriptedRepository.in(folder);
        assertThat(Repository.history(repository.root().resolve(".git"), NONE).gap())
                .contains(Gap.ABSENT);
    }

    @Test
    void saysThatTheRepositoryBelongsToSomebodyElse() {
        ScriptedRepository repository =
                ScriptedRepository.in(folder).write("a.md", "1").commit("Begin");
        Map<String, String> asSomebodyElse = Map.of(
                "GIT_TEST_ASSUME_DIFFERENT_OWNER", "1", "GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1");
        Git git = new Git("git", repository.content(), asSomebodyElse);
        assertThat(new Repository(git, repository.content()).history(NONE).gap())
                .contains(Gap.FOREIGN);
    }

    @Test
    void saysThatThereIsNoGit() {
        Git git = new Git("no-such-git-on-this-machine", folder, Map.of());
        assertThat(new Repository(git, folder).history(NONE).gap()).contains(Gap.NO_GIT);
    }

    @Test
    void saysThatTheDatabaseIsDamaged() throws IOException {
        ScriptedRepository repository =
                ScriptedRepository.in(folder).write("a.md", "1").commit("Begin");
        String hash = repository.history().commit().orElseThrow();
        Path object = folder.resolve(".git/objects/" + hash.substring(0, 2) + "/" + hash.substring(2));
        assertThat(object).exists();
        Files.delete(object);
        assertThat(repository.history().gap()).contains(Gap.FAILED);
    }

    private ScriptedRepository cloned(ScriptedRepository origin, String how) {
        Path clone = folder.resolve("clone");
        origin.run("clone", "--quiet", how, origin.root().toUri().toString(), clone.toString());
        return ScriptedRepository.at(clone);
    }
}
