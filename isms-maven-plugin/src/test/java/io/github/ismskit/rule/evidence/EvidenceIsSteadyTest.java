package io.github.ismskit.rule.evidence;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.audit;
import static io.github.ismskit.fixture.Written.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Known;
import io.github.ismskit.history.Gap;
import io.github.ismskit.history.History;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EvidenceIsSteadyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    @Test
    void hitsAHeapBeforeTheAudit() {
        assertThat(found("2026-02-01", "2026-03-01", "2026-04-01", "2026-09-01", "2026-09-02", "2026-09-03"))
                .containsExactly(
                        "warning: audits/aud-1.md:6:10: [evidence-is-steady] 3 of the 6 evidence records of the period landed in git in the 14 days before AUD-1 of 2026-09-15; record evidence when the work is done");
    }

    @Test
    void holdsForAThird() {
        assertThat(found("2026-02-01", "2026-03-01", "2026-04-01", "2026-08-31", "2026-09-01", "2026-09-02"))
                .isEmpty();
    }

    @Test
    void saysNothingOfAFewRecords() {
        assertThat(found("2026-02-01", "2026-09-01", "2026-09-02", "2026-09-03", "2026-09-04"))
                .isEmpty();
    }

    @Test
    void changesWithItsSettings() {
        String[] landings = {"2026-02-01", "2026-03-01", "2026-04-01", "2026-08-31", "2026-09-01", "2026-09-02"};
        assertThat(changed("days", 15, landings)).hasSize(1);
        assertThat(changed("one-in", 4, landings)).hasSize(1);
        String[] few = {"2026-09-01", "2026-09-02", "2026-09-03"};
        assertThat(changed("records", 4, few)).isEmpty();
        assertThat(changed("records", 3, few)).hasSize(1);
    }

    @Test
    void isNotEvaluatedWhereThereIsNoRepository() {
        assertThat(new EvidenceIsSteady()
                        .check(Given.isms().history(History.unknown(Gap.ABSENT)).on(DAY))
                        .notEvaluated())
                .isPresent();
    }

    @Test
    void countsWhatItLookedAt() {
        assertThat(new EvidenceIsSteady()
                        .check(given("2026-02-01", "2026-03-01").on(DAY))
                        .lookedAt())
                .isEqualTo(2);
    }

    private static List<String> found(String... landings) {
        return given(landings).findings(new EvidenceIsSteady(), DAY);
    }

    private static List<String> changed(String key, int value, String... landings) {
        return given(landings)
                .organisation("rules", Map.of("evidence-is-steady", Map.of(key, value)))
                .findings(new EvidenceIsSteady(), DAY);
    }

    private static Given given(String... landings) {
        Known history = Known.since("2026-01-01");
        Given given = Given.isms(activity("ACT-1"), audit("AUD-1", "surveillance", "2026-09-15"));
        int number = 0;
        for (String landing : landings) {
            number++;
            given.and(evidence("EV-" + number, "ACT-1", landing));
            history.landed(landing, "evidence/ev-" + number + ".md", landing);
        }
        return given.history(history.history());
    }
}
