package io.github.ismskit.rule.policy;

import static io.github.ismskit.fixture.Written.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PolicyReviewIsCurrentTest {

    @Test
    void holdsOnTheLastValidDay() {
        assertThat(Given.isms(policy("POL-1")).findings(new PolicyReviewIsCurrent(), LocalDate.of(2027, 1, 15)))
                .isEmpty();
    }

    @Test
    void lapsesOnTheDayAfter() {
        assertThat(Given.isms(policy("POL-1")).findings(new PolicyReviewIsCurrent(), LocalDate.of(2027, 1, 16)))
                .containsExactly(
                        "error: policies/pol-1.md:9:10: [policy-review-is-current] POL-1 was last reviewed on 2026-01-15 and due again by 2027-01-15, 1 day ago; review it and move 'last-reviewed'");
    }

    @Test
    void countsAReviewThatChangedNothing() {
        assertThat(Given.isms(policy("POL-1")
                                .with(
                                        "reviews",
                                        List.of(Map.of("date", "2026-06-01", "by", "jane", "outcome", "no-change"))))
                        .findings(new PolicyReviewIsCurrent(), LocalDate.of(2027, 6, 1)))
                .isEmpty();
    }

    @Test
    void leavesARetiredPolicyAlone() {
        assertThat(Given.isms(policy("POL-1").with("status", "retired"))
                        .findings(new PolicyReviewIsCurrent(), LocalDate.of(2029, 1, 1)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(policy("POL-1")).on(LocalDate.of(2027, 1, 16));
        assertThat(new PolicyReviewIsCurrent().check(situation).lookedAt()).isPositive();
    }
}
