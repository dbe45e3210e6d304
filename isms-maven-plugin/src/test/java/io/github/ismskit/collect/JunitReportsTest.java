package io.github.ismskit.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.schedule.DateRange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JunitReportsTest {

    private static final String SUREFIRE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuite xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd" version="3.0.2" name="com.example.AccessTest" time="1,200.25" tests="3" errors="0" skipped="1" failures="0" flakes="0">
              <properties><property name="java.specification.version" value="17"/></properties>
              <testcase name="deniesStrangers" classname="com.example.AccessTest" time="1200.2"/>
              <testcase name="deniesLeavers" classname="com.example.AccessTest" time="0.05"><system-out><![CDATA[<failure>]]></system-out></testcase>
              <testcase name="later" classname="com.example.AccessTest" time="0.0"><skipped message="not yet"/></testcase>
            </testsuite>
            """;

    private static final String PYTEST = """
            <?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="0" failures="1" skipped="0" tests="2" time="0.750" timestamp="2026-11-19T23:30:00.123456-05:00" hostname="ci"><testcase classname="test_a" name="test_ok" time="0.001" /><testcase classname="test_a" name="test_no" time="0.001"><failure message="assert 1 == 2">trace</failure></testcase></testsuite></testsuites>
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void countsWhatSurefireWrote() throws Refusal {
        Seen seen = read(SUREFIRE);
        assertThat(seen.facts())
                .containsExactly(
                        "3 tests: 2 run, 0 failed, 1 skipped",
                        "ran for 1200.25 s",
                        "written by Maven Surefire or Failsafe, format `3.0.2`");
        assertThat(seen.clean()).isTrue();
        assertThat(seen.made()).isEmpty();
    }

    @Test
    void countsOverFilesAndTakesTheDayInTheZoneOfTheIsms() throws Refusal {
        Seen seen = read(SUREFIRE, PYTEST);
        assertThat(seen.facts().get(0)).isEqualTo("5 tests: 4 run, 1 failed, 1 skipped");
        assertThat(seen.facts().get(2)).startsWith("states no tool, written by Maven Surefire");
        assertThat(seen.clean()).isFalse();
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertThat(seen.made()).isEqualTo(Optional.of(new DateRange(day, day)));
    }

    @Test
    void believesTheWorseOfCountAndStatement() throws Refusal {
        assertThat(read("<testsuite errors='1'><testcase name='a'/></testsuite>")
                        .clean())
                .isFalse();
        assertThat(read("<testsuites failures='1'><testsuite><testcase name='a'/></testsuite></testsuites>")
                        .clean())
                .isFalse();
        assertThat(read("<testsuite errors='0'><testcase name='a'><error/></testcase></testsuite>")
                        .clean())
                .isFalse();
        assertThat(read("<testsuite errors='0'><testcase name='a'/></testsuite>")
                        .clean())
                .isTrue();
    }

    @Test
    void tellsTestsThatPassedOnlyWhenRunAgain() throws Refusal {
        Seen seen = read("<testsuite><testcase name='a'><flakyFailure message='x'/></testcase></testsuite>");
        assertThat(seen.facts().get(0)).isEqualTo("1 test: 1 run, 0 failed, 0 skipped, 1 passed only when run again");
        assertThat(seen.clean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <testsuite tests='5'/> | no test was run: the reports hold none; run the tests, then collect
            <testsuite><testcase name='a'><skipped/></testcase></testsuite> | no test was run: all 1 were skipped; run the tests, then collect
            <html><testcase/></html> | target/report-1 begins with <html>, not with <testsuite> or <testsuites>; it is no report in the form of JUnit
            <testsuite><testcase name='a'/> | target/report-1 is no XML that can be read, at line 1; let the tool write it again and to the end
            <testsuite failures='99999999999999999999'><testcase name='a'/></testsuite> | target/report-1 says failures="99999999999999999999", which is no count; have it written again
            <testsuite failures='-1'><testcase name='a'/></testsuite> | target/report-1 says failures="-1", which is no count; have it written again
            <testsuite timestamp='yesterday'><testcase name='a'/></testsuite> | target/report-1 says it was made at 'yesterday', which is no time of ISO 8601; have it written as 2026-11-20T14:05:00Z
            """)
    void refusesWhatProvesNothing(String report, String message) {
        assertThat(Reports.refusal(new JunitReports(Reports.BERLIN), Reports.reports(folder, report)))
                .isEqualTo(message);
    }

    @Test
    void anEndlessRunTimeIsNotReckoned() throws Refusal {
        assertThat(read("<testsuite time='1e999999999'><testcase name='a'/></testsuite>")
                        .facts())
                .contains("ran for 0 s");
    }

    @Test
    void refusesEveryDocumentType() {
        String declares = "target/report-1 declares a document type, which no report needs; have it written without";
        assertThat(refusal("<!DOCTYPE testsuite SYSTEM 'file:///etc/passwd'><testsuite/>"))
                .isEqualTo(declares);
        assertThat(refusal("<!DOCTYPE t [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><testsuite>&x;</testsuite>"))
                .isEqualTo(declares);
        StringBuilder laughs = new StringBuilder("<!DOCTYPE t [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        assertThat(refusal(laughs + "]><testsuite>&l29;</testsuite>")).isEqualTo(declares);
        assertThat(refusal("<testsuite>&x;</testsuite>"))
                .startsWith("target/report-1 ")
                .doesNotStartWith("seen");
    }

    @Test
    void refusesWhatNestsWithoutEnd() {
        String deep = "<testsuite>".repeat(100_000);
        assertThat(refusal(deep)).isEqualTo("target/report-1 nests deeper than 50 elements; it is no report");
    }

    private Seen read(String... reports) throws Refusal {
        return new JunitReports(Reports.BERLIN).read(Reports.reports(folder, reports));
    }

    private String refusal(String report) {
        return Reports.refusal(new JunitReports(Reports.BERLIN), Reports.reports(folder, report));
    }
}
