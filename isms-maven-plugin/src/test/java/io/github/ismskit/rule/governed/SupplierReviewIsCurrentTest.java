package io.github.ismskit.rule.governed;

import static io.github.ismskit.fixture.Written.supplier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SupplierReviewIsCurrentTest {

    @Test
    void holdsOnTheLastDayOfTheCertificate() {
        assertThat(Given.isms(supplier("SUP-1")
                                .with("last-reviewed", "2026-02-01")
                                .with("assurance", List.of(Map.of("kind", "Certificate", "valid-until", "2026-12-31"))))
                        .findings(new SupplierReviewIsCurrent(), LocalDate.of(2026, 12, 31)))
                .isEmpty();
    }

    @Test
    void lapsesOnTheDayAfter() {
        assertThat(Given.isms(supplier("SUP-1")
                                .with("last-reviewed", "2026-02-01")
                                .with("assurance", List.of(Map.of("kind", "Certificate", "valid-until", "2026-12-31"))))
                        .findings(new SupplierReviewIsCurrent(), LocalDate.of(2027, 1, 1)))
                .containsExactly(
                        "error: suppliers/sup-1.md:7:10: [supplier-review-is-current] the Certificate of SUP-1 was valid until 2026-12-31, 1 day ago; ask for the new one");
    }

    @Test
    void hitsAReviewThatIsPast() {
        assertThat(Given.isms(supplier("SUP-1")
                                .with("last-reviewed", "2026-02-01")
                                .with("assurance", List.of(Map.of("kind", "Certificate", "valid-until", "2028-12-31"))))
                        .findings(new SupplierReviewIsCurrent(), LocalDate.of(2027, 2, 2)))
                .containsExactly(
                        "error: suppliers/sup-1.md:1:1: [supplier-review-is-current] SUP-1 was last reviewed on 2026-02-01 and due again by 2027-02-01, 1 day ago; review it and move 'last-reviewed'");
    }

    @Test
    void holdsWhenANewerCertificateTookThePlace() {
        assertThat(Given.isms(supplier("SUP-1")
                                .with("last-reviewed", "2026-02-01")
                                .with(
                                        "assurance",
                                        List.of(
                                                Map.of("kind", "Certificate", "valid-until", "2026-06-30"),
                                                Map.of("kind", "Certificate", "valid-until", "2027-06-30"))))
                        .findings(new SupplierReviewIsCurrent(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void hitsACriticalSupplierThatNothingVouchesFor() {
        assertThat(Given.isms(supplier("SUP-1").with("last-reviewed", "2026-02-01"))
                        .findings(new SupplierReviewIsCurrent(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: suppliers/sup-1.md:1:1: [supplier-review-is-current] nothing vouches for the critical supplier SUP-1; ask for a certificate, a report or answers, and list it");
    }

    @Test
    void onlyWarnsOfAnImportantOne() {
        assertThat(Given.isms(supplier("SUP-1").with("tier", "important").with("last-reviewed", "2026-02-01"))
                        .findings(new SupplierReviewIsCurrent(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "warning: suppliers/sup-1.md:1:1: [supplier-review-is-current] nothing vouches for the important supplier SUP-1; ask for a certificate, a report or answers, and list it");
    }

    @Test
    void hitsAFileThatIsNotThere() {
        assertThat(Given.isms(supplier("SUP-1")
                                .with("last-reviewed", "2026-02-01")
                                .with("assurance", List.of(Map.of("kind", "Certificate", "file", "iso.pdf"))))
                        .findings(new SupplierReviewIsCurrent(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: suppliers/sup-1.md:7:10: [supplier-review-is-current] the file suppliers/iso.pdf of SUP-1 is missing or empty; put it there, or correct 'file'");
    }

    @Test
    void warnsOfAContractThatRanOut() {
        assertThat(Given.isms(supplier("SUP-1")
                                .with("last-reviewed", "2026-02-01")
                                .with("assurance", List.of(Map.of("kind", "Certificate", "valid-until", "2026-12-31")))
                                .with("contract-until", "2026-11-19"))
                        .findings(new SupplierReviewIsCurrent(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "warning: suppliers/sup-1.md:8:10: [supplier-review-is-current] the contract with SUP-1 ran until 2026-11-19, 1 day ago; renew it, or set 'status' to ended");
    }

    @Test
    void leavesAStandardSupplierAlone() {
        assertThat(Given.isms(supplier("SUP-1").with("tier", "standard"))
                        .findings(new SupplierReviewIsCurrent(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(supplier("SUP-1")
                        .with("last-reviewed", "2026-02-01")
                        .with("assurance", List.of(Map.of("kind", "Certificate", "valid-until", "2026-12-31"))))
                .on(LocalDate.of(2027, 1, 1));
        assertThat(new SupplierReviewIsCurrent().check(situation).lookedAt()).isPositive();
    }
}
