package io.github.ismskit.readiness;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.audit;
import static io.github.ismskit.fixture.Written.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.document.StoredFile;
import io.github.ismskit.finding.Verdict;
import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.RuleBook;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.rule.StandardRules;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The last external audit was on 20 January, so the period begins on the 21st. One monthly activity from 2026-01-31 on,
 * done once, on 30 January, and looked at on 10 February. A third of a month is ten days, the grace fourteen:
 *
 * <pre>
 * due          window opens   grace ends     on 2026-05-20, if nothing more is recorded
 * 2026-01-31   2026-01-21     2026-02-14     done
 * 2026-02-28   2026-02-18     2026-03-14     missed since 2026-03-21
 * 2026-03-31   2026-03-21     2026-04-14     missed since 2026-04-20
 * 2026-04-30   2026-04-20     2026-05-14     overdue, since the next window opens on 2026-05-21
 * 2026-05-31   2026-05-21     2026-06-14     not due yet
 * </pre>
 */
final class ForecastTest {

    private static final LocalDate FEB_10 = LocalDate.of(2026, 2, 10);

    @Test
    void tellsWhatWillHaveLapsedByTheAuditWithTheLastGoodDayOfEach() {
        Forecast forecast = readiness(given("closed")).forecast("AUD-1").orElseThrow();
        assertThat(forecast.day()).isEqualTo(LocalDate.of(2026, 5, 20));
        assertThat(forecast.period()).isEqualTo(new DateRange(LocalDate.of(2026, 1, 21), LocalDate.of(2026, 5, 20)));
        assertThat(forecast.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(forecast.obligations()).isEqualTo(new Obligations(4, 1, 0, 3));
        assertThat(about(forecast, "ACT-1"))
                .containsExactly(
                        "activity-ran-all-period 2026-03-14 and 1 more of jane",
                        "activity-is-done-on-time 2026-05-14 and 0 more of jane");
        assertThat(forecast.lastSafeDay()).contains(LocalDate.of(2026, 3, 14));
    }

    /** An audit that was held and says it is planned is wrong on every day; no day of the future makes that good. */
    @Test
    void knowsNoLastSafeDayWhereSomethingIsWrongAlready() {
        Forecast forecast = readiness(given("planned")).forecast("AUD-1").orElseThrow();
        assertThat(forecast.lapses().get(0).finding().due()).isEmpty();
        assertThat(forecast.lastSafeDay()).isEmpty();
    }

    /** On the day itself the forecast says what a look on that day says. */
    @Test
    void saysWhatALookOnThatDayWillSay() {
        Forecast forecast = readiness(given("closed")).forecast("AUD-1").orElseThrow();
        Situation then = given("closed").on(forecast.day());
        RuleBook book = new RuleBook(StandardRules.all());
        Readiness later = new Judge(book).judge(then, book.judge(then));
        assertThat(later.verdict()).isEqualTo(forecast.verdict());
        assertThat(later.obligations()).isEqualTo(forecast.obligations());
    }

    @Test
    void forecastsEveryPlannedExternalAuditTheNextOneFirst() {
        assertThat(readiness(given("closed")).forecasts())
                .extracting(each -> each.audit().id())
                .containsExactly("AUD-1", "AUD-2");
    }

    private static List<String> about(Forecast forecast, String record) {
        return forecast.lapses().stream()
                .filter(lapse -> lapse.finding().record().orElse("").equals(record))
                .map(lapse -> lapse.finding().rule() + " "
                        + lapse.finding().due().orElseThrow() + " and " + lapse.more() + " more of "
                        + lapse.finding().owner().orElseThrow())
                .toList();
    }

    private static Readiness readiness(Given given) {
        Situation situation = given.on(FEB_10);
        RuleBook book = new RuleBook(StandardRules.all());
        return new Judge(book).judge(situation, book.judge(situation));
    }

    private static Given given(String statusOfTheLastAudit) {
        return Given.isms(
                        activity("ACT-1"),
                        evidence("EV-1", "ACT-1", "2026-01-30").with("files", List.of(Map.of("path", "a.csv"))),
                        audit("AUD-2", "surveillance", "2027-05-20"),
                        audit("AUD-1", "surveillance", "2026-05-20"),
                        audit("AUD-0", "surveillance", "2026-01-20")
                                .with("performed", "2026-01-20")
                                .with("status", statusOfTheLastAudit),
                        audit("IA-1", "internal", "2026-04-20"))
                .file("evidence/a.csv", StoredFile.Nature.PLAIN, "1");
    }
}
