package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

/** Exports the smallest repository that passes. */
@MojoTest
final class ExportGoalTest {

    private static final String POM = "src/test/resources/goals/pom.xml";
    private static final String CONTENT = "src/it/minimal-passes/src/isms";
    private static final String DAY = "2026-11-20";

    @Test
    @InjectMojo(goal = "export", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/exported")
    @MojoParameter(name = "asOf", value = DAY)
    @MojoParameter(name = "skip", value = "false")
    void everyFormatIsWrittenThatIsKnown(ExportMojo goal) throws Exception {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.execute();
        Path export = Path.of("target/goals/exported/export");
        List<String> files = files(export);
        assertThat(files)
                .contains(
                        "calendar/isms.ics",
                        "calendar/owners/jane.ics",
                        "registers/soa.csv",
                        "registers/soa.xlsx",
                        "oscal/component-definition.json",
                        "oscal/assessment-plan.json",
                        "oscal/assessment-results.json",
                        "schemas/policy.schema.json",
                        "SHA256SUMS")
                .doesNotContain("index.html");
        assertThat(log.lines())
                .containsExactly("info: " + (files.size() - 1) + " files are in " + export.toAbsolutePath());
    }

    @Test
    @InjectMojo(goal = "export", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/exported-calendar")
    @MojoParameter(name = "format", value = "ics")
    @MojoParameter(name = "edition", value = "auditor")
    @MojoParameter(name = "portalUrl", value = "https://isms.example.com")
    @MojoParameter(name = "asOf", value = DAY)
    @MojoParameter(name = "skip", value = "false")
    void theAuditorsCalendarNamesNobodyAndLinksToThePortal(ExportMojo goal) throws Exception {
        goal.setLog(new RecordingLog());
        goal.execute();
        Path export = Path.of("target/goals/exported-calendar/export");
        assertThat(files(export)).allMatch(path -> path.matches("calendar/.*\\.ics|SHA256SUMS"));
        assertThat(export.resolve("calendar/isms.ics"))
                .content()
                .contains("URL:https://isms.example.com/")
                .doesNotContain("Jane");
    }

    @Test
    @InjectMojo(goal = "export", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/not-exported")
    @MojoParameter(name = "format", value = "ics,xls")
    @MojoParameter(name = "days", value = "-1")
    @MojoParameter(name = "edition", value = "auditors")
    @MojoParameter(name = "portalUrl", value = "isms.example.com")
    @MojoParameter(name = "skip", value = "false")
    void everythingThatIsWrongIsToldAtOnce(ExportMojo goal) {
        goal.setLog(new RecordingLog());
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(String.join(
                        "\n  ",
                        "nothing was exported:",
                        "isms.format names 'xls', which is no format; did you mean 'xlsx'?",
                        "isms.days is -1, and calendars look ahead from 0 to 400 days, as far as occurrences are reckoned;"
                                + " give one of these",
                        "isms.portalUrl is 'isms.example.com', which is no address of a portal;"
                                + " write it as https://isms.example.com/",
                        "isms.edition names 'auditors', which is no edition; did you mean 'auditor'?"));
        assertThat(Path.of("target/goals/not-exported")).doesNotExist();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
