package io.github.ismskit.rule.soa;

import static io.github.ismskit.fixture.Written.control;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.CatalogueControl;
import io.github.ismskit.catalogue.Clause;
import io.github.ismskit.catalogue.Duty;
import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SoaIsCompleteTest {

    private static final Catalogue CATALOGUE = new Catalogue(
            "test",
            "Test",
            List.of(),
            List.of(
                    new CatalogueControl("A.5.18", "Rights", "organizational"),
                    new CatalogueControl("A.8.13", "Backups", "technological")),
            List.of(clause("9.2"), clause("9.2.2")),
            List.of(
                    duty("access-review", List.of("A.5.18"), List.of()),
                    duty("internal-audit", List.of(), List.of("9.2")),
                    duty("certification-body-audit", List.of(), List.of())));

    @Test
    void hitsAControlThatNobodyDecided() {
        assertThat(Given.isms(control("A.8.13"))
                        .catalogue(CATALOGUE)
                        .findings(new SoaIsComplete(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: isms.yaml:3:10: [soa-is-complete] the control A.5.18 (Rights) of test is undecided; add it to controls/ with 'applicable: true' or 'applicable: false'");
    }

    @Test
    void holdsWhenEveryControlIsDecided() {
        assertThat(Given.isms(control("A.5.18").with("applicable", false), control("A.8.13"))
                        .catalogue(CATALOGUE)
                        .findings(new SoaIsComplete(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void leavesAControlAloneWhoseDocumentWasRefused() {
        assertThat(Given.isms(control("A.8.13"))
                        .refused(control("A.5.18"))
                        .catalogue(CATALOGUE)
                        .findings(new SoaIsComplete(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(control("A.8.13")).catalogue(CATALOGUE).on(LocalDate.of(2026, 11, 20));
        assertThat(new SoaIsComplete().check(situation).lookedAt()).isPositive();
    }

    private static Clause clause(String number) {
        return new Clause(number, "Clause " + number, false, Optional.empty(), Optional.empty());
    }

    private static Duty duty(String id, List<String> controls, List<String> clauses) {
        return new Duty(id, id, controls, clauses, Optional.empty());
    }
}
