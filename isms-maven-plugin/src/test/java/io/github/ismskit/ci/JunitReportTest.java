package io.github.ismskit.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismskit.finding.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** The report as Surefire's own reader and its schema see it. */
final class JunitReportTest {

    @TempDir
    private Path folder;

    @Test
    void everyRuleIsACaseAndTheVerdictOneMore() throws Exception {
        List<ReportTestCase> cases = read(Told.passing());
        assertThat(cases)
                .hasSize(Told.passing().outcomes().size() + 1)
                .hasSizeGreaterThan(50)
                .noneMatch(each -> each.hasFailure() || each.hasError());
        assertThat(caseOf(cases, "verdict").isSuccessful()).isTrue();
        assertThat(caseOf(cases, "evidence-is-intact").getFullClassName()).isEqualTo("isms.evidence");
    }

    @Test
    void aRuleThatFoundAnErrorIsAFailureWithEveryMessage() throws Exception {
        List<ReportTestCase> cases = read(Told.failing());
        ReportTestCase late = caseOf(cases, "activity-is-done-on-time");
        assertThat(late.hasFailure()).isTrue();
        assertThat(late.getFailureMessage()).matches("\\d+ findings");
        assertThat(late.getFailureDetail())
                .contains("error: docs/isms/calendar/register.yaml:")
                .contains("ACT-ACCESS was due on 2027-10-31 and its grace ended on 2027-11-14, 6 days ago");
        assertThat(late.getFailureDetail().lines())
                .hasSize(Integer.parseInt(late.getFailureMessage().replace(" findings", "")));
        assertThat(caseOf(cases, "verdict").hasFailure()).isTrue();
        long failed = Told.failing().outcomes().stream()
                .filter(each -> each.findings().stream().anyMatch(found -> found.severity() == Severity.ERROR))
                .count();
        assertThat(cases).filteredOn(ReportTestCase::hasFailure).hasSize((int) failed + 1);
    }

    @Test
    void aWarningIsToldAndFailsOnlyWhereWarningsFailTheBuild() throws Exception {
        Bulletin lenient = Told.finding(Told.flaw(Severity.WARNING, "a.md", 2, "it is thin"));
        assertThat(caseOf(read(lenient), "says").isSuccessful()).isTrue();
        assertThat(Told.text(new JunitReport(lenient).bytes()))
                .contains("warning: docs/isms/a.md:2:3: [says] it is thin; put it right");
        Bulletin strict = Told.finding(Severity.WARNING, Told.flaw(Severity.WARNING, "a.md", 2, "it is thin"));
        assertThat(caseOf(read(strict), "says").hasFailure()).isTrue();
    }

    @Test
    void aRuleThatCouldNotLookIsAnErrorIfItWeighs() throws Exception {
        List<ReportTestCase> cases = read(Told.blind(Severity.ERROR));
        assertThat(caseOf(cases, "says").hasError()).isTrue();
        assertThat(caseOf(cases, "says").getFailureMessage()).isEqualTo("not evaluated: git is not there");
        assertThat(caseOf(cases, "verdict").hasError()).isTrue();
        assertThat(caseOf(read(Told.blind(Severity.WARNING)), "says").hasSkipped())
                .isTrue();
    }

    @Test
    void aRuleThatHadNothingToLookAtIsNotGreen() throws Exception {
        List<ReportTestCase> cases = read(Told.passing());
        ReportTestCase idle = caseOf(cases, "exception-is-valid");
        assertThat(idle.hasSkipped()).isTrue();
        assertThat(idle.getFailureMessage()).isEqualTo("nothing to look at");
    }

    @Test
    void whatCannotBeJudgedIsAnError() throws Exception {
        for (Bulletin bulletin : List.of(Told.unjudgeable(), Told.skipped())) {
            List<ReportTestCase> cases = read(bulletin);
            assertThat(caseOf(cases, "verdict").hasError()).isTrue();
            assertThat(caseOf(cases, "verdict").getFailureDetail()).contains("cannot judge: ");
        }
        assertThat(read(Told.skipped())).hasSize(1);
    }

    @Test
    void noWordsOfTheContentBreakTheXml() throws Exception {
        String hostile =
                "]]></failure></testcase><testcase name='x'>&\u0000\u0008\u001B[31m\uFFFE\uD800 <![CDATA[ \uD83D\uDE00";
        List<ReportTestCase> cases = read(Told.finding(Told.flaw(Severity.ERROR, "a\"<b>.md", 1, hostile)));
        assertThat(cases).hasSize(2);
        assertThat(caseOf(cases, "says").getFailureDetail())
                .contains("docs/isms/a\"<b>.md:1:3: [says] ]]></failure></testcase><testcase name='x'>&")
                .contains("\uD83D\uDE00");
    }

    @Test
    void theSchemaRefusesWhatIsNoReport() {
        assertThatThrownBy(() -> validate("<testsuite name=\"isms\"/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SAXException.class);
    }

    /** What Surefire's reader makes of the report, which gathers cases by their classes. */
    private List<ReportTestCase> read(Bulletin bulletin) throws IOException, SAXException {
        byte[] report = new JunitReport(bulletin).bytes();
        validate(report);
        Files.write(folder.resolve("TEST-isms.xml"), report);
        List<ReportTestCase> cases = new SurefireReportParser(List.of(folder.toFile()), new NullConsoleLogger())
                .parseXMLReportFiles().stream()
                        .flatMap(suite -> suite.getTestCases().stream())
                        .toList();
        Element suite = Jsoup.parse(Told.text(report), "", Parser.xmlParser()).expectFirst("testsuite");
        assertThat(suite.attr("tests")).isEqualTo(String.valueOf(cases.size()));
        assertThat(suite.attr("failures")).isEqualTo(count(cases, ReportTestCase::hasFailure));
        assertThat(suite.attr("errors")).isEqualTo(count(cases, ReportTestCase::hasError));
        assertThat(suite.attr("skipped")).isEqualTo(count(cases, ReportTestCase::hasSkipped));
        return cases;
    }

    private static String count(List<ReportTestCase> cases, Predicate<ReportTestCase> which) {
        return String.valueOf(cases.stream().filter(which).count());
    }

    private static void validate(byte[] report) throws IOException, SAXException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of("src/test/resources/ci/surefire-test-report.xsd")
                        .toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(report)));
    }

    private static ReportTestCase caseOf(List<ReportTestCase> cases, String name) {
        return cases.stream()
                .filter(each -> name.equals(each.getName()))
                .findFirst()
                .orElseThrow();
    }
}
