package io.github.ismskit.duty;

import static io.github.ismskit.fixture.Written.asset;
import static io.github.ismskit.fixture.Written.exception;
import static io.github.ismskit.fixture.Written.supplier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DutiesTest {

    private static final LocalDate NOV_20 = LocalDate.of(2026, 11, 20);

    @Test
    void whatIsKeptIsLookedAtAgain() {
        assertThat(duties(
                        41,
                        supplier("SUP-1").with("last-reviewed", "2025-12-31"),
                        asset("AS-1").with("last-reviewed", "2025-11-01"),
                        exception("EXC-1", "risk-is-within-appetite").with("subject", "R-1")))
                .containsExactly(
                        "REVIEW AS-1 2026-11-01: Review Title of AS-1 (AS-1)",
                        "EXCEPTION EXC-1 2026-12-31: End or renew the exception Title of EXC-1 (EXC-1)",
                        "REVIEW SUP-1 2026-12-31: Review Title of SUP-1 (SUP-1)");
    }

    @Test
    void theDayBeforeItComesIntoViewNothingIsDue() {
        assertThat(duties(
                        40,
                        supplier("SUP-1").with("last-reviewed", "2025-12-31"),
                        exception("EXC-1", "risk-is-within-appetite").with("subject", "R-1")))
                .isEmpty();
    }

    @Test
    void whatIsOverIsNobodysDuty() {
        assertThat(duties(
                        366,
                        supplier("SUP-1").with("last-reviewed", "2025-12-31").with("status", "ended"),
                        supplier("SUP-2").with("last-reviewed", "2025-12-31").with("tier", "standard"),
                        asset("AS-1").with("last-reviewed", "2025-11-01").with("status", "retired"),
                        exception("EXC-1", "risk-is-within-appetite")
                                .with("subject", "R-1")
                                .with("ended", "2026-10-01"),
                        exception("EXC-2", "activity-ran-all-period")
                                .with("occurrences", List.of(Map.of("activity", "ACT-1", "due", "2026-03-30")))))
                .isEmpty();
    }

    @Test
    void aMinorSupplierThatSaysHowOftenIsReviewedSoOften() {
        assertThat(duties(
                        31,
                        supplier("SUP-1")
                                .with("tier", "standard")
                                .with("review-interval", "annual")
                                .with("last-reviewed", "2025-12-01")))
                .containsExactly("REVIEW SUP-1 2026-12-01: Review Title of SUP-1 (SUP-1)");
    }

    private static List<String> duties(int days, Written... records) {
        return Duties.of(Given.isms(records).on(NOV_20), days).stream()
                .map(item -> item.kind() + " " + item.record() + " " + item.due() + ": " + item.what())
                .toList();
    }
}
