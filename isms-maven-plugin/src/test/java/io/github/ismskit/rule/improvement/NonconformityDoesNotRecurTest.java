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

final class NonconformityDoesNotRecurTest {

    @Test
    void warnsOfACauseThatComesBack() {
        assertThat(Given.isms(
                                nonconformity("NC-1")
                                        .with("root-cause", "Nobody knew")
                                        .with(
                                                "actions",
                                                List.of(Map.of(
                                                        "action",
                                                        "Tell everybody",
                                                        "due",
                                                        "2026-03-01",
                                                        "done",
                                                        "2026-02-25")))
                                        .with("status", "closed")
                                        .with("closed", "2026-06-01")
                                        .with("effectiveness", Map.of("verified", "2026-06-01", "effective", true)),
                                nonconformity("NC-2")
                                        .with("detected", "2027-06-01")
                                        .with("root-cause", "Nobody, knew!"))
                        .findings(new NonconformityDoesNotRecur(), LocalDate.of(2027, 11, 20)))
                .containsExactly(
                        "warning: nonconformities/nc-2.md:9:10: [nonconformity-does-not-recur] NC-2 has the root cause of NC-1, which was closed on 2026-06-01; look for the cause behind the cause, and name it");
    }

    @Test
    void warnsOfAnActivityThatIsMissedAgain() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                nonconformity("NC-1")
                                        .with("root-cause", "Nobody knew")
                                        .with(
                                                "actions",
                                                List.of(Map.of(
                                                        "action",
                                                        "Tell everybody",
                                                        "due",
                                                        "2026-03-01",
                                                        "done",
                                                        "2026-02-25")))
                                        .with("status", "closed")
                                        .with("closed", "2026-06-01")
                                        .with("occurrences", List.of(Map.of("activity", "ACT-1", "due", "2026-01-31"))),
                                nonconformity("NC-2")
                                        .with("detected", "2026-09-01")
                                        .with("occurrences", List.of(Map.of("activity", "ACT-1", "due", "2026-08-31"))))
                        .findings(new NonconformityDoesNotRecur(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "warning: nonconformities/nc-2.md:9:10: [nonconformity-does-not-recur] NC-2 is about ACT-1 again, like NC-1, which was closed on 2026-06-01; look for the cause behind the cause, and name it");
    }

    @Test
    void forgetsAfterAYear() {
        assertThat(Given.isms(
                                nonconformity("NC-1")
                                        .with("root-cause", "Nobody knew")
                                        .with(
                                                "actions",
                                                List.of(Map.of(
                                                        "action",
                                                        "Tell everybody",
                                                        "due",
                                                        "2026-03-01",
                                                        "done",
                                                        "2026-02-25")))
                                        .with("status", "closed")
                                        .with("closed", "2026-06-01")
                                        .with("effectiveness", Map.of("verified", "2026-06-01", "effective", true)),
                                nonconformity("NC-2")
                                        .with("detected", "2027-06-02")
                                        .with("root-cause", "Nobody knew"))
                        .findings(new NonconformityDoesNotRecur(), LocalDate.of(2027, 11, 20)))
                .isEmpty();
    }

    @Test
    void leavesAnotherCauseAlone() {
        assertThat(Given.isms(
                                nonconformity("NC-1")
                                        .with("root-cause", "Nobody knew")
                                        .with(
                                                "actions",
                                                List.of(Map.of(
                                                        "action",
                                                        "Tell everybody",
                                                        "due",
                                                        "2026-03-01",
                                                        "done",
                                                        "2026-02-25")))
                                        .with("status", "closed")
                                        .with("closed", "2026-06-01"),
                                nonconformity("NC-2")
                                        .with("detected", "2026-09-01")
                                        .with("root-cause", "Everybody knew"))
                        .findings(new NonconformityDoesNotRecur(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(
                        nonconformity("NC-1")
                                .with("root-cause", "Nobody knew")
                                .with(
                                        "actions",
                                        List.of(Map.of(
                                                "action", "Tell everybody", "due", "2026-03-01", "done", "2026-02-25")))
                                .with("status", "closed")
                                .with("closed", "2026-06-01")
                                .with("effectiveness", Map.of("verified", "2026-06-01", "effective", true)),
                        nonconformity("NC-2").with("detected", "2027-06-01").with("root-cause", "Nobody, knew!"))
                .on(LocalDate.of(2027, 11, 20));
        assertThat(new NonconformityDoesNotRecur().check(situation).lookedAt()).isPositive();
    }
}
