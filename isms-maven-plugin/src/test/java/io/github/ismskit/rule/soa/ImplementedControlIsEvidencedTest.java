package io.github.ismskit.rule.soa;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.control;
import static io.github.ismskit.fixture.Written.evidence;
import static io.github.ismskit.fixture.Written.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ImplementedControlIsEvidencedTest {

    @Test
    void hitsARecurringControlThatNoActivityNames() {
        assertThat(Given.isms(control("A.8.13").with("operation", "recurring"))
                        .findings(new ImplementedControlIsEvidenced(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: controls/a.8.13.md:8:10: [implemented-control-is-evidenced] A.8.13 is implemented and recurring, but no activity names it; name it in the activity that does it, or set 'operation' to what is true");
    }

    @Test
    void hitsARecurringControlWithoutEvidence() {
        assertThat(Given.isms(
                                control("A.8.13").with("operation", "recurring"),
                                activity("ACT-1").with("controls", List.of("A.8.13")))
                        .findings(new ImplementedControlIsEvidenced(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: controls/a.8.13.md:8:10: [implemented-control-is-evidenced] A.8.13 is implemented and recurring, but has no evidence; do ACT-1 and record evidence");
    }

    @Test
    void holdsOnTheLastFreshDay() {
        assertThat(Given.isms(
                                control("A.8.13").with("operation", "recurring"),
                                limited(),
                                evidence("EV-1", "ACT-1", "2026-01-30"))
                        .findings(new ImplementedControlIsEvidenced(), LocalDate.of(2026, 3, 1)))
                .isEmpty();
    }

    @Test
    void lapsesOnTheDayAfter() {
        assertThat(Given.isms(
                                control("A.8.13").with("operation", "recurring"),
                                limited(),
                                evidence("EV-1", "ACT-1", "2026-01-30"))
                        .findings(new ImplementedControlIsEvidenced(), LocalDate.of(2026, 3, 2)))
                .containsExactly(
                        "error: controls/a.8.13.md:8:10: [implemented-control-is-evidenced] A.8.13 is implemented and recurring, but its newest evidence is of 2026-01-30, 31 days ago; do ACT-1 and record evidence");
    }

    @Test
    void hitsADesignWithoutADocument() {
        assertThat(Given.isms(control("A.8.13"))
                        .findings(new ImplementedControlIsEvidenced(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: controls/a.8.13.md:1:1: [implemented-control-is-evidenced] A.8.13 is implemented by design but names no document that is in effect and was reviewed; name it under 'related', or set 'implementation' to what is true");
    }

    @Test
    void hitsADesignWhoseDocumentIsADraft() {
        assertThat(Given.isms(
                                control("A.8.13").with("related", List.of("POL-1")),
                                policy("POL-1").with("status", "draft"))
                        .findings(new ImplementedControlIsEvidenced(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: controls/a.8.13.md:9:10: [implemented-control-is-evidenced] A.8.13 is implemented by design but names no document that is in effect and was reviewed; name it under 'related', or set 'implementation' to what is true");
    }

    @Test
    void lapsesWithTheReviewOfItsDocument() {
        assertThat(Given.isms(control("A.8.13").with("related", List.of("POL-1")), policy("POL-1"))
                        .findings(new ImplementedControlIsEvidenced(), LocalDate.of(2027, 1, 16)))
                .containsExactly(
                        "error: controls/a.8.13.md:9:10: [implemented-control-is-evidenced] the documents of A.8.13 were due for review by 2027-01-15, 1 day ago; review one that describes the design");
    }

    @Test
    void hitsAnImplementationThatDoesNotSayHowItWorks() {
        assertThat(Given.isms(control("A.8.13").without("operation"))
                        .findings(new ImplementedControlIsEvidenced(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: controls/a.8.13.md:7:10: [implemented-control-is-evidenced] A.8.13 is implemented, but nothing says what would prove it; add 'operation: recurring' or 'operation: design'");
    }

    @Test
    void leavesAPartialControlAlone() {
        assertThat(Given.isms(control("A.8.13").with("implementation", "partial"))
                        .findings(new ImplementedControlIsEvidenced(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation =
                Given.isms(control("A.8.13").with("operation", "recurring")).on(LocalDate.of(2026, 11, 20));
        assertThat(new ImplementedControlIsEvidenced().check(situation).lookedAt())
                .isPositive();
    }

    private static Written limited() {
        return activity("ACT-1").with("controls", List.of("A.8.13")).with("evidence", Map.of("max-age", "P30D"));
    }
}
