package io.github.ismskit.rule.improvement;

import static io.github.ismskit.fixture.Written.review;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReviewDecisionIsOnTimeTest {

    @Test
    void holdsOnTheDueDay() {
        assertThat(Given.isms(review("MR-1", "2026-01-20")
                                .with("held", "2026-01-20")
                                .with("chair", "boss")
                                .with(
                                        "decisions",
                                        List.of(Map.of(
                                                "decision", "Buy a safe", "due", "2026-06-30", "owner", "omar"))))
                        .findings(new ReviewDecisionIsOnTime(), LocalDate.of(2026, 6, 30)))
                .isEmpty();
    }

    @Test
    void lapsesOnTheDayAfter() {
        assertThat(Given.isms(review("MR-1", "2026-01-20")
                                .with("held", "2026-01-20")
                                .with("chair", "boss")
                                .with(
                                        "decisions",
                                        List.of(Map.of(
                                                "decision", "Buy a safe", "due", "2026-06-30", "owner", "omar"))))
                        .findings(new ReviewDecisionIsOnTime(), LocalDate.of(2026, 7, 1)))
                .containsExactly(
                        "error: reviews/mr-1.md:8:10: [review-decision-is-on-time] the decision \"Buy a safe\" of MR-1 was due by 2026-06-30, 1 day ago; finish it and write 'done', or extend it with a reason");
    }

    @Test
    void hitsAnExtensionWithoutAReason() {
        assertThat(Given.isms(review("MR-1", "2026-01-20")
                                .with("held", "2026-01-20")
                                .with("chair", "boss")
                                .with(
                                        "decisions",
                                        List.of(Map.of(
                                                "decision",
                                                "Buy a safe",
                                                "due",
                                                "2026-12-31",
                                                "extended",
                                                List.of(Map.of(
                                                        "from", "2026-06-30", "to", "2026-12-31", "by", "boss"))))))
                        .findings(new ReviewDecisionIsOnTime(), LocalDate.of(2026, 7, 1)))
                .containsExactly(
                        "error: reviews/mr-1.md:8:10: [review-decision-is-on-time] the decision \"Buy a safe\" of MR-1 was extended without a reason; add 'reason'");
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(review("MR-1", "2026-01-20")
                        .with("held", "2026-01-20")
                        .with("chair", "boss")
                        .with(
                                "decisions",
                                List.of(Map.of("decision", "Buy a safe", "due", "2026-06-30", "owner", "omar"))))
                .on(LocalDate.of(2026, 7, 1));
        assertThat(new ReviewDecisionIsOnTime().check(situation).lookedAt()).isPositive();
    }
}
