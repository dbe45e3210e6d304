package io.github.ismskit.programme;

import static io.github.ismskit.fixture.Written.audit;
import static io.github.ismskit.fixture.Written.control;
import static io.github.ismskit.fixture.Written.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.CatalogueControl;
import io.github.ismskit.catalogue.Clause;
import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.model.Isms;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A certificate from 2025-04-01 to 2028-03-31, clauses 4.1, 9.2 (with parts 9.2.1 and 9.2.2) and 9.3, controls A.5.2 and
 * A.5.10, and A.7.1, which does not apply. IA-1 was held on 2025-10-08, IA-2 is planned for 2026-09-22.
 */
final class AuditProgrammeTest {

    private static final LocalDate BEFORE_IA_1 = LocalDate.of(2025, 10, 7);
    private static final LocalDate DAY_OF_IA_1 = LocalDate.of(2025, 10, 8);
    private static final LocalDate DAY_OF_IA_2 = LocalDate.of(2026, 9, 22);

    private static final Written IA_1 = audit("IA-1", "internal", "2025-10-07")
            .with("performed", "2025-10-08")
            .with("status", "reported")
            .with("scope", Map.of("clauses", List.of("4", "9.2.1"), "controls", List.of("A.5.2")));

    private static final Written IA_2 = audit("IA-2", "internal", "2026-09-22")
            .with("scope", Map.of("clauses", List.of("9.2.1", "9.2.2"), "controls", List.of("A.5", "A.7")));

    /** Chapters and parts are no subjects, A.7.1 does not apply, and A.5.10 comes after A.5.2 as in the standard. */
    @Test
    void reachesEveryClauseAndEveryApplicableControlInTheirOrder() {
        assertThat(AuditProgramme.of(isms(), DAY_OF_IA_2).subjects())
                .extracting(Subject::id)
                .containsExactly("4.1", "9.2", "9.3", "A.5.2", "A.5.10");
    }

    /**
     * <pre>
     *          day before IA-1   day of IA-1   day of IA-2   day after IA-2, which was not held
     * 4.1      planned, overdue  covered       covered       covered            by chapter 4
     * 9.2      planned           planned       planned       overdue            9.2.1 alone is not 9.2
     * 9.3      not planned       not planned   not planned   not planned
     * A.5.2    covered by IA-1 on its day
     * A.5.10   planned           planned       planned       overdue            by theme A.5
     * </pre>
     */
    @Test
    void tellsHowFarItIsWithEachSubject() {
        assertThat(coverage(DAY_OF_IA_1))
                .containsExactly("4.1 COVERED", "9.2 PLANNED", "9.3 NOT_PLANNED", "A.5.2 COVERED", "A.5.10 PLANNED");
        assertThat(coverage(DAY_OF_IA_2))
                .containsExactly("4.1 COVERED", "9.2 PLANNED", "9.3 NOT_PLANNED", "A.5.2 COVERED", "A.5.10 PLANNED");
        assertThat(coverage(DAY_OF_IA_2.plusDays(1)))
                .containsExactly("4.1 COVERED", "9.2 OVERDUE", "9.3 NOT_PLANNED", "A.5.2 COVERED", "A.5.10 OVERDUE");
    }

    @Test
    void coversNothingBeforeTheDayOfTheAudit() {
        AuditProgramme programme = AuditProgramme.of(isms(), DAY_OF_IA_2);
        assertThat(programme.subjects()).noneMatch(subject -> programme.isCovered(subject, BEFORE_IA_1));
    }

    @Test
    void leavesAuditsOfAnEarlierCertificateAlone() {
        Written early = audit("IA-0", "internal", "2025-03-31")
                .with("performed", "2025-03-31")
                .with("scope", Map.of("clauses", List.of("9"), "controls", List.of()));
        AuditProgramme programme = AuditProgramme.of(isms(early), DAY_OF_IA_2);
        assertThat(programme.auditsOf(subject(programme, "9.3"))).isEmpty();
    }

    /** 2025-04-01 to 2026-03-31, and so on; the last year ends with the certificate. */
    @Test
    void countsItsYearsFromTheCertificate() {
        assertThat(AuditProgramme.of(isms(), DAY_OF_IA_2).years())
                .containsExactly(
                        new DateRange(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)),
                        new DateRange(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)),
                        new DateRange(LocalDate.of(2027, 4, 1), LocalDate.of(2028, 3, 31)));
    }

    /** R-1 scores 4 x 4 = 16 before treatment, above the appetite of 8; R-2 scores 2 x 4 = 8, which is within it. */
    @Test
    void weighsByRisksAboveTheAppetiteAndByFindings() {
        Isms isms = isms(
                risk("R-1").with("controls", List.of("A.5.10")),
                risk("R-2").with("controls", List.of("A.5.2")).with("inherent", Map.of("likelihood", 2, "impact", 4)),
                audit("SA-1", "surveillance", "2026-03-10")
                        .with("performed", "2026-03-10")
                        .with(
                                "findings",
                                List.of(
                                        Map.of("id", "F-1", "grade", "minor", "clause", "9.2.2", "summary", "Late"),
                                        Map.of(
                                                "id",
                                                "F-2",
                                                "grade",
                                                "observation",
                                                "clause",
                                                "4.1",
                                                "summary",
                                                "Ok"))));
        Weight weight = Weight.of(isms);
        AuditProgramme programme = AuditProgramme.of(isms, DAY_OF_IA_2);
        assertThat(programme.subjects().stream()
                        .filter(weight::isHeavy)
                        .map(subject -> subject.id() + " " + weight.reason(subject)))
                .containsExactly("9.2 F-1", "A.5.10 R-1");
    }

    private static List<String> coverage(LocalDate day) {
        AuditProgramme programme = AuditProgramme.of(isms(), DAY_OF_IA_2);
        return programme.subjects().stream()
                .map(subject -> subject.id() + " " + programme.coverage(subject, day))
                .toList();
    }

    private static Subject subject(AuditProgramme programme, String id) {
        return programme.subjects().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Isms isms(Written... more) {
        List<Written> records = new ArrayList<>(List.of(
                control("A.5.10"),
                control("A.5.2"),
                control("A.7.1").with("applicable", false).without("drivers"),
                IA_1,
                IA_2));
        records.addAll(Arrays.asList(more));
        return Given.isms(records.toArray(new Written[0]))
                .organisation("certificate", Map.of("issued", "2025-04-01", "valid-until", "2028-03-31"))
                .catalogue(new Catalogue(
                        "test",
                        "Test",
                        List.of(),
                        List.of(own("A.5.2"), own("A.5.10"), own("A.7.1")),
                        List.of(
                                clause("4"),
                                clause("4.1"),
                                clause("9.2"),
                                clause("9.2.1"),
                                clause("9.2.2"),
                                clause("9.3")),
                        List.of()))
                .on(DAY_OF_IA_1)
                .isms();
    }

    private static CatalogueControl own(String id) {
        return new CatalogueControl(id, id, "theme");
    }

    private static Clause clause(String number) {
        return new Clause(number, number, false, List.of(), Optional.empty(), Optional.empty());
    }
}
