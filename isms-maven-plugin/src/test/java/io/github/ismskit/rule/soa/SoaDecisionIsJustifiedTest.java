package io.github.ismskit.rule.soa;

import static io.github.ismskit.fixture.Written.control;
import static io.github.ismskit.fixture.Written.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SoaDecisionIsJustifiedTest {

    @Test
    void hitsAnInclusionWithoutDriver() {
        assertThat(Given.isms(control("A.8.13").without("drivers"))
                        .findings(new SoaDecisionIsJustified(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: controls/a.8.13.md:1:1: [soa-decision-is-justified] A.8.13 applies, but nothing says what drives it; add 'drivers' with risk, legal, contract, business or baseline");
    }

    @Test
    void hitsADriverThatNoRiskNames() {
        assertThat(Given.isms(control("A.8.13").with("drivers", List.of("risk")))
                        .findings(new SoaDecisionIsJustified(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: controls/a.8.13.md:5:10: [soa-decision-is-justified] A.8.13 is driven by risk, but no open risk names it; name A.8.13 in the risk that it treats, or give another driver");
    }

    @Test
    void holdsWhenARiskNamesIt() {
        assertThat(Given.isms(control("A.8.13").with("drivers", List.of("risk")), risk("R-1"))
                        .findings(new SoaDecisionIsJustified(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void hitsAnExclusionWithoutReasonAndReview() {
        assertThat(Given.isms(control("A.8.13").with("applicable", false).without("justification"))
                        .findings(new SoaDecisionIsJustified(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: controls/a.8.13.md:1:1: [soa-decision-is-justified] A.8.13 is excluded, but not by whom and until when; add 'exclusion' with by, date and review-by",
                        "error: controls/a.8.13.md:4:10: [soa-decision-is-justified] A.8.13 is excluded without a reason; add 'justification'");
    }

    @Test
    void hitsAnExclusionThatARiskIsTreatedBy() {
        assertThat(Given.isms(excluded("2026-12-31"), risk("R-1"))
                        .findings(new SoaDecisionIsJustified(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: controls/a.8.13.md:4:10: [soa-decision-is-justified] A.8.13 is excluded, but R-1 is treated by it; make it applicable, or treat R-1 otherwise");
    }

    @Test
    void holdsOnTheLastDayBeforeTheReview() {
        assertThat(Given.isms(excluded("2026-11-20"))
                        .findings(new SoaDecisionIsJustified(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void lapsesOnTheDayAfterTheReviewWasDue() {
        assertThat(Given.isms(excluded("2026-11-19"))
                        .findings(new SoaDecisionIsJustified(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: controls/a.8.13.md:9:10: [soa-decision-is-justified] the exclusion of A.8.13 was to be looked at again by 2026-11-19, 1 day ago; decide again and move 'review-by'");
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(control("A.8.13").without("drivers")).on(LocalDate.of(2026, 11, 20));
        assertThat(new SoaDecisionIsJustified().check(situation).lookedAt()).isPositive();
    }

    private static Written excluded(String reviewBy) {
        return control("A.8.13")
                .with("applicable", false)
                .with("exclusion", Map.of("by", "boss", "date", "2026-01-20", "review-by", reviewBy));
    }
}
