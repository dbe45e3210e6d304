package io.github.ismskit.rule.policy;

import static io.github.ismskit.fixture.Written.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PolicyIsApprovedTest {

    @Test
    void hitsAPolicyInEffectWithoutApproverAndDay() {
        assertThat(Given.isms(policy("POL-1").without("approver").without("approved"))
                        .findings(new PolicyIsApproved(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: policies/pol-1.md:6:10: [policy-is-approved] POL-1 is in effect without an approver; have it approved and add 'approver', or set 'status' to in-review",
                        "error: policies/pol-1.md:6:10: [policy-is-approved] POL-1 is in effect without the day of its approval; add 'approved' with the day, or set 'status' to in-review");
    }

    @Test
    void hitsAnOwnerWhoApproved() {
        assertThat(Given.isms(policy("POL-1").with("approver", "jane"))
                        .findings(new PolicyIsApproved(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: policies/pol-1.md:7:10: [policy-is-approved] POL-1 was approved by its own owner jane; have somebody else approve it");
    }

    @Test
    void hitsAVersionThatIsNotTheNewest() {
        assertThat(Given.isms(policy("POL-1")
                                .with(
                                        "history",
                                        List.of(
                                                Map.of("version", "1.0", "date", "2026-01-15", "by", "boss"),
                                                Map.of("version", "1.1", "date", "2026-02-15", "by", "boss"))))
                        .findings(new PolicyIsApproved(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: policies/pol-1.md:5:10: [policy-is-approved] version 1.0 is not the newest of the history, which ends at 1.1; approve version 1.1 or correct 'version'");
    }

    @Test
    void leavesADraftAlone() {
        assertThat(Given.isms(policy("POL-1")
                                .with("status", "draft")
                                .without("approver")
                                .without("approved"))
                        .findings(new PolicyIsApproved(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(policy("POL-1").without("approver").without("approved"))
                .on(LocalDate.of(2026, 11, 20));
        assertThat(new PolicyIsApproved().check(situation).lookedAt()).isPositive();
    }
}
