package io.github.ismskit.rule.audit;

import static io.github.ismskit.fixture.Written.audit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.document.StoredFile;
import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class AuditIsHeldAsPlannedTest {

    @Test
    void holdsOnTheDay() {
        assertThat(Given.isms(audit("IA-1", "internal", "2026-03-01"))
                        .findings(new AuditIsHeldAsPlanned(), LocalDate.of(2026, 3, 1)))
                .isEmpty();
    }

    @Test
    void lapsesOnTheDayAfter() {
        assertThat(Given.isms(audit("IA-1", "internal", "2026-03-01"))
                        .findings(new AuditIsHeldAsPlanned(), LocalDate.of(2026, 3, 2)))
                .containsExactly(
                        "error: audits/ia-1.md:6:10: [audit-is-held-as-planned] IA-1 was planned for 2026-03-01, 1 day ago, and no result is recorded; hold it and write 'performed'");
    }

    @Test
    void hitsAnAuditThatSaysPerformedWithoutADay() {
        assertThat(Given.isms(audit("IA-1", "internal", "2026-03-01").with("status", "closed"))
                        .findings(new AuditIsHeldAsPlanned(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: audits/ia-1.md:7:10: [audit-is-held-as-planned] IA-1 is said to be closed, but not since when; write 'performed', the day on which it was held");
    }

    @Test
    void hitsAPerformedAuditThatIsStillPlanned() {
        assertThat(Given.isms(audit("IA-1", "internal", "2026-03-01").with("performed", "2026-03-01"))
                        .findings(new AuditIsHeldAsPlanned(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: audits/ia-1.md:7:10: [audit-is-held-as-planned] IA-1 was performed on 2026-03-01, but its status is planned; set 'status' to performed or reported");
    }

    @Test
    void warnsWhenNoReportFollows() {
        assertThat(Given.isms(audit("IA-1", "internal", "2026-03-01")
                                .with("performed", "2026-03-01")
                                .with("status", "reported")
                                .with("auditor", "omar")
                                .with("status", "performed"))
                        .findings(new AuditIsHeldAsPlanned(), LocalDate.of(2026, 4, 1)))
                .containsExactly(
                        "warning: audits/ia-1.md:7:10: [audit-is-held-as-planned] IA-1 was performed on 2026-03-01, 31 days ago, and is not reported; write 'report' and set 'status' to reported");
    }

    @Test
    void leavesThirtyDaysForTheReport() {
        assertThat(Given.isms(audit("IA-1", "internal", "2026-03-01")
                                .with("performed", "2026-03-01")
                                .with("status", "reported")
                                .with("auditor", "omar")
                                .with("status", "performed"))
                        .findings(new AuditIsHeldAsPlanned(), LocalDate.of(2026, 3, 31)))
                .isEmpty();
    }

    @Test
    void hitsAReportThatIsMissing() {
        assertThat(reported().findings(new AuditIsHeldAsPlanned(), LocalDate.of(2026, 3, 31)))
                .containsExactly(
                        "error: audits/ia-1.md:9:10: [audit-is-held-as-planned] the report audits/ia-1.pdf of IA-1 is missing or empty; put it there, or correct 'report'");
    }

    @Test
    void leavesAReportAloneThatIsThere() {
        assertThat(reported()
                        .file("audits/ia-1.pdf", StoredFile.Nature.PLAIN, "00")
                        .findings(new AuditIsHeldAsPlanned(), LocalDate.of(2026, 3, 31)))
                .isEmpty();
    }

    private static Given reported() {
        return Given.isms(audit("IA-1", "internal", "2026-03-01")
                .with("performed", "2026-03-01")
                .with("report", "ia-1.pdf")
                .with("status", "reported"));
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation =
                Given.isms(audit("IA-1", "internal", "2026-03-01")).on(LocalDate.of(2026, 3, 2));
        assertThat(new AuditIsHeldAsPlanned().check(situation).lookedAt()).isPositive();
    }
}
