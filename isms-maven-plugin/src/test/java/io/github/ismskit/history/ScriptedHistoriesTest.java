package io.github.ismskit.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessor;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.fixture.ScriptedRepository;
import io.github.ismskit.readiness.Readiness;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.rule.StandardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same record in repositories as people really have them. It was done on 31 January and landed on 1 February; where that
 * cannot be known, no rule passes that needs it, and none tells a wrong day.
 */
final class ScriptedHistoriesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("io.github.ismskit.history.RepositoryKinds#all")
    void datesTheRecordOrDoesNotKnow(RepositoryKinds.Kind kind) {
        ScriptedRepository repository = kind.script().apply(record());
        History history = repository.history();
        assertThat(history.gap()).isEmpty();
        Optional<LocalDate> record = landed(history, RepositoryKinds.RECORD);
        Optional<LocalDate> log = landed(history, RepositoryKinds.LOG);
        boolean late =
                !kind.landed().isEmpty() && LocalDate.parse(kind.landed()).isAfter(LocalDate.of(2026, 3, 2));
        if (kind.landed().isEmpty()) {
            assertThat(record.isPresent() && log.isPresent()).isFalse();
        } else {
            assertThat(record).contains(LocalDate.parse(kind.landed()));
            assertThat(log).contains(LocalDate.parse(kind.landed()));
        }
        assertThat(outcome(repository.content(), "evidence-was-recorded-promptly")
                        .findings())
                .hasSize(late || kind.landed().isEmpty() ? 1 : 0);
        assertThat(outcome(repository.content(), "evidence-is-unaltered").findings())
                .isEmpty();
    }

    /** What hides the history of a repository that has one. */
    enum Hidden {
        SHALLOW(Gap.SHALLOW, "--depth=1"),
        SHALLOW_SINCE(Gap.SHALLOW, "--shallow-since=2026-01-15"),
        PARTIAL(Gap.PARTIAL, "--filter=blob:none"),
        TREELESS(Gap.PARTIAL, "--filter=tree:0");

        private final Gap gap;
        private final String how;

        Hidden(Gap gap, String how) {
            this.gap = gap;
            this.how = how;
        }
    }

    @ParameterizedTest
    @EnumSource(Hidden.class)
    void neverPassesOnAHiddenHistory(Hidden hidden) {
        ScriptedRepository origin = record().run("config", "uploadpack.allowFilter", "true");
        Path clone = folder.resolve("clone");
        origin.run("clone", "--quiet", hidden.how, origin.root().toUri().toString(), clone.toString());
        assertThat(ScriptedRepository.at(clone).history().gap()).contains(hidden.gap);
        assertNotEvaluated(clone.resolve("isms"), hidden.gap.remedy());
        assertThat(judged(clone.resolve("isms")).doubts())
                .anyMatch(doubt -> doubt.startsWith("evidence-is-unaltered was not evaluated: "));
    }

    @Test
    void neverPassesOnAHistoryThatWasMadeUp() throws IOException {
        ScriptedRepository repository = record();
        repository.run("replace", "--graft", "HEAD");
        assertNotEvaluated(repository.content(), Gap.REPLACED.remedy());
        repository.run("replace", "-d", repository.history().commit().orElseThrow());
        Files.writeString(
                Files.createDirectories(repository.root().resolve(".git/info")).resolve("grafts"),
                repository.history().commit().orElseThrow() + "\n");
        assertNotEvaluated(repository.content(), Gap.GRAFTED.remedy());
    }

    @Test
    void hasNoWitnessBeforeTheFirstCommit() {
        ScriptedRepository repository = ScriptedRepository.in(folder.resolve("repository"));
        write(repository);
        assertNotEvaluated(repository.content(), Gap.EMPTY.remedy());
        assertThat(judged(repository.content()).doubts()).noneMatch(doubt -> doubt.contains("evidence-is-unaltered"));
    }

    @Test
    void knowsTheSameInAnotherWorktree() {
        ScriptedRepository repository = record();
        Path other = folder.resolve("other");
        repository.run("worktree", "add", "--quiet", "--detach", other.toString());
        assertThat(ScriptedRepository.at(other).history().trails())
                .isEqualTo(repository.history().trails())
                .isNotEmpty();
    }

    @Test
    void knowsTheSameInACloneOfABareRepository() {
        ScriptedRepository repository = record();
        Path bare = folder.resolve("bare.git");
        Path clone = folder.resolve("clone");
        repository.run("clone", "--quiet", "--bare", repository.root().toString(), bare.toString());
        repository.run("clone", "--quiet", bare.toString(), clone.toString());
        assertThat(ScriptedRepository.at(clone).history().trails())
                .isEqualTo(repository.history().trails())
                .isNotEmpty();
    }

    @Test
    void missesWhatASparseCheckoutLeavesOut() {
        ScriptedRepository repository = record().run("sparse-checkout", "init", "--no-cone")
                .run("sparse-checkout", "set", "--no-cone", "/isms/*", "!/isms/evidence/");
        assertThat(repository.content().resolve(RepositoryKinds.RECORD)).doesNotExist();
        assertThat(outcome(repository.content(), "evidence-is-kept").findings())
                .extracting(Finding::line)
                .singleElement()
                .asString()
                .startsWith(RepositoryKinds.RECORD + ":1:1: [evidence-is-kept] EV-1 landed in git on 2026-02-01")
                .contains("is not here now");
    }

    @Test
    void takesThePointerOfLfsForWhatItIs() throws IOException {
        ScriptedRepository repository = record().write(".gitattributes", "evidence/** filter=lfs -text\n")
                .write(RepositoryKinds.LOG, "version https://git-lfs.github.com/spec/v1\noid sha256:dd11\nsize 12345\n")
                .on("2026-02-01T13:00:00+00:00")
                .commit("To LFS");
        assertThat(outcome(repository.content(), "evidence-is-present").findings())
                .hasSize(1);
        assertThat(outcome(repository.content(), "evidence-is-stored-raw").findings())
                .isEmpty();
    }

    @Test
    void seesALinkThatThisMachineWroteAsAFile() {
        ScriptedRepository repository = record().run("config", "core.symlinks", "false");
        repository.feed("other.txt", "hash-object", "-w", "--stdin");
        repository
                .run(
                        "update-index",
                        "--cacheinfo",
                        "120000,aa1fcfdc01e5086cf37e7b2a7c65c6269b949dbb,isms/" + RepositoryKinds.LOG)
                .run("commit", "--quiet", "-m", "Link")
                .run("checkout", "--quiet", "--force", "HEAD");
        assertThat(outcome(repository.content(), "evidence-is-present").findings())
                .extracting(Finding::line)
                .singleElement()
                .asString()
                .contains("is a symbolic link in git");
    }

    private ScriptedRepository record() {
        ScriptedRepository repository = ScriptedRepository.in(folder.resolve("repository"))
                .write(
                        "isms.yaml",
                        "organisation: {name: Example}\nframeworks: [iso27001-2022]\n" + "time-zone: Europe/Berlin\n")
                .write("people.yaml", "- {id: jane, name: Jane, from: 2020-01-01}\n")
                .write(
                        "calendar/act-1.md",
                        "---\nid: ACT-1\ntitle: Test\nowner: jane\ncontrols: [A.8.13]\ncadence: annual\n"
                                + "start: 2026-01-31\n---\nTest.\n")
                .write(".gitattributes", "evidence/** -text -filter -ident\n")
                .on("2026-01-01T12:00:00+00:00")
                .commit("Begin")
                .on("2026-02-01T12:00:00+00:00");
        write(repository);
        return repository.commit("Record");
    }

    private static void write(ScriptedRepository repository) {
        repository.write(RepositoryKinds.RECORD, RepositoryKinds.TEXT).write(RepositoryKinds.LOG, "restored");
    }

    private static Optional<LocalDate> landed(History history, String file) {
        return history.trail(file).map(trail -> trail.held().day(ScriptedRepository.BERLIN));
    }

    private static void assertNotEvaluated(Path content, String remedy) {
        for (String rule : List.of(
                "evidence-was-recorded-promptly", "evidence-is-steady", "evidence-is-unaltered", "evidence-is-kept")) {
            Outcome outcome = outcome(content, rule);
            assertThat(outcome.holds()).isFalse();
            assertThat(outcome.notEvaluated().orElseThrow()).endsWith(remedy);
        }
    }

    private static Outcome outcome(Path content, String rule) {
        return new Assessor(StandardRules.all().stream()
                        .filter(each -> each.id().equals(rule))
                        .toList())
                .assess(content, AsOf.day(DAY))
                .outcomes()
                .get(0);
    }

    private static Readiness judged(Path content) {
        return new Assessor(StandardRules.all().stream()
                        .filter(each -> each.asksGit())
                        .toList())
                .assess(content, AsOf.day(DAY))
                .readiness();
    }
}
