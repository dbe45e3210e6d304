package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismskit.AsOf;
import io.github.ismskit.ChangeBase;
import io.github.ismskit.baseline.BaselineFile;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.fixture.ScriptedRepository;
import io.github.ismskit.gate.Accepted;
import io.github.ismskit.gate.Decision;
import io.github.ismskit.gate.RedMain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GatekeeperTest {

    /** A day that nobody asked for, as the clock would tell it. */
    private static final AsOf TODAY = new AsOf(Optional.empty(), Instant.parse("2026-11-20T12:00:00Z"));

    private static final Map<String, String> REPAIR = Map.of(
            "file", "policies/old.md",
            "from", "review-interval: annual\n",
            "to", "review-interval: annual\nreviews: [{date: 2026-11-19, by: jane}]\n");

    /** It inherits nothing. */
    private static final ChangeBase.InheritedThen NOTHING = fork -> List.of();

    /** All the files of evidence that there are. */
    private static final List<String> FILES = List.of("evidence/restore-2026.csv", "evidence/look/desks.csv");

    private final RecordingLog log = new RecordingLog();

    @TempDir
    Path folder;

    @Test
    void acceptsWhatIsThereAndStopsWhatComes() throws Exception {
        RedMain main = main();
        Decision decision = decide(main, accepting());
        assertThat(decision.isPassed()).isTrue();
        assertThat(decision.words()).isEqualTo("Gate passed, not counting 2 findings accepted in the baseline");
        assertThat(file().read().accepted())
                .extracting(Accepted::file)
                .containsExactly("calendar/backup.md", "policies/old.md");
        main.change(Map.of("file", "policies/desk.md", "from", "[NC-2026-02]", "to", "[NC-2026-20]"));
        assertThat(decide(main, keeping()).words())
                .isEqualTo("Gate closed by 1 finding, not counting 2 findings accepted in the baseline");
        assertThat(file().read().accepted()).hasSize(2);
    }

    @Test
    void whatIsNoLongerThereIsTakenOutOfTheFile() throws Exception {
        RedMain main = main();
        decide(main, accepting());
        main.change(REPAIR);
        decide(main, keeping());
        assertThat(file().read().accepted()).extracting(Accepted::file).containsExactly("calendar/backup.md");
        assertThat(log.lines())
                .last()
                .asString()
                .isEqualTo("info: 1 accepted finding of " + file().file()
                        + " no longer there; taken out of it, commit it");
    }

    @Test
    void inCiTheFileStaysAndTheLogSaysWhatToRun() throws Exception {
        RedMain main = main();
        decide(main, accepting());
        main.change(REPAIR);
        decide(main, new Gatekeeper(Optional.empty(), NOTHING, Severity.ERROR, file(), false, false, log));
        assertThat(file().read().accepted()).hasSize(2);
        assertThat(log.lines())
                .last()
                .asString()
                .endsWith("no longer there; run 'mvn verify' on your machine, which takes it out, and commit it");
    }

    @Test
    void aDoubtBehindAcceptedFindingsKeepsTheGateClosed() throws Exception {
        RedMain main = main();
        for (String file : FILES) {
            main.change(Map.of("file", file));
        }
        Decision decision = decide(main, accepting());
        assertThat(decision.stopping()).isEmpty();
        assertThat(decision.doubts()).containsExactly("no evidence file was found");
        assertThat(decision.isPassed()).isFalse();
        assertThat(decision.words()).startsWith("Gate closed, since nobody can judge, not counting ");
    }

    @Test
    void nothingIsAcceptedInCi() throws Exception {
        Gatekeeper ci = new Gatekeeper(Optional.empty(), NOTHING, Severity.ERROR, file(), true, false, log);
        assertThatThrownBy(() -> decide(main(), ci))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("isms.writeBaseline is set in CI, where nobody commits the file;");
        assertThat(file().file()).doesNotExist();
    }

    @Test
    void anotherDayNeitherGrowsNorShrinksTheFile() throws Exception {
        RedMain main = main();
        AsOf asked = AsOf.day(RedMain.DAY);
        assertThatThrownBy(() -> accepting().decide(main.assessment(asked), main.content()))
                .hasMessage("isms.writeBaseline accepts what is found today; leave out isms.asOf");
        decide(main, accepting());
        main.change(REPAIR);
        keeping().decide(main.assessment(asked), main.content());
        assertThat(file().read().accepted()).hasSize(2);
    }

    @Test
    void aFileThatIsNoBaselineEndsTheBuild() throws Exception {
        RedMain main = main();
        Files.writeString(file().file(), "{}");
        assertThatThrownBy(() -> decide(main, keeping()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("is no baseline of accepted findings");
    }

    @Test
    void withoutAChangeEverythingIsJudged() throws Exception {
        Decision decision = decide(main(), comparing("main"));
        assertThat(decision.words()).isEqualTo("Gate closed by 2 findings");
        assertThat(log.lines())
                .containsExactly("warning: Nothing differs from main, so there is no change to judge; everything is"
                        + " judged, as with isms.gate=full");
    }

    @Test
    void contentThatIsNewIsAllOfTheChange() throws Exception {
        ScriptedRepository.in(folder.resolve("repository")).commit("Begin with nothing");
        assertThat(decide(main(), comparing("HEAD~1")).words())
                .isEqualTo("Gate closed by 2 findings in what this change touches");
    }

    @Test
    void onUnknownGroundEverythingIsJudged() throws Exception {
        Decision decision = decide(main(), comparing("origin/main"));
        assertThat(decision.words()).isEqualTo("Gate closed by 2 findings");
        assertThat(log.lines()).singleElement().asString().contains("git fetch").endsWith("as with isms.gate=full");
    }

    @Test
    void onUnknownGroundNobodyCanSayWhatIsDemandedLess() throws Exception {
        RedMain main = main();
        decide(main, accepting());
        main.change(Map.of("file", "calendar/logs.md", "from", "cadence: monthly", "to", "cadence: P3M"));
        Decision decision = decide(main, comparing("origin/main"));
        assertThat(decision.stopping()).isEmpty();
        assertThat(decision.isPassed()).isFalse();
        assertThat(decision.doubts())
                .containsExactly("nobody can say what this change demands less: this clone does not know the revision"
                        + " 'origin/main'; run 'git fetch origin main:refs/remotes/origin/main', or judge without a"
                        + " change by isms.gate=full");
        assertThat(decide(main, keeping()).isPassed()).isTrue();
    }

    @Test
    void aBaselineThatWasBrokenBeforeHasAcceptedNothing() throws Exception {
        RedMain main = main();
        BaselineFile inside = new BaselineFile(folder.resolve("repository/isms-baseline.json"));
        Files.writeString(inside.file(), "{");
        main.commit();
        Files.delete(inside.file());
        new Gatekeeper(Optional.empty(), NOTHING, Severity.ERROR, inside, true, true, log)
                .decide(main.assessment(TODAY), main.content());
        Gatekeeper changed = new Gatekeeper(
                Optional.of(new BaseRevision("main", "isms.base")), NOTHING, Severity.ERROR, inside, false, true, log);
        main.change(Map.of("file", "policies/desk.md", "from", "nihgt", "to", "night"));
        assertThat(decide(main, changed).accepted()).isEmpty();
        assertThat(log.lines())
                .anyMatch(line -> line.contains("could not be read where the change began, so nothing of it counts"));
    }

    @Test
    void aChangeAcceptsNothingForItself() throws Exception {
        RedMain main = main();
        BaselineFile inside = new BaselineFile(folder.resolve("repository/isms-baseline.json"));
        new Gatekeeper(Optional.empty(), NOTHING, Severity.ERROR, inside, true, true, log)
                .decide(main.assessment(TODAY), main.content());
        main.change(Map.of("file", "policies/old.md", "from", "since June", "to", "since the first of June"));
        Gatekeeper changed = new Gatekeeper(
                Optional.of(new BaseRevision("main", "isms.base")), NOTHING, Severity.ERROR, inside, false, true, log);
        assertThat(decide(main, changed).words())
                .isEqualTo("Gate closed by 1 finding in what this change touches, not counting 1 finding elsewhere");
        assertThat(log.lines())
                .last()
                .asString()
                .isEqualTo("warning: 2 entries of " + inside.file()
                        + " came with this change, which accepts nothing for itself");
        main.commit().change(Map.of("file", "policies/old.md", "from", "the first of June", "to", "July"));
        assertThat(decide(main, changed).words())
                .isEqualTo(
                        "Gate passed for what this change touches, not counting 2 findings accepted in the baseline");
    }

    private RedMain main() throws Exception {
        return RedMain.in(Files.createDirectories(folder.resolve("repository")));
    }

    private BaselineFile file() {
        return new BaselineFile(folder.resolve("isms-baseline.json"));
    }

    private Gatekeeper accepting() {
        return new Gatekeeper(Optional.empty(), NOTHING, Severity.ERROR, file(), true, true, log);
    }

    private Gatekeeper keeping() {
        return new Gatekeeper(Optional.empty(), NOTHING, Severity.ERROR, file(), false, true, log);
    }

    private Gatekeeper comparing(String revision) {
        return new Gatekeeper(
                Optional.of(new BaseRevision(revision, "isms.base")),
                NOTHING,
                Severity.ERROR,
                file(),
                false,
                true,
                log);
    }

    private static Decision decide(RedMain main, Gatekeeper gatekeeper) throws MojoExecutionException {
        return gatekeeper.decide(main.assessment(TODAY), main.content());
    }
}
