package io.github.ismskit.rule.improvement;

import static io.github.ismskit.fixture.Written.review;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ManagementReviewIsCompleteTest {

    private static final Map<String, Object> INPUTS = Map.of(
            "previous-actions", "All done",
            "context-changes", "None",
            "interested-parties", "Ports ask for more",
            "performance", "Targets reached",
            "feedback", "Good",
            "risks", "One above appetite",
            "improvement", "Fewer tools");

    @Test
    void holdsWhenAllInputsAreFilled() {
        assertThat(Given.isms(review("MR-1", "2026-01-20")
                                .with("held", "2026-01-20")
                                .with("chair", "boss")
                                .with("inputs", INPUTS))
                        .findings(new ManagementReviewIsComplete(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void hitsAReviewWithoutInputD() {
        assertThat(Given.isms(review("MR-1", "2026-01-20")
                                .with("held", "2026-01-20")
                                .with("chair", "boss")
                                .with("inputs", inputsWithout("performance")))
                        .findings(new ManagementReviewIsComplete(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: reviews/mr-1.md:8:10: [management-review-is-complete] MR-1 has no input d, performance; write under 'inputs.performance' what was found");
    }

    @Test
    void hitsAReviewThatNobodyChaired() {
        assertThat(Given.isms(review("MR-1", "2026-01-20")
                                .with("held", "2026-01-20")
                                .with("chair", "boss")
                                .with("inputs", INPUTS)
                                .without("chair"))
                        .findings(new ManagementReviewIsComplete(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: reviews/mr-1.md:1:1: [management-review-is-complete] MR-1 does not say who chaired it; write 'chair', somebody of top management");
    }

    @Test
    void leavesAReviewAloneThatIsOnlyPlanned() {
        assertThat(Given.isms(review("MR-2", "2027-01-20"))
                        .findings(new ManagementReviewIsComplete(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void hitsADecisionThatWasOpenWhenTheNextReviewWasHeld() {
        assertThat(Given.isms(
                                review("MR-1", "2026-01-20")
                                        .with("held", "2026-01-20")
                                        .with("chair", "boss")
                                        .with("inputs", INPUTS)
                                        .with(
                                                "decisions",
                                                List.of(Map.of("decision", "Buy a safe", "due", "2026-06-30"))),
                                review("MR-2", "2026-07-01")
                                        .with("held", "2026-07-01")
                                        .with("chair", "boss")
                                        .with("inputs", INPUTS))
                        .findings(new ManagementReviewIsComplete(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: reviews/mr-2.md:8:10: [management-review-is-complete] when MR-2 was held on 2026-07-01, the decision \"Buy a safe\" of MR-1 was open since 2026-06-30 and not extended; write under 'extended' of the decision until when it was moved, by whom and why");
    }

    @Test
    void holdsWhenTheDecisionWasDoneByThen() {
        assertThat(Given.isms(
                                review("MR-1", "2026-01-20")
                                        .with("held", "2026-01-20")
                                        .with("chair", "boss")
                                        .with("inputs", INPUTS)
                                        .with(
                                                "decisions",
                                                List.of(Map.of(
                                                        "decision",
                                                        "Buy a safe",
                                                        "due",
                                                        "2026-06-30",
                                                        "done",
                                                        "2026-07-01"))),
                                review("MR-2", "2026-07-01")
                                        .with("held", "2026-07-01")
                                        .with("chair", "boss")
                                        .with("inputs", INPUTS))
                        .findings(new ManagementReviewIsComplete(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(review("MR-1", "2026-01-20")
                        .with("held", "2026-01-20")
                        .with("chair", "boss")
                        .with("inputs", inputsWithout("performance")))
                .on(LocalDate.of(2026, 11, 20));
        assertThat(new ManagementReviewIsComplete().check(situation).lookedAt()).isPositive();
    }

    private static Map<String, Object> inputsWithout(String key) {
        Map<String, Object> inputs = new HashMap<>(INPUTS);
        inputs.remove(key);
        return inputs;
    }
}
