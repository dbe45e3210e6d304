package io.github.ismskit.rule.content;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.evidence;
import static io.github.ismskit.fixture.Written.policy;
import static io.github.ismskit.fixture.Written.review;
import static io.github.ismskit.fixture.Written.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OwnerIsActiveTest {

    @Test
    void holdsOnTheLastDayOfTheOwner() {
        assertThat(Given.isms(risk("R-1").with("owner", "leaver"))
                        .findings(new OwnerIsActive(), LocalDate.of(2026, 3, 31)))
                .isEmpty();
    }

    @Test
    void lapsesOnTheDayAfter() {
        assertThat(Given.isms(risk("R-1").with("owner", "leaver"))
                        .findings(new OwnerIsActive(), LocalDate.of(2026, 4, 1)))
                .containsExactly(
                        "error: risks/r-1.md:4:10: [owner-is-active] the owner leaver left on 2026-03-31, 1 day ago; name somebody who is here");
    }

    @Test
    void hitsSomebodyUnknown() {
        assertThat(Given.isms(risk("R-1").with("owner", "jnae"))
                        .findings(new OwnerIsActive(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: risks/r-1.md:4:10: [owner-is-active] 'jnae' is not in people.yaml; add them to people.yaml or name somebody else");
    }

    @Test
    void hitsAnApproverWhoHadLeft() {
        assertThat(Given.isms(policy("POL-1").with("approver", "leaver").with("approved", "2026-04-15"))
                        .findings(new OwnerIsActive(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: policies/pol-1.md:7:10: [owner-is-active] approver leaver had left on 2026-03-31, before 2026-04-15; name somebody who was there, or correct the day");
    }

    @Test
    void leavesAnApproverAloneWhoLeftLater() {
        assertThat(Given.isms(policy("POL-1").with("approver", "leaver"))
                        .findings(new OwnerIsActive(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void leavesEvidenceAloneThatSomebodyRecordedBeforeLeaving() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                evidence("EV-1", "ACT-1", "2026-03-30").with("performed-by", "leaver"))
                        .findings(new OwnerIsActive(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void hitsEvidenceThatSomebodyRecordedAfterLeaving() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                evidence("EV-1", "ACT-1", "2026-04-30").with("performed-by", "leaver"))
                        .findings(new OwnerIsActive(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: evidence/ev-1.md:5:10: [owner-is-active] performed-by leaver had left on 2026-03-31, before 2026-04-30; name somebody who was there, or correct the day");
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(risk("R-1").with("owner", "leaver")).on(LocalDate.of(2026, 4, 1));
        assertThat(new OwnerIsActive().check(situation).lookedAt()).isPositive();
    }

    @Test
    void leavesASuspensionAloneByWhomeverWasThereWhenItBegan() {
        assertThat(Given.isms(activity("ACT-1").with("suspended", List.of(suspended("leaver", "2026-03-31"))))
                        .findings(new OwnerIsActive(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void hitsASuspensionByWhomeverHadLeftWhenItBegan() {
        assertThat(Given.isms(activity("ACT-1").with("suspended", List.of(suspended("leaver", "2026-04-01"))))
                        .findings(new OwnerIsActive(), LocalDate.of(2026, 11, 20)))
                .hasSize(1)
                .allMatch(finding -> finding.contains("leaver had left on 2026-03-31, before 2026-04-01"));
    }

    @Test
    void leavesAnExtensionAloneByWhomeverLeftSince() {
        Map<String, Object> moved = Map.of("from", "2026-05-01", "to", "2026-06-01", "by", "leaver", "reason", "Late");
        assertThat(Given.isms(risk("R-1")
                                .with(
                                        "plan",
                                        List.of(Map.of(
                                                "action", "Act", "due", "2026-12-01", "extended", List.of(moved)))))
                        .findings(new OwnerIsActive(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void leavesAnAttendeeAloneWhoWasThereOnTheDay() {
        assertThat(Given.isms(review("MR-1", "2026-03-31")
                                .with("held", "2026-03-31")
                                .with("attendees", List.of("leaver")))
                        .findings(new OwnerIsActive(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void hitsADeputyOfAPersonWhoLeft() {
        assertThat(Given.isms()
                        .person("otto", Map.of("deputy", "leaver"))
                        .findings(new OwnerIsActive(), LocalDate.of(2026, 4, 1)))
                .containsExactly(
                        "error: people.yaml:5:10: [owner-is-active] the deputy leaver of otto left on 2026-03-31, 1 day ago; name somebody who is here");
    }

    @Test
    void leavesTheDeputyAloneOnTheLastDay() {
        assertThat(Given.isms()
                        .person("otto", Map.of("deputy", "leaver"))
                        .findings(new OwnerIsActive(), LocalDate.of(2026, 3, 31)))
                .isEmpty();
    }

    @Test
    void hitsADeputyOfAPersonWhomNobodyKnows() {
        assertThat(Given.isms()
                        .person("otto", Map.of("deputy", "ghost"))
                        .findings(new OwnerIsActive(), LocalDate.of(2026, 3, 31)))
                .containsExactly(
                        "error: people.yaml:5:10: [owner-is-active] 'ghost', the deputy of otto, is not in people.yaml; add them to people.yaml or name somebody else");
    }

    @Test
    void leavesTheDeputyAloneOfWhoeverLeft() {
        assertThat(Given.isms()
                        .person("otto", Map.of("deputy", "leaver", "until", "2026-02-28"))
                        .findings(new OwnerIsActive(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    private static Map<String, Object> suspended(String by, String from) {
        return Map.of("from", from, "to", "2026-05-31", "reason", "Move", "by", by);
    }
}
