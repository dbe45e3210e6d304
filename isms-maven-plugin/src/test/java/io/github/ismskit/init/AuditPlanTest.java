package io.github.ismskit.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ismskit.Assessment;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Audit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AuditPlanTest {

    private static final List<String> CONTROLS = Stream.of(
                    "A.5.1", "A.5.2", "A.5.3", "A.5.4", "A.5.5", "A.5.6", "A.5.7")
            .toList();

    @TempDir
    Path folder;

    @Test
    void aNewCertificateGetsItsThreeYears() {
        AuditPlan plan = plan("2027-03-01");
        assertThat(plan.audits())
                .extracting(PlannedAudit::id, audit -> audit.day().toString())
                .containsExactly(
                        tuple("AUD-INTERNAL-1", "2027-11-01"),
                        tuple("AUD-SURVEILLANCE-1", "2027-12-31"),
                        tuple("AUD-INTERNAL-2", "2028-11-01"),
                        tuple("AUD-SURVEILLANCE-2", "2029-01-01"),
                        tuple("AUD-INTERNAL-3", "2029-07-27"),
                        tuple("AUD-RECERTIFICATION", "2029-09-28"));
    }

    /** Whatever the age of the certificate: nothing is planned in the past, beyond its window, or without every control. */
    @Test
    void everyAgeOfACertificateGetsAPlanThatHolds() {
        for (int age = 0; age < 1095; age++) {
            LocalDate issued = Beginning.TODAY.minusDays(age);
            AuditPlan plan = plan(issued.toString());
            assertThat(plan.audits()).as("age " + age).isNotEmpty();
            assertThat(plan.audits())
                    .as("age " + age)
                    .allMatch(audit -> !audit.day().isBefore(Beginning.TODAY))
                    .allMatch(audit -> audit.isInternal()
                            || !audit.day().isAfter(issued.plusYears(3).minusDays(1)));
            assertThat(plan.audits().stream().flatMap(audit -> audit.controls().stream()))
                    .as("age " + age)
                    .containsExactlyElementsOf(CONTROLS);
            assertThat(plan.certificationAudit()).as("age " + age).isBefore(Beginning.TODAY.plusYears(1));
            assertThat(plan.managementReview()).as("age " + age).isBefore(Beginning.TODAY.plusYears(1));
        }
    }

    @Test
    void theRulesAcceptThePlanOfANewCertificateAndAskForTheReviewBeforeIt() {
        Beginning beginning = new Beginning(folder);
        beginning.lay(Beginning.sheet().read("Example Ltd", "", "2027-03-01", ""));
        Assessment assessment = beginning.assess(Beginning.TODAY);
        assertThat(errors(assessment))
                .containsExactly("management-review-is-held", "placeholder-is-filled", "required-document-exists");
        assertThat(assessment.isms().audits()).hasSize(6).allMatch(audit -> audit.status() == Audit.Status.PLANNED);
        assertThat(assessment.readiness().forecasts()).hasSize(3);
    }

    @Test
    void whatShouldHaveBeenHeldIsNotPassedOver() {
        Beginning beginning = new Beginning(folder);
        beginning.lay(Beginning.sheet().read("Example Ltd", "", "2025-10-01", ""));
        Assessment assessment = beginning.assess(Beginning.TODAY);
        assertThat(errors(assessment))
                .containsExactly(
                        "certificate-is-valid",
                        "management-review-is-held",
                        "placeholder-is-filled",
                        "required-document-exists");
    }

    private static AuditPlan plan(String issued) {
        return AuditPlan.of(Beginning.sheet().read("Example Ltd", "", issued, ""), CONTROLS);
    }

    private static Set<String> errors(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
