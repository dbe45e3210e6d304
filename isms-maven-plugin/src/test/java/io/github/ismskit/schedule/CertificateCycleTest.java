package io.github.ismskit.schedule;

import static io.github.ismskit.schedule.CertificateCycle.Purpose.RECERTIFICATION;
import static io.github.ismskit.schedule.CertificateCycle.Purpose.SURVEILLANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.schedule.CertificateCycle.Milestone;
import io.github.ismskit.schedule.CertificateCycle.Purpose;
import io.github.ismskit.schedule.CertificateCycle.Visit;
import io.github.ismskit.schedule.CertificateCycle.Windows;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CertificateCycleTest {

    private static final LocalDate ISSUED = LocalDate.of(2025, 4, 1);
    private static final LocalDate UNTIL = LocalDate.of(2028, 3, 31);

    /**
     * The anniversaries of 2025-04-01 are 2026-04-01 and 2027-04-01; three months before them are 2026-01-01 and
     * 2027-01-01. Six months before 2028-03-31 is 2027-09-30, since September has no 31st.
     */
    @Test
    void asksForSurveillanceInTheFirstTwoYearsAndRecertificationInTheThird() {
        assertThat(cycle(Windows.USUAL).milestones())
                .containsExactly(
                        milestone(SURVEILLANCE, 1, "2026-01-01", "2026-04-01"),
                        milestone(SURVEILLANCE, 2, "2027-01-01", "2027-04-01"),
                        milestone(RECERTIFICATION, 3, "2027-09-30", "2028-03-31"));
    }

    /**
     * Two months before the anniversaries are 2026-02-01 and 2027-02-01; three months after the second one is
     * 2027-07-01; the first one is never extended. Four months before 2028-03-31 is 2027-11-30.
     */
    @Test
    void opensAndClosesItsWindowsAsTheBodyAgreedTo() {
        Windows agreed = new Windows(span("P2M"), span("P3M"), span("P4M"));
        assertThat(cycle(agreed).milestones())
                .containsExactly(
                        milestone(SURVEILLANCE, 1, "2026-02-01", "2026-04-01"),
                        milestone(SURVEILLANCE, 2, "2027-02-01", "2027-07-01"),
                        milestone(RECERTIFICATION, 3, "2027-11-30", "2028-03-31"));
    }

    /** The anniversaries of 29 February are the 28th in 2025 and 2026, and the certificate still has three years. */
    @Test
    void countsFromALeapDay() {
        CertificateCycle cycle =
                CertificateCycle.of(LocalDate.of(2024, 2, 29), LocalDate.of(2027, 2, 28), Windows.USUAL, List.of());
        assertThat(cycle.milestones())
                .containsExactly(
                        milestone(SURVEILLANCE, 1, "2024-11-28", "2025-02-28"),
                        milestone(SURVEILLANCE, 2, "2025-11-28", "2026-02-28"),
                        milestone(RECERTIFICATION, 3, "2026-08-28", "2027-02-28"));
    }

    /** A year begins on the anniversary; what lies outside belongs to the nearest year. */
    @Test
    void tellsTheYearOfADay() {
        CertificateCycle cycle = cycle(Windows.USUAL);
        assertThat(cycle.yearOf(LocalDate.of(2024, 12, 31))).isEqualTo(1);
        assertThat(cycle.yearOf(LocalDate.of(2026, 3, 31))).isEqualTo(1);
        assertThat(cycle.yearOf(LocalDate.of(2026, 4, 1))).isEqualTo(2);
        assertThat(cycle.yearOf(LocalDate.of(2027, 3, 31))).isEqualTo(2);
        assertThat(cycle.yearOf(LocalDate.of(2027, 4, 1))).isEqualTo(3);
        assertThat(cycle.yearOf(LocalDate.of(2030, 1, 1))).isEqualTo(3);
        assertThat(cycle.years()).isEqualTo(3);
        assertThat(cycle.year(2)).isEqualTo(new DateRange(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)));
    }

    @Test
    void letsVisitsAnswerInTheOrderOfTheirDays() {
        CertificateCycle cycle = cycle(
                Windows.USUAL,
                visit("SA-2", SURVEILLANCE, "2027-03-09", ""),
                visit("SA-1", SURVEILLANCE, "2026-03-10", "2026-03-10"));
        assertThat(cycle.milestones().get(0).visit()).map(Visit::id).contains("SA-1");
        assertThat(cycle.milestones().get(1).visit()).map(Visit::id).contains("SA-2");
        assertThat(cycle.milestones().get(2).visit()).isEmpty();
    }

    /** On the day before SA-1 was held, it is still to come; on its day the next one is SA-2. */
    @Test
    void goesOnToTheNextVisitOnTheDayOfTheLastOne() {
        CertificateCycle cycle = cycle(Windows.USUAL, visit("SA-1", SURVEILLANCE, "2026-03-10", "2026-03-10"));
        assertThat(cycle.next(LocalDate.of(2026, 3, 9))).map(Milestone::year).contains(1);
        assertThat(cycle.next(LocalDate.of(2026, 3, 10))).map(Milestone::year).contains(2);
    }

    @Test
    void leavesVisitsOfEarlierAndLaterCertificatesAlone() {
        CertificateCycle cycle = cycle(
                Windows.USUAL,
                visit("OLD", SURVEILLANCE, "2025-04-01", "2025-04-01"),
                visit("LATER", RECERTIFICATION, "2028-04-01", ""));
        assertThat(cycle.milestones()).allMatch(each -> each.visit().isEmpty());
    }

    private static CertificateCycle cycle(Windows windows, Visit... visits) {
        return CertificateCycle.of(ISSUED, UNTIL, windows, Arrays.asList(visits));
    }

    private static Milestone milestone(Purpose purpose, int year, String opens, String lastDay) {
        return new Milestone(purpose, year, LocalDate.parse(opens), LocalDate.parse(lastDay), Optional.empty());
    }

    private static Visit visit(String id, Purpose purpose, String planned, String performed) {
        Optional<LocalDate> held = performed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(performed));
        return new Visit(id, purpose, LocalDate.parse(planned), held);
    }

    private static Interval span(String text) {
        return Interval.parse(text).orElseThrow();
    }
}
