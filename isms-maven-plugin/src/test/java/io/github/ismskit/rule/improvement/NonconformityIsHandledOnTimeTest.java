package io.github.ismskit.rule.improvement;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.nonconformity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class NonconformityIsHandledOnTimeTest {

    @Test
    void leavesThirtyDaysForTheCause() {
        assertThat(Given.isms(nonconformity("NC-1"))
                        .findings(new NonconformityIsHandledOnTime(), LocalDate.of(2026, 3, 3)))
                .isEmpty();
    }

    @Test
    void hitsAMissingCauseAndActionOnTheDayAfter() {
        assertThat(Given.isms(nonconformity("NC-1"))
                        .findings(new NonconformityIsHandledOnTime(), LocalDate.of(2026, 3, 4)))
                .containsExactly(
                        "error: nonconformities/nc-1.md:1:1: [nonconformity-is-handled-on-time] NC-1 was detected on 2026-02-01, and an action against its cause was due by 2026-03-03, 1 day ago; agree on one and write it under 'actions'",
                        "error: nonconformities/nc-1.md:1:1: [nonconformity-is-handled-on-time] NC-1 was detected on 2026-02-01, and its root cause was due by 2026-03-03, 1 day ago; find out why it happened and write it");
    }

    @Test
    void hitsAnActionThatIsLate() {
        assertThat(Given.isms(nonconformity("NC-1")
                                .with("root-cause", "Nobody knew")
                                .with(
                                        "actions",
                                        List.of(Map.of(
                                                "action", "Tell everybody", "due", "2026-04-01", "owner", "omar"))))
                        .findings(new NonconformityIsHandledOnTime(), LocalDate.of(2026, 4, 2)))
                .containsExactly(
                        "error: nonconformities/nc-1.md:10:10: [nonconformity-is-handled-on-time] the action \"Tell everybody\" of NC-1 was due by 2026-04-01, 1 day ago; finish it and write 'done', or extend it with a reason");
    }

    @Test
    void holdsOnTheDayOfTheEffect() {
        assertThat(Given.isms(nonconformity("NC-1")
                                .with("root-cause", "Nobody knew")
                                .with(
                                        "actions",
                                        List.of(Map.of(
                                                "action", "Tell everybody", "due", "2026-03-01", "done", "2026-02-25")))
                                .with("effectiveness", Map.of("due", "2026-06-30")))
                        .findings(new NonconformityIsHandledOnTime(), LocalDate.of(2026, 6, 30)))
                .isEmpty();
    }

    @Test
    void hitsAnEffectThatNobodyChecked() {
        assertThat(Given.isms(nonconformity("NC-1")
                                .with("root-cause", "Nobody knew")
                                .with(
                                        "actions",
                                        List.of(Map.of(
                                                "action", "Tell everybody", "due", "2026-03-01", "done", "2026-02-25")))
                                .with("effectiveness", Map.of("due", "2026-06-30")))
                        .findings(new NonconformityIsHandledOnTime(), LocalDate.of(2026, 7, 1)))
                .containsExactly(
                        "error: nonconformities/nc-1.md:11:10: [nonconformity-is-handled-on-time] the effect of the actions of NC-1 was to be checked by 2026-06-30, 1 day ago; check it and write 'verified'");
    }

    @Test
    void asksForTheEffectNinetyDaysAfterTheLastAction() {
        assertThat(Given.isms(nonconformity("NC-1")
                                .with("root-cause", "Nobody knew")
                                .with(
                                        "actions",
                                        List.of(Map.of(
                                                "action",
                                                "Tell everybody",
                                                "due",
                                                "2026-03-01",
                                                "done",
                                                "2026-02-25"))))
                        .findings(new NonconformityIsHandledOnTime(), LocalDate.of(2026, 5, 27)))
                .containsExactly(
                        "error: nonconformities/nc-1.md:1:1: [nonconformity-is-handled-on-time] the effect of the actions of NC-1 was to be checked by 2026-05-26, 1 day ago; check it and write 'verified'");
    }

    @Test
    void leavesNinetyDaysForTheEffect() {
        assertThat(Given.isms(nonconformity("NC-1")
                                .with("root-cause", "Nobody knew")
                                .with(
                                        "actions",
                                        List.of(Map.of(
                                                "action",
                                                "Tell everybody",
                                                "due",
                                                "2026-03-01",
                                                "done",
                                                "2026-02-25"))))
                        .findings(new NonconformityIsHandledOnTime(), LocalDate.of(2026, 5, 26)))
                .isEmpty();
    }

    @Test
    void hitsAnEffectThatDidNotCome() {
        assertThat(Given.isms(nonconformity("NC-1")
                                .with("root-cause", "Nobody knew")
                                .with(
                                        "actions",
                                        List.of(Map.of(
                                                "action", "Tell everybody", "due", "2026-03-01", "done", "2026-02-25")))
                                .with("effectiveness", Map.of("verified", "2026-05-01", "effective", false)))
                        .findings(new NonconformityIsHandledOnTime(), LocalDate.of(2026, 5, 2)))
                .containsExactly(
                        "error: nonconformities/nc-1.md:11:10: [nonconformity-is-handled-on-time] the actions of NC-1 had no effect, and no other is planned; look for the cause again and plan another");
    }

    @Test
    void hitsOneThatWasClosedBeforeItsEffectWasVerified() {
        assertThat(Given.isms(nonconformity("NC-1")
                                .with("root-cause", "Nobody knew")
                                .with(
                                        "actions",
                                        List.of(Map.of(
                                                "action", "Tell everybody", "due", "2026-03-01", "done", "2026-02-25")))
                                .with("status", "closed")
                                .with("closed", "2026-06-01")
                                .with("effectiveness", Map.of("due", "2026-06-30")))
                        .findings(new NonconformityIsHandledOnTime(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: nonconformities/nc-1.md:11:10: [nonconformity-is-handled-on-time] NC-1 was closed on 2026-06-01 before its effect was verified; open it again, check the effect, then close it");
    }

    @Test
    void hitsOneThatWasVerifiedAfterItWasClosed() {
        assertThat(Given.isms(nonconformity("NC-1")
                                .with("root-cause", "Nobody knew")
                                .with(
                                        "actions",
                                        List.of(Map.of(
                                                "action", "Tell everybody", "due", "2026-03-01", "done", "2026-02-25")))
                                .with("status", "closed")
                                .with("closed", "2026-06-01")
                                .with("effectiveness", Map.of("verified", "2026-06-02", "effective", true)))
                        .findings(new NonconformityIsHandledOnTime(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: nonconformities/nc-1.md:11:10: [nonconformity-is-handled-on-time] NC-1 was closed on 2026-06-01 before its effect was verified; open it again, check the effect, then close it");
    }

    @Test
    void holdsWhenItWasVerifiedOnTheDay() {
        assertThat(Given.isms(nonconformity("NC-1")
                                .with("root-cause", "Nobody knew")
                                .with(
                                        "actions",
                                        List.of(Map.of(
                                                "action", "Tell everybody", "due", "2026-03-01", "done", "2026-02-25")))
                                .with("status", "closed")
                                .with("closed", "2026-06-01")
                                .with("effectiveness", Map.of("verified", "2026-06-01", "effective", true)))
                        .findings(new NonconformityIsHandledOnTime(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void hitsOneThatWasClosedWithoutEffect() {
        assertThat(Given.isms(nonconformity("NC-1")
                                .with("root-cause", "Nobody knew")
                                .with(
                                        "actions",
                                        List.of(Map.of(
                                                "action", "Tell everybody", "due", "2026-03-01", "done", "2026-02-25")))
                                .with("status", "closed")
                                .with("closed", "2026-06-01")
                                .with("effectiveness", Map.of("verified", "2026-05-01", "effective", false)))
                        .findings(new NonconformityIsHandledOnTime(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: nonconformities/nc-1.md:12:10: [nonconformity-is-handled-on-time] NC-1 was closed although its effect is not said to be reached; write 'effective: true' where it is, or open it again");
    }

    @Test
    void hitsOneThatWasClosedWithAnOpenAction() {
        assertThat(Given.isms(nonconformity("NC-1")
                                .with("root-cause", "Nobody knew")
                                .with("actions", List.of(Map.of("action", "Tell everybody", "due", "2026-12-01")))
                                .with("status", "closed")
                                .with("closed", "2026-06-01")
                                .with("effectiveness", Map.of("verified", "2026-05-30", "effective", true)))
                        .findings(new NonconformityIsHandledOnTime(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: nonconformities/nc-1.md:10:10: [nonconformity-is-handled-on-time] NC-1 was closed before the action \"Tell everybody\" was done; finish it, or open the record");
    }

    @Test
    void leavesAnObservationWithoutCause() {
        assertThat(Given.isms(nonconformity("NC-1").with("severity", "observation"))
                        .findings(new NonconformityIsHandledOnTime(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void hitsAnOccurrenceThatWasNeverDue() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                nonconformity("NC-1")
                                        .with("severity", "observation")
                                        .with("occurrences", List.of(Map.of("activity", "ACT-1", "due", "2026-02-27"))))
                        .findings(new NonconformityIsHandledOnTime(), LocalDate.of(2026, 3, 1)))
                .containsExactly(
                        "error: nonconformities/nc-1.md:9:10: [nonconformity-is-handled-on-time] ACT-1 is not due on 2026-02-27; did you mean 2026-02-28?");
    }

    @Test
    void leavesAnOccurrenceAloneThatWasDue() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                nonconformity("NC-1")
                                        .with("severity", "observation")
                                        .with("occurrences", List.of(Map.of("activity", "ACT-1", "due", "2026-02-28"))))
                        .findings(new NonconformityIsHandledOnTime(), LocalDate.of(2026, 3, 1)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(nonconformity("NC-1")).on(LocalDate.of(2026, 3, 4));
        assertThat(new NonconformityIsHandledOnTime().check(situation).lookedAt())
                .isPositive();
    }
}
