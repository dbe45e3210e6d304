package io.github.ismskit.rule.soa;

import static io.github.ismskit.fixture.TinyCatalogue.CATALOGUE;
import static io.github.ismskit.fixture.Written.control;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class SoaIsCompleteTest {

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
}
