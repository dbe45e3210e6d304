package io.github.ismskit.rule.improvement;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.review;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ManagementReviewIsHeldTest {

    @Test
    void holdsAYearAfterTheLast() {
        assertThat(Given.isms(review("MR-1", "2026-01-20")
                                .with("held", "2026-01-20")
                                .with("chair", "boss"))
                        .findings(new ManagementReviewIsHeld(), LocalDate.of(2027, 1, 20)))
                .isEmpty();
    }

    @Test
    void lapsesOnTheDayAfter() {
        assertThat(Given.isms(review("MR-1", "2026-01-20")
                                .with("held", "2026-01-20")
                                .with("chair", "boss"))
                        .findings(new ManagementReviewIsHeld(), LocalDate.of(2027, 1, 21)))
                .containsExactly(
                        "error: reviews/mr-1.md:6:10: [management-review-is-held] the last management review, MR-1, was held on 2026-01-20, and the next was due by 2027-01-20, 1 day ago; hold one and record it in reviews/");
    }

    @Test
    void hitsACertifiedOrganisationWithoutAny() {
        assertThat(Given.isms()
                        .organisation("certificate", Map.of("issued", "2024-04-01", "valid-until", "2027-03-31"))
                        .findings(new ManagementReviewIsHeld(), LocalDate.of(2024, 4, 2)))
                .containsExactly(
                        "error: isms.yaml:1:1: [management-review-is-held] no management review was ever held; hold one and record it in reviews/");
    }

    @Test
    void leavesAYoungIsmsItsFirstYear() {
        assertThat(Given.isms(activity("ACT-1")).findings(new ManagementReviewIsHeld(), LocalDate.of(2027, 1, 31)))
                .isEmpty();
    }

    @Test
    void hitsAnIsmsThatIsAYearOldWithoutAny() {
        assertThat(Given.isms(activity("ACT-1")).findings(new ManagementReviewIsHeld(), LocalDate.of(2027, 2, 1)))
                .containsExactly(
                        "error: isms.yaml:1:1: [management-review-is-held] no management review was ever held; hold one and record it in reviews/");
    }

    @Test
    void warnsOfAPlannedReviewThatWasNotHeld() {
        assertThat(Given.isms(
                                review("MR-1", "2026-01-20")
                                        .with("held", "2026-01-20")
                                        .with("chair", "boss"),
                                review("MR-2", "2026-11-10"))
                        .findings(new ManagementReviewIsHeld(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "warning: reviews/mr-2.md:5:10: [management-review-is-held] MR-2 was planned for 2026-11-10, 10 days ago, and is not recorded as held; hold it and write 'held'");
    }

    @Test
    void takesOtherMonthsFromTheSettings() {
        assertThat(Given.isms(review("MR-1", "2026-01-20")
                                .with("held", "2026-01-20")
                                .with("chair", "boss"))
                        .organisation("rules", Map.of("management-review-is-held", Map.of("months", 6)))
                        .findings(new ManagementReviewIsHeld(), LocalDate.of(2026, 7, 21)))
                .containsExactly(
                        "error: reviews/mr-1.md:6:10: [management-review-is-held] the last management review, MR-1, was held on 2026-01-20, and the next was due by 2026-07-20, 1 day ago; hold one and record it in reviews/");
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(
                        review("MR-1", "2026-01-20").with("held", "2026-01-20").with("chair", "boss"))
                .on(LocalDate.of(2027, 1, 21));
        assertThat(new ManagementReviewIsHeld().check(situation).lookedAt()).isPositive();
    }
}
