package io.github.ismskit.rule.audit;

import static io.github.ismskit.fixture.Written.audit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CertificateIsValidTest {

    @Test
    void holdsOnTheLastDay() {
        assertThat(Given.isms(
                                audit("SA-1", "surveillance", "2025-03-01").with("performed", "2025-03-01"),
                                audit("SA-2", "surveillance", "2026-03-01").with("performed", "2026-03-01"),
                                audit("RC", "recertification", "2027-01-10").with("performed", "2027-01-10"))
                        .organisation("certificate", Map.of("issued", "2024-04-01", "valid-until", "2027-03-31"))
                        .findings(new CertificateIsValid(), LocalDate.of(2027, 3, 31)))
                .isEmpty();
    }

    @Test
    void lapsesOnTheDayAfter() {
        assertThat(Given.isms(
                                audit("SA-1", "surveillance", "2025-03-01").with("performed", "2025-03-01"),
                                audit("SA-2", "surveillance", "2026-03-01").with("performed", "2026-03-01"),
                                audit("RC", "recertification", "2027-01-10").with("performed", "2027-01-10"))
                        .organisation("certificate", Map.of("issued", "2024-04-01", "valid-until", "2027-03-31"))
                        .findings(new CertificateIsValid(), LocalDate.of(2027, 4, 1)))
                .containsExactly(
                        "error: isms.yaml:4:10: [certificate-is-valid] the certificate was valid until 2027-03-31, 1 day ago; renew it and write the new days");
    }

    @Test
    void hitsASurveillanceThatWasNotHeld() {
        assertThat(Given.isms(audit("SA-1", "surveillance", "2025-03-01"))
                        .organisation("certificate", Map.of("issued", "2024-04-01", "valid-until", "2027-03-31"))
                        .findings(new CertificateIsValid(), LocalDate.of(2025, 4, 2)))
                .containsExactly(
                        "error: isms.yaml:4:10: [certificate-is-valid] the surveillance of year 1 was due by 2025-04-01, 1 day ago, and is not held; agree on a day with the certification body now");
    }

    @Test
    void holdsOnTheLastDayOfTheWindow() {
        assertThat(Given.isms(audit("SA-1", "surveillance", "2025-04-01"))
                        .organisation("certificate", Map.of("issued", "2024-04-01", "valid-until", "2027-03-31"))
                        .findings(new CertificateIsValid(), LocalDate.of(2025, 4, 1)))
                .isEmpty();
    }

    @Test
    void hitsAVisitThatNobodyPlanned() {
        assertThat(Given.isms()
                        .organisation("certificate", Map.of("issued", "2024-04-01", "valid-until", "2027-03-31"))
                        .findings(new CertificateIsValid(), LocalDate.of(2024, 10, 4)))
                .containsExactly(
                        "error: isms.yaml:4:10: [certificate-is-valid] the surveillance of year 1 may be held from 2025-01-01 to 2025-04-01, and no audit is planned; add it to audits/");
    }

    @Test
    void leavesTimeToPlan() {
        assertThat(Given.isms()
                        .organisation("certificate", Map.of("issued", "2024-04-01", "valid-until", "2027-03-31"))
                        .findings(new CertificateIsValid(), LocalDate.of(2024, 10, 3)))
                .isEmpty();
    }

    @Test
    void hitsAVisitPlannedTooLate() {
        assertThat(Given.isms(audit("SA-1", "surveillance", "2025-04-02"))
                        .organisation("certificate", Map.of("issued", "2024-04-01", "valid-until", "2027-03-31"))
                        .findings(new CertificateIsValid(), LocalDate.of(2024, 6, 1)))
                .containsExactly(
                        "error: isms.yaml:4:10: [certificate-is-valid] the surveillance of year 1 is planned for 2025-04-02, after its last day 2025-04-01; move it, or have the body extend the window");
    }

    @Test
    void warnsOfASurveillanceHeldTooLate() {
        assertThat(Given.isms(audit("SA-1", "surveillance", "2025-03-01").with("performed", "2025-04-10"))
                        .organisation("certificate", Map.of("issued", "2024-04-01", "valid-until", "2027-03-31"))
                        .findings(new CertificateIsValid(), LocalDate.of(2025, 5, 1)))
                .containsExactly(
                        "warning: isms.yaml:4:10: [certificate-is-valid] the surveillance of year 1 was held on 2025-04-10, 9 days after its last day; keep the body's consent at hand");
    }

    @Test
    void letsTheBodyWidenTheSecondWindow() {
        assertThat(Given.isms(
                                audit("SA-1", "surveillance", "2025-03-01").with("performed", "2025-03-01"),
                                audit("SA-2", "surveillance", "2026-06-01"))
                        .organisation(
                                "certificate",
                                Map.of(
                                        "issued",
                                        "2024-04-01",
                                        "valid-until",
                                        "2027-03-31",
                                        "windows",
                                        Map.of("surveillance-after", "P3M")))
                        .findings(new CertificateIsValid(), LocalDate.of(2026, 5, 1)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(
                        audit("SA-1", "surveillance", "2025-03-01").with("performed", "2025-03-01"),
                        audit("SA-2", "surveillance", "2026-03-01").with("performed", "2026-03-01"),
                        audit("RC", "recertification", "2027-01-10").with("performed", "2027-01-10"))
                .organisation("certificate", Map.of("issued", "2024-04-01", "valid-until", "2027-03-31"))
                .on(LocalDate.of(2027, 4, 1));
        assertThat(new CertificateIsValid().check(situation).lookedAt()).isPositive();
    }
}
