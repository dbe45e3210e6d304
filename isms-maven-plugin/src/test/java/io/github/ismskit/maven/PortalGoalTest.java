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
import org.junit.jupiter.api.Test;

/** The goals that draw the portal, and hand out its templates. */
@MojoTest
final class PortalGoalTest {

    @Test
    @InjectMojo(goal = "portal", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/portal")
    @MojoParameter(name = "templateDirectory", value = "src/it/template-override-wins/src/portal")
    @MojoParameter(name = "attach", value = "false")
    @MojoParameter(name = "asOf", value = DAY)
    @MojoParameter(name = "skip", value = "false")
    void portalDrawsPagesAndWritesReports(PortalMojo goal) throws Exception {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.execute();
        Path output = Path.of("target/goals/portal");
        assertThat(output.resolve("portal/index.html")).content().contains("Ready for Surveillance audit 1");
        assertThat(output.resolve("portal/index.html")).content().contains("content=\"ours\"");
        for (String report : new String[] {"findings.json", "readiness.json", "isms.json"}) {
            assertThat(output.resolve(report)).content().startsWith("{\n  \"schemaVersion\" : 1,");
        }
        assertThat(log.lines())
                .anyMatch(
                        line -> line.startsWith("warning: ")
                                && line.endsWith(
                                        "haed.ftlh replaces nothing; the portal has no file of that path, did you mean 'inject/head.ftlh'?"))
                .anyMatch(line -> line.startsWith("info: The portal of the ISMS is at file:///"));
        assertThat(Path.of("target")).isDirectoryNotContaining("glob:**-portal.zip");
    }

    @Test
    @InjectMojo(goal = "portal", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "skip", value = "true")
    void aSkippedPortalIsNotAttached(PortalMojo goal) throws Exception {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.execute();
        assertThat(log.lines())
                .containsExactly(
                        "warning: isms.skip is set: nothing was judged, so the verdict is cannot-judge",
                        "warning: no portal was drawn, so none is attached to the project");
    }

    @Test
    @InjectMojo(goal = "eject", pom = POM)
    @MojoParameter(name = "templateDirectory", value = "target/goals/eject")
    @MojoParameter(name = "template", value = "pages/glossary.ftlh")
    void ejectCopiesATemplateOnce(EjectMojo goal) throws Exception {
        Path copy = Path.of("target/goals/eject/pages/glossary.ftlh");
        Files.deleteIfExists(copy);
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.execute();
        assertThat(log.lines()).singleElement().asString().startsWith("info: Copied to ");
        assertThat(copy)
                .content()
                .startsWith("<#-- ejected from isms-maven-plugin ")
                .contains("<dl class=\"glossary\">");
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageEndingWith(
                        "glossary.ftlh is there already; move it away, or set isms.templateDirectory to another folder");
    }

    @Test
    @InjectMojo(goal = "eject", pom = POM)
    @MojoParameter(name = "templateDirectory", value = "target/goals/eject")
    @MojoParameter(name = "template", value = "pages/glosary.ftlh")
    void ejectSuggestsTheTemplateThatWasMeant(EjectMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("there is no template 'pages/glosary.ftlh'; did you mean 'pages/glossary.ftlh'?");
    }

    @Test
    @InjectMojo(goal = "eject", pom = POM)
    @MojoParameter(name = "templateDirectory", value = "target/goals/eject")
    void ejectListsWhatThereIs(EjectMojo goal) throws Exception {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.execute();
        assertThat(log.lines())
                .startsWith("info: Templates of the portal; copy one with -Disms.template=PATH")
                .contains("info:   inject/head.ftlh", "info:   pages/document.ftlh", "info:   parts/ui.ftlh")
                .doesNotContain("info:   assets/favicon-32.png");
    }

    @Test
    @InjectMojo(goal = "portal", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/closed")
    @MojoParameter(name = "templateDirectory", value = "src/test/resources/goals/closed")
    @MojoParameter(name = "attach", value = "false")
    @MojoParameter(name = "asOf", value = DAY)
    @MojoParameter(name = "skip", value = "false")
    void aTemplateInPlaceOfTheFrameIsRefused(PortalMojo goal) {
        goal.setLog(new RecordingLog());
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("parts/footer.ftlh replaces a part of the frame")
                .hasMessageEndingWith("or set isms.allowFrameOverrides to true");
    }
}
