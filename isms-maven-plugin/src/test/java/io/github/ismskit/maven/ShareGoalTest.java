package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.artifact.ProjectArtifact;
import org.junit.jupiter.api.Test;

/** Sharing and inheriting as Maven runs them; that an artifact is found is the matter of an invoker project. */
@MojoTest
final class ShareGoalTest {

    private static final String POM = "src/test/resources/goals/pom.xml";
    private static final String CONTENT = "src/it/minimal-passes/src/isms";
    private static final String GROUP = "src/it/subsidiary-inherits/group/src/isms";
    private static final String BROKEN = "src/test/resources/damaged/several-flaws-in-several-files/isms";

    @Test
    @InjectMojo(goal = "share", pom = POM)
    @MojoParameter(name = "contentDirectory", value = BROKEN)
    @MojoParameter(name = "skip", value = "false")
    void nothingUnsoundIsShared(ShareMojo goal) {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("nothing is shared: ISMS content is not sound: ");
        assertThat(log.lines()).anyMatch(line -> line.startsWith("error: " + BROKEN + "/policies/a.md:6:9: "));
    }

    @Test
    @InjectMojo(goal = "share", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "includes", value = "policy/**")
    @MojoParameter(name = "skip", value = "false")
    void anArchiveOfNothingIsNotMade(ShareMojo goal) {
        goal.setLog(new RecordingLog());
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "nothing is shared: no file of the content is meant by isms.share.includes, which is policy/**");
    }

    @Test
    @InjectMojo(goal = "share", pom = POM)
    @MojoParameter(name = "contentDirectory", value = "target/goals/unportable")
    @MojoParameter(name = "skip", value = "false")
    void whatNobodyCouldInheritIsNotShared(ShareMojo goal) throws Exception {
        Path content = Path.of("target/goals/unportable");
        for (String file :
                List.of("isms.yaml", "people.yaml", "calendar/rights.md", "policies/access.md", "policies/form.csv")) {
            Path to = content.resolve(file.replace("rights", "aux"));
            Files.createDirectories(to.getParent());
            Files.copy(Path.of(GROUP, file), to, StandardCopyOption.REPLACE_EXISTING);
        }
        goal.setLog(new RecordingLog());
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith(
                        "nothing is shared:\nthe archive would hold 'calendar/aux.md', which is no path");
    }

    @Test
    @InjectMojo(goal = "share", pom = POM)
    @MojoParameter(name = "contentDirectory", value = GROUP)
    @MojoParameter(name = "includes", value = "calendar/**")
    @MojoParameter(name = "skip", value = "false")
    void whatSharedFilesNameAndDoNotBringIsWarnedOf(ShareMojo goal) throws Exception {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        MavenProject project = Objects.requireNonNull(goal.project);
        project.setArtifact(new ProjectArtifact(project));
        goal.execute();
        assertThat(log.lines())
                .filteredOn(line -> line.startsWith("warning: "))
                .containsExactly("warning: " + GROUP + "/calendar/rights.md:9:4: where this is inherited, the link"
                        + " '../policies/access.md' leads nowhere: there is no file policies/access.md in the content;"
                        + " share it as well (isms.share.includes), or name it in words");
    }

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "inherits", value = "com.example:group-isms,com.example:group-isms:LATEST")
    @MojoParameter(name = "skip", value = "false")
    void everyArtifactThatIsNoneIsToldInOneRun(ValidateMojo goal) {
        goal.setLog(new RecordingLog());
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("""
                        isms.inherits: 'com.example:group-isms' is no artifact; write groupId:artifactId:version, such as com.example.group:group-isms:2.1.0
                        isms.inherits: 'com.example:group-isms:LATEST' names no single version but 'LATEST'; pin one, so that the ISMS changes when you change it""");
    }
}
