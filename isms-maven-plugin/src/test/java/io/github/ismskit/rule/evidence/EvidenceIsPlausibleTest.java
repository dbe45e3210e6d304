package io.github.ismskit.rule.evidence;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class EvidenceIsPlausibleTest {

    @Test
    void holdsOnTheDayItself() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                evidence("EV-1", "ACT-1", "2026-01-31").with("recorded", "2026-01-31"))
                        .findings(new EvidenceIsPlausible(), LocalDate.of(2026, 1, 31)))
                .isEmpty();
    }

    @Test
    void hitsTheFuture() {
        assertThat(Given.isms(activity("ACT-1"), evidence("EV-1", "ACT-1", "2026-01-31"))
                        .findings(new EvidenceIsPlausible(), LocalDate.of(2026, 1, 30)))
                .containsExactly(
                        "error: evidence/ev-1.md:4:10: [evidence-is-plausible] EV-1 was performed on 2026-01-31, which is 1 day in the future; correct 'performed'");
    }

    @Test
    void hitsARecordBeforeItsPerformance() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                evidence("EV-1", "ACT-1", "2026-01-31").with("recorded", "2026-01-30"))
                        .findings(new EvidenceIsPlausible(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: evidence/ev-1.md:7:10: [evidence-is-plausible] EV-1 was recorded on 2026-01-30 but performed on 2026-01-31; correct one of the two days");
    }

    @Test
    void hitsADayBeforeTheFirstWindow() {
        assertThat(Given.isms(activity("ACT-1"), evidence("EV-1", "ACT-1", "2026-01-20"))
                        .findings(new EvidenceIsPlausible(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: evidence/ev-1.md:4:10: [evidence-is-plausible] EV-1 was performed on 2026-01-20, before ACT-1 began on 2026-01-21; correct 'performed', or move the activity's 'start' back");
    }

    @Test
    void holdsOnTheFirstDayOfTheFirstWindow() {
        assertThat(Given.isms(activity("ACT-1"), evidence("EV-1", "ACT-1", "2026-01-21"))
                        .findings(new EvidenceIsPlausible(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void leavesARecordAloneThatWasCorrected() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                evidence("EV-1", "ACT-1", "2027-01-31"),
                                evidence("EV-2", "ACT-1", "2026-01-31").with("correction-of", "EV-1"))
                        .findings(new EvidenceIsPlausible(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void namesTheDueDatesOnBothSides() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                evidence("EV-1", "ACT-1", "2026-02-28").with("occurrence", "2026-02-27"))
                        .findings(new EvidenceIsPlausible(), LocalDate.of(2026, 11, 20)))
                .singleElement()
                .asString()
                .endsWith("no due date of ACT-1; name 2026-01-31 or 2026-02-28, or leave 'occurrence' out");
    }

    @Test
    void hitsAnOccurrenceThatIsNoDueDate() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                evidence("EV-1", "ACT-1", "2026-01-31").with("occurrence", "2026-01-30"))
                        .findings(new EvidenceIsPlausible(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: evidence/ev-1.md:7:10: [evidence-is-plausible] EV-1 answers 2026-01-30, which is no due date of ACT-1; name 2026-01-31, or leave 'occurrence' out");
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(activity("ACT-1"), evidence("EV-1", "ACT-1", "2026-01-31"))
                .on(LocalDate.of(2026, 1, 30));
        assertThat(new EvidenceIsPlausible().check(situation).lookedAt()).isPositive();
    }
}
