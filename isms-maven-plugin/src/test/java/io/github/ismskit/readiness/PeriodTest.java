package io.github.ismskit.readiness;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.audit;
import static io.github.ismskit.fixture.Written.evidence;
import static io.github.ismskit.fixture.Written.exception;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.model.Audit;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A period begins with the day after an external audit, once there is something in it that can be proven. */
final class PeriodTest {

    private static final LocalDate AUDITED = LocalDate.of(2026, 3, 10);
    private static final LocalDate NEXT = LocalDate.of(2027, 3, 9);

    @Test
    void isTheTimeSinceTheLastExternalAudit() {
        Situation situation = held().and(audit("IA-1", "internal", "2026-06-01").with("performed", "2026-06-01"))
                .on(LocalDate.of(2026, 11, 20));
        assertThat(situation.period()).isEqualTo(new DateRange(LocalDate.of(2026, 3, 11), NEXT));
        assertThat(Period.nextAudit(situation.isms(), situation.asOf()).map(Audit::id))
                .contains("AUD-2");
    }

    @Test
    void goesOnAfterAnAuditUntilSomethingIsExpected() {
        // due on 31 March, with a grace of 14 days
        assertThat(from(held(), LocalDate.of(2026, 4, 14))).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(from(held(), LocalDate.of(2026, 4, 15))).isEqualTo(AUDITED.plusDays(1));
    }

    @Test
    void beginsWithTheFirstProof() {
        Given done = held().and(evidence("EV-3", "ACT-1", "2026-03-30"));
        assertThat(from(done, LocalDate.of(2026, 3, 29))).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(from(done, LocalDate.of(2026, 3, 30))).isEqualTo(AUDITED.plusDays(1));
    }

    @Test
    void doesNotBeginWithWhatNobodyAskedForInTheEnd() {
        List<Map<String, String>> march = List.of(Map.of("activity", "ACT-1", "due", "2026-03-31"));
        Given skipped = held().and(exception("EXC-1", "activity-ran-all-period").with("occurrences", march));
        assertThat(from(skipped, LocalDate.of(2026, 4, 15))).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(from(skipped, LocalDate.of(2026, 5, 15))).isEqualTo(AUDITED.plusDays(1));
    }

    @Test
    void goesBackToTheAuditBeforeAndNoFurther() {
        Given twice = held().and(held("AUD-0", "2026-01-20"));
        assertThat(from(twice, LocalDate.of(2026, 3, 11))).isEqualTo(LocalDate.of(2026, 1, 21));
    }

    @Test
    void goesBackBeforeTheCertificateWasIssued() {
        Given issued = Given.isms(activity("ACT-1"))
                .organisation("certificate", Map.of("issued", "2026-03-01", "valid-until", "2029-02-28"));
        assertThat(from(issued, LocalDate.of(2026, 3, 1))).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(from(issued, LocalDate.of(2026, 4, 15))).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void doesNotGoBackWhereIsmsYamlSaysWhatItIs() {
        Given declared =
                held().organisation("periods", Map.of("current", Map.of("from", "2026-03-11", "to", "2027-03-09")));
        assertThat(from(declared, LocalDate.of(2026, 3, 11))).isEqualTo(AUDITED.plusDays(1));
    }

    @Test
    void isTheYoungestWhereNothingWasEverExpected() {
        Given young = Given.isms(held("AUD-1", "2026-03-10"), audit("AUD-2", "surveillance", "2027-03-09"));
        assertThat(young.on(LocalDate.of(2026, 3, 11)).period()).isEqualTo(new DateRange(AUDITED.plusDays(1), NEXT));
    }

    @Test
    void anAuditLooksBackOnTheTimeSinceTheOneBeforeAndNoFurther() {
        Situation situation = held().on(LocalDate.of(2026, 3, 20));
        Audit next = Period.nextAudit(situation.isms(), situation.asOf()).orElseThrow();
        assertThat(Period.before(situation.isms(), next)).isEqualTo(new DateRange(AUDITED.plusDays(1), NEXT));
    }

    /** A monthly activity from 31 January on, an audit on 10 March that was held, and one in a year. */
    private static Given held() {
        return Given.isms(activity("ACT-1"), held("AUD-1", "2026-03-10"), audit("AUD-2", "surveillance", "2027-03-09"));
    }

    private static Written held(String id, String day) {
        return audit(id, "surveillance", day).with("performed", day).with("status", "closed");
    }

    private static LocalDate from(Given given, LocalDate day) {
        return given.on(day).period().from();
    }
}
