package io.github.ismskit.maven;

import static io.github.ismskit.maven.Smallest.CONTENT;
import static io.github.ismskit.maven.Smallest.DAY;
import static io.github.ismskit.maven.Smallest.POM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

/** The goal that packs an auditor's zip. */
@MojoTest
final class PackGoalTest {

    @Test
    @InjectMojo(goal = "pack", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/packed")
    @MojoParameter(name = "audit", value = "next")
    @MojoParameter(name = "asOf", value = DAY)
    @MojoParameter(name = "skip", value = "false")
    void packMakesTheZipOfAnAudit(PackMojo goal) throws Exception {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.execute();
        Path pack = Path.of("target/goals/packed/pack");
        assertThat(pack.resolve("aud-surv-1-2026-11-20.zip")).isNotEmptyFile();
        assertThat(pack.resolve("aud-surv-1-2026-11-20.zip.sha256"))
                .content()
                .matches("[0-9a-f]{64}  aud-surv-1-2026-11-20.zip\n");
        assertThat(log.lines()).hasSize(2);
        assertThat(log.lines().get(0)).matches("info: Packed \\d+ files, \\d+ bytes, for AUD-SURV-1: file:///.*\\.zip");
        assertThat(log.lines().get(1)).matches("info: Its SHA-256, to be told by another way: [0-9a-f]{64}");
    }

    @Test
    @InjectMojo(goal = "pack", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/packed-late")
    @MojoParameter(name = "audit", value = "AUD-SURV-1")
    @MojoParameter(name = "asOf", value = "2027-03-16")
    @MojoParameter(name = "skip", value = "false")
    void packIsMadeWhateverTheVerdict(PackMojo goal) throws Exception {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.execute();
        assertThat(log.lines())
                .startsWith("warning: The verdict is fail, and the pack says so in its first lines")
                .anyMatch(line -> line.endsWith("/pack/aud-surv-1-2027-03-16.zip"));
    }

    @Test
    @InjectMojo(goal = "pack", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/unpacked")
    @MojoParameter(name = "asOf", value = DAY)
    @MojoParameter(name = "skip", value = "false")
    void packAsksForWhichAudit(PackMojo goal) {
        goal.setLog(new RecordingLog());
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("isms.audit names no audit; name one that is still to be held: AUD-SURV-1 (2027-03-15)");
    }

    @Test
    @InjectMojo(goal = "pack", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/unpacked")
    @MojoParameter(name = "audit", value = "AUD-SURF-1")
    @MojoParameter(name = "asOf", value = "20.11.2026")
    @MojoParameter(name = "editUrl", value = "nowhere")
    @MojoParameter(name = "skip", value = "false")
    void packTellsEverythingThatIsWrongAtOnce(PackMojo goal) {
        goal.setLog(new RecordingLog());
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith(
                        "isms.asOf is '20.11.2026', which is no day of the calendar; write it as 2027-03-14\n"
                                + "there is no audit 'AUD-SURF-1' in audits/; did you mean 'AUD-SURV-1'?\nisms.editUrl: ");
    }
}
