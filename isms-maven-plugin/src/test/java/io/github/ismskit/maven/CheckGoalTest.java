package io.github.ismskit.maven;

import static io.github.ismskit.maven.Smallest.CONTENT;
import static io.github.ismskit.maven.Smallest.DAY;
import static io.github.ismskit.maven.Smallest.POM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** What the goal that judges says, on the content of the smallest repository that passes. */
@MojoTest
final class CheckGoalTest {

    @Test
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/check")
    @MojoParameter(name = "asOf", value = DAY)
    @MojoParameter(name = "skip", value = "false")
    void checkPassesWhatIsProven(CheckMojo goal) throws Exception {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.execute();
        assertThat(log.lines())
                .last()
                .asString()
                .isEqualTo(
                        "info: ISMS pass on 2026-11-20 (simulation): 0 errors, 0 warnings, 8 of 8 obligations proven;"
                                + " holds until 2027-03-15 if nothing more is recorded");
    }

    @Test
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/words")
    @MojoParameter(name = "failOn", value = "info")
    @MojoParameter(name = "gate", value = "change")
    @MojoParameter(name = "skip", value = "false")
    void saysWhichWordsThereAre(CheckMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "isms.failOn is 'info'; write error or warning\nisms.gate is 'change'; write full or changed");
    }

    @Test
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/a-file/isms")
    @MojoParameter(name = "asOf", value = DAY)
    @MojoParameter(name = "skip", value = "false")
    void saysWhatCannotBeWritten(CheckMojo goal) throws Exception {
        Path file = Path.of("target/goals/a-file");
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, "in the way");
        goal.setLog(new RecordingLog());
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining(file.toAbsolutePath().toString());
    }

    @Test
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/lapsed")
    @MojoParameter(name = "asOf", value = "2027-03-16")
    @MojoParameter(name = "skip", value = "false")
    void checkFailsOnTheDayAfter(CheckMojo goal) {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("ISMS fail on 2027-03-16 (simulation): ");
        assertThat(log.lines()).anyMatch(line -> line.contains("[audit-is-held-as-planned]"));
    }

    @Test
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/forecast")
    @MojoParameter(name = "audit", value = "AUD-SURV-1")
    @MojoParameter(name = "asOf", value = DAY)
    @MojoParameter(name = "skip", value = "false")
    void checkForecastsTheDayOfANamedAudit(CheckMojo goal) throws Exception {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.execute();
        assertThat(log.lines())
                .contains(
                        "info: Judging 2027-03-15, the day of AUD-SURV-1 (Surveillance audit 1), as if nothing more were recorded until then")
                .last()
                .asString()
                .startsWith("info: ISMS pass on 2027-03-15 (simulation): 0 errors, ");
    }

    @Test
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/forecast")
    @MojoParameter(name = "audit", value = "AUD-SURF-1")
    @MojoParameter(name = "asOf", value = DAY)
    @MojoParameter(name = "skip", value = "false")
    void checkSuggestsTheAuditThatWasMeant(CheckMojo goal) {
        goal.setLog(new RecordingLog());
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("there is no audit 'AUD-SURF-1' in audits/; did you mean 'AUD-SURV-1'?");
    }

    @Test
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/forecast")
    @MojoParameter(name = "audit", value = "next")
    @MojoParameter(name = "asOf", value = "2027-03-16")
    @MojoParameter(name = "skip", value = "false")
    void checkJudgesTodayWhenTheAuditIsOverdue(CheckMojo goal) {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("ISMS fail on 2027-03-16 (simulation): ");
        assertThat(log.lines())
                .contains("warning: AUD-SURV-1 was planned for 2027-03-15 and has no result; judging 2027-03-16");
    }

    @Test
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(
            name = "contentDirectory",
            value = "src/test/resources/cases/link-resolves/a-record-is-not-there/isms")
    @MojoParameter(name = "outputDirectory", value = "target/goals/asof")
    @MojoParameter(name = "asOf", value = "2026-02-30")
    @MojoParameter(name = "skip", value = "false")
    void aDayThatIsNoneIsToldInWords(CheckMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("isms.asOf is '2026-02-30', which is no day of the calendar; write it as 2027-03-14");
    }

    @Test
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/skipped")
    @MojoParameter(name = "skip", value = "true")
    void skippingIsNeverAPass(CheckMojo goal) throws Exception {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.execute();
        assertThat(log.lines())
                .containsExactly("warning: isms.skip is set: nothing was judged, so the verdict is cannot-judge");
        assertThat(Files.readString(Path.of("target/goals/skipped/findings.json")))
                .contains("\"cannot-judge\"");
    }
}
