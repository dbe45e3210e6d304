package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each goal as Maven runs it, on the content of the smallest repository that passes. */
@MojoTest
final class GoalsTest {

    private static final String POM = "src/test/resources/goals/pom.xml";
    private static final String CONTENT = "src/it/minimal-passes/src/isms";
    private static final String BROKEN = "src/test/resources/damaged/several-flaws-in-several-files/isms";
    private static final String DAY = "2026-11-20";

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "skip", value = "false")
    void validateAcceptsSoundContent(ValidateMojo goal) throws Exception {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.execute();
        assertThat(log.lines()).containsExactly("info: ISMS content is sound: 124 documents, 0 errors, 0 warnings");
    }

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    @MojoParameter(name = "contentDirectory", value = BROKEN)
    @MojoParameter(name = "skip", value = "false")
    void validateTellsEveryFlawOfEveryFileAndFails(ValidateMojo goal) {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("ISMS content is not sound: ");
        assertThat(log.lines())
                .anyMatch(line -> line.startsWith("error: " + BROKEN + "/evidence/lost.csv:1:1: [file-is-claimed]"))
                .anyMatch(line -> line.startsWith("error: " + BROKEN + "/policies/a.md:6:9: [header-matches-schema]"))
                .anyMatch(line -> line.startsWith("error: " + BROKEN + "/risks/r.md:1:1: [document-is-readable]"));
    }

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    @MojoParameter(name = "contentDirectory", value = "src/it/nowhere")
    @MojoParameter(name = "skip", value = "false")
    void aWrongFolderCannotBeJudged(ValidateMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("ISMS cannot-judge: there is no folder ")
                .hasMessageEndingWith("set isms.contentDirectory to the folder that holds isms.yaml");
    }

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

    @Test
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/gitlab")
    @MojoParameter(name = "asOf", value = "2027-03-16")
    @MojoParameter(name = "skip", value = "false")
    void checkWritesWhatTheBuildServerReadsBeforeItFails(CheckMojo goal) {
        goal.setLog(new RecordingLog());
        goal.within(Map.of("GITLAB_CI", "true"), bytes -> {});
        assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
        Path reports = Path.of("target/goals/gitlab/reports");
        assertThat(reports.resolve("TEST-isms.xml")).content().contains("name=\"isms.verdict\" value=\"fail\"");
        assertThat(reports.resolve("gl-code-quality-report.json"))
                .content()
                .contains("\"path\" : \"isms-maven-plugin/" + CONTENT + "/audits/surveillance-1.md\"");
    }

    @Test
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/github")
    @MojoParameter(name = "asOf", value = "2027-03-16")
    @MojoParameter(name = "skip", value = "false")
    void checkAnnotatesAndAddsToTheSummaryOfTheJob(CheckMojo goal, @TempDir Path folder) throws Exception {
        Path summary = Files.writeString(folder.resolve("summary.md"), "from another step\n");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        goal.setLog(new RecordingLog());
        goal.within(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()), said::write);
        assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("::error file=isms-maven-plugin/" + CONTENT);
        assertThat(summary)
                .content()
                .startsWith("from another step\n<!-- isms-maven-plugin: ")
                .contains("## ISMS: fail");
        assertThat(Path.of("target/goals/github/reports")).isDirectoryContaining("glob:**isms.sarif");
    }

    @Test
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/full")
    @MojoParameter(name = "asOf", value = "2027-03-16")
    @MojoParameter(name = "skip", value = "false")
    void aSummaryThatIsFullTakesNoMore(CheckMojo goal, @TempDir Path folder) throws Exception {
        Path summary = Files.write(folder.resolve("summary.md"), new byte[1024 * 1024 - 10]);
        goal.setLog(new RecordingLog());
        goal.within(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()), bytes -> {});
        assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
        assertThat(summary).hasSize(1024 * 1024 - 10);
    }

    @Test
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/skipped-reports")
    @MojoParameter(name = "skip", value = "true")
    void reportsOfASkippedCheckAreNotGreen(CheckMojo goal) throws Exception {
        goal.setLog(new RecordingLog());
        goal.within(Map.of("JENKINS_URL", "https://ci.example.com/"), bytes -> {});
        goal.execute();
        assertThat(Path.of("target/goals/skipped-reports/reports/TEST-isms.xml"))
                .content()
                .contains("tests=\"1\" errors=\"1\"");
    }

    @Test
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(name = "contentDirectory", value = "src/it/nowhere")
    @MojoParameter(name = "outputDirectory", value = "target/goals/nowhere-reports")
    @MojoParameter(name = "skip", value = "false")
    void reportsWithoutContentAreNotGreen(CheckMojo goal) {
        goal.setLog(new RecordingLog());
        goal.within(Map.of("JENKINS_URL", "https://ci.example.com/"), bytes -> {});
        assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
        assertThat(Path.of("target/goals/nowhere-reports/reports/TEST-isms.xml"))
                .content()
                .contains("tests=\"1\" errors=\"1\"");
    }

    @Test
    @InjectMojo(goal = "todo", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "asOf", value = "2027-03-20")
    @MojoParameter(name = "days", value = "31")
    @MojoParameter(name = "skip", value = "false")
    void todoTellsWhatIsDueByWhom(TodoMojo goal) throws Exception {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.execute();
        assertThat(log.lines())
                .startsWith("info: Jane Doe (5 duties)")
                .contains(
                        "info:   by 2027-04-01: Review Information security policy (POL-ISMS); write it in policies/isms.md")
                .last()
                .isEqualTo("info: 6 duties through 2027-04-20");
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

    @Test
    void helpKnowsEveryGoal() throws IOException {
        String descriptor = Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));
        assertThat(descriptor)
                .contains("<goal>validate</goal>", "<goal>portal</goal>", "<goal>check</goal>", "<goal>todo</goal>")
                .contains("<goal>report</goal>", "<goal>eject</goal>", "<goal>pack</goal>", "<goal>init</goal>")
                .contains("<goal>help</goal>", "<goalPrefix>isms</goalPrefix>");
    }
}
