package io.github.ismskit.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.ismskit.calendar.ControlsCalendar;
import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.model.Evidence.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A monthly activity, first due on 31 January 2026, whose window opens ten days before. */
final class RoundTest {

    private static final LocalDate MONTH_END = LocalDate.of(2026, 2, 28);
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 25);
    private static final Map<String, Object> TESTS = Map.of("kind", "junit", "path", "target/TEST-*.xml");

    @TempDir
    private Path base = Path.of("");

    @Test
    void tellsWhatEachCollectorSaw() {
        write("target/TEST-a.xml", "<testsuite time='2' timestamp='2026-02-24T10:00:00'><testcase/></testsuite>");
        write("target/scan.csv", "host;finding");
        Written activity = Written.activity("ACT-SCAN")
                .with("collect", List.of(TESTS, Map.of("kind", "file", "path", "target/*.csv", "title", "Scan")))
                .with("collected-by", "omar");
        assertThat(harvest(activity)).asInstanceOf(type(Collected.class)).satisfies(collected -> {
            assertThat(collected.occurrence()).isEqualTo(MONTH_END);
            assertThat(collected.performed()).isEqualTo(TODAY.minusDays(1));
            assertThat(collected.performedBy()).isEqualTo("omar");
            assertThat(collected.outcome()).isEqualTo(Outcome.PASS);
            assertThat(collected.pieces()).extracting(Collected.Piece::name).containsExactly("TEST-a.xml", "scan.csv");
            assertThat(collected.note()).isEqualTo("""
                            Collected by `isms:collect` 1.0 on 2026-02-25 at 11:30 (Europe/Berlin). What each collector saw:

                            - `junit target/TEST-*.xml`: 1 file (`TEST-a.xml`) of 75 bytes; 1 test: 1 run, 0 failed, 0 skipped; ran for 2 s; states no tool; says it was made on 2026-02-24.
                            - `Scan`, `file target/*.csv`: 1 file (`scan.csv`) of 12 bytes; kept as it is, not read; states no time of its own.
                            """);
        });
    }

    @Test
    void failuresAreFindings() {
        write("target/TEST-a.xml", "<testsuite><testcase><failure/></testcase></testsuite>");
        assertThat(harvest(tests()))
                .asInstanceOf(type(Collected.class))
                .extracting(Collected::outcome)
                .isEqualTo(Outcome.FINDINGS);
    }

    @Test
    void aReportOlderThanTheWindowIsRefused() {
        write("target/TEST-a.xml", "<testsuite timestamp='2026-02-17T23:59:59'><testcase/></testsuite>");
        assertThat(reasons(tests()))
                .containsExactly(
                        "(junit target/TEST-*.xml) the report was made on 2026-02-17, before the time of 2026-02-28"
                                + " began on 2026-02-18; make it again, then collect");
        write("target/TEST-a.xml", "<testsuite timestamp='2026-02-18T00:00:00'><testcase/></testsuite>");
        assertThat(reasons(tests())).isEmpty();
    }

    @Test
    void aReportOfTomorrowIsRefused() {
        write("target/TEST-a.xml", "<testsuite timestamp='2026-02-26T00:00:00'><testcase/></testsuite>");
        assertThat(reasons(tests()))
                .containsExactly(
                        "(junit target/TEST-*.xml) the report says that it was made on 2026-02-26, and today is"
                                + " 2026-02-25; set the clock of the machine that made it");
    }

    @Test
    void everyReasonIsToldAndHalfOfTheEvidenceIsNotHandedIn() {
        write("target/TEST-a.xml", "<testsuite/>");
        write("target/scan.csv", "host;finding");
        Written activity = Written.activity("ACT-SCAN")
                .with(
                        "collect",
                        List.of(
                                TESTS,
                                Map.of("kind", "file", "path", "target/*.csv"),
                                Map.of("kind", "command", "command", "rm"),
                                Map.of("kind", "https", "url", "https://evil.example/a")));
        assertThat(reasons(activity))
                .containsExactly(
                        "(junit target/TEST-*.xml) no test was run: the reports hold none; run the tests, then collect",
                        "(command rm) the POM allows no command 'rm'; add it to <commands> of the plugin, which content"
                                + " cannot do",
                        "(https https://evil.example/a) the POM allows no host 'evil.example:443'; add it to <hosts> of"
                                + " the plugin, which content cannot do",
                        "nobody is named in whose name it is collected; say 'collected-by' in the activity,"
                                + " or -Disms.performedBy");
    }

    @Test
    void onlyWhatIsOpenIsCollected() {
        assertThat(isDue("2026-02-18", tests())).isFalse();
        assertThat(isDue("2026-02-25", tests())).isTrue();
        assertThat(isDue("2026-03-17", tests())).isTrue();
        Written done = Written.evidence("EV-1", "ACT-SCAN", "2026-02-20");
        assertThat(isDue("2026-02-25", tests(), done)).isFalse();
        assertThat(isDue("2026-02-25", Written.activity("ACT-SCAN"))).isFalse();
    }

    private static Written tests() {
        return Written.activity("ACT-SCAN").with("collect", List.of(TESTS)).with("collected-by", "jane");
    }

    private static boolean isDue(String day, Written... records) {
        return Opening.of(calendar(LocalDate.parse(day), records)).stream().anyMatch(each -> each.isDue(false));
    }

    private static ControlsCalendar calendar(LocalDate day, Written... records) {
        return ControlsCalendar.of(
                Given.isms(records)
                        .organisation("time-zone", "Europe/Berlin")
                        .on(day)
                        .isms(),
                day,
                day);
    }

    private List<String> reasons(Written activity) {
        return harvest(activity) instanceof NotCollected not ? not.reasons() : List.of();
    }

    private Harvest harvest(Written activity) {
        Terms terms = new Terms(
                base,
                base.resolve("src/isms"),
                List.of(),
                List.of(),
                Optional.empty(),
                Instant.parse("2026-02-25T10:30:00Z"),
                ZoneId.of("Europe/Berlin"),
                "1.0");
        Opening opening = Opening.of(calendar(TODAY, activity)).get(0);
        try (Tray tray = Tray.in(base.resolve("out"))) {
            return new Round(terms, tray)
                    .harvest(opening.activity(), opening.occurrence().orElseThrow());
        }
    }

    private void write(String path, String text) {
        try {
            Files.createDirectories(base.resolve(path).getParent());
            Files.writeString(base.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
