package io.github.ismskit.coverage;

import static io.github.ismskit.fixture.Given.isms;
import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.control;
import static io.github.ismskit.fixture.Written.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.TinyCatalogue;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.model.Isms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FrameworkCoverageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void isInPlaceWhenEverythingThatAnswersIs() {
        assertThat(state(List.of("A.5.18", "A.8.13"), control("A.5.18"), control("A.8.13")))
                .isEqualTo(State.IN_PLACE);
    }

    @Test
    void isPartlyInPlaceWhenOneOfTwoIs() {
        Written planned = control("A.8.13").with("implementation", "planned");
        assertThat(state(List.of("A.5.18", "A.8.13"), control("A.5.18"), planned))
                .isEqualTo(State.PARTLY);
        assertThat(state(List.of("A.8.13"), planned)).isEqualTo(State.PLANNED);
    }

    @Test
    void anUndecidedControlIsNotInPlace() {
        assertThat(state(List.of("A.5.18", "A.8.13"), control("A.5.18"))).isEqualTo(State.PARTLY);
        assertThat(state(List.of("A.8.13"))).isEqualTo(State.NOT_IN_PLACE);
    }

    @Test
    void isExcludedOnlyWhenAllThatAnswersIs() {
        Written out = control("A.8.13").with("applicable", false);
        assertThat(state(List.of("A.8.13"), out)).isEqualTo(State.EXCLUDED);
        assertThat(state(List.of("A.5.18", "A.8.13"), control("A.5.18"), out)).isEqualTo(State.IN_PLACE);
    }

    @Test
    void aClauseIsInPlaceWhenSomethingInWritingAnswersIt() {
        assertThat(state(List.of("9.2.2"))).isEqualTo(State.NOT_IN_PLACE);
        assertThat(state(List.of("9.2.2"), document("DOC-AUDITS").with("clauses", List.of("9.2.2"))))
                .isEqualTo(State.IN_PLACE);
    }

    @Test
    void aLineThatNamesTheControlAnswersItWithoutAMapping() {
        assertThat(state(List.of(), control("A.5.18").with("controls", List.of("other:X-1"))))
                .isEqualTo(State.IN_PLACE);
    }

    @Test
    void recordsAloneSayNotHowFar() {
        assertThat(state(List.of(), activity("ACT-1").with("controls", List.of("other:X-1"))))
                .isEqualTo(State.NAMED);
        assertThat(state(List.of(), activity("ACT-1").with("controls", List.of("A.5.18"))))
                .isEqualTo(State.NOT_ANSWERED);
    }

    @Test
    void theFirstFrameworkIsNotAmongTheFurtherOnes() {
        Isms alone = isms().catalogue(TinyCatalogue.CATALOGUE).on(DAY).isms();
        assertThat(FrameworkCoverage.all(alone, DAY)).isEmpty();
    }

    private static State state(List<String> mapsTo, Written... records) {
        Given given = isms(records)
                .catalogue(TinyCatalogue.CATALOGUE)
                .and(Written.framework("other")
                        .with("controls", List.of(Map.of("id", "X-1", "title", "Theirs", "maps-to", mapsTo))))
                .organisation("frameworks", List.of("test", "other"));
        List<FrameworkCoverage> coverage = FrameworkCoverage.all(given.on(DAY).isms(), DAY);
        assertThat(coverage).hasSize(1);
        assertThat(coverage.get(0).answers()).hasSize(1);
        return coverage.get(0).answers().get(0).state();
    }
}
