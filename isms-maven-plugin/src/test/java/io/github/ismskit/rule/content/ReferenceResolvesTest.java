package io.github.ismskit.rule.content;

import static io.github.ismskit.fixture.TinyCatalogue.CATALOGUE;
import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.evidence;
import static io.github.ismskit.fixture.Written.policy;
import static io.github.ismskit.fixture.Written.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReferenceResolvesTest {

    @Test
    void hitsAnUnknownActivityAndSuggestsTheNearest() {
        assertThat(Given.isms(activity("ACT-BACKUP"), evidence("EV-1", "ACT-BACKUPS", "2026-01-30"))
                        .findings(new ReferenceResolves(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: evidence/ev-1.md:3:10: [reference-resolves] no activity has the id 'ACT-BACKUPS'; did you mean 'ACT-BACKUP'?");
    }

    @Test
    void hitsARecordOfAnotherType() {
        assertThat(Given.isms(policy("POL-1"), evidence("EV-1", "POL-1", "2026-01-30"))
                        .findings(new ReferenceResolves(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: evidence/ev-1.md:3:10: [reference-resolves] 'activity' must name a record of type activity, but 'POL-1' is a policy; name one of the right type");
    }

    @Test
    void hitsWhatIsOnlyRelated() {
        assertThat(Given.isms(policy("POL-1").with("related", List.of("POL-9")))
                        .findings(new ReferenceResolves(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: policies/pol-1.md:10:10: [reference-resolves] no record has the id 'POL-9'; did you mean 'POL-1'?");
    }

    @Test
    void hitsAControlThatTheFrameworkLacks() {
        assertThat(Given.isms(risk("R-1").with("controls", List.of("A.8.99")))
                        .catalogue(CATALOGUE)
                        .findings(new ReferenceResolves(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: risks/r-1.md:8:10: [reference-resolves] the control 'A.8.99' is not in test; did you mean 'A.8.13'?");
    }

    @Test
    void hitsAClauseThatNoFrameworkHas() {
        assertThat(Given.isms(policy("POL-1").with("clauses", List.of("11.9")))
                        .catalogue(CATALOGUE)
                        .findings(new ReferenceResolves(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: policies/pol-1.md:10:10: [reference-resolves] no framework has a clause '11.9'; name a clause such as '6.1.2', in quotes");
    }

    @Test
    void hitsARuleThatNoBookHas() {
        assertThat(Given.isms()
                        .organisation("rules", Map.of("evidence-is-frehs", Map.of("severity", "warning")))
                        .findings(new ReferenceResolves(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: isms.yaml:4:10: [reference-resolves] there is no rule 'evidence-is-frehs'; did you mean 'evidence-is-fresh'?");
    }

    @Test
    void hitsAnUnknownTimeZone() {
        assertThat(Given.isms()
                        .organisation("time-zone", "Europe/Berlni")
                        .findings(new ReferenceResolves(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: isms.yaml:4:10: [reference-resolves] there is no time zone 'Europe/Berlni'; did you mean 'Europe/Berlin'?");
    }

    @Test
    void leavesAReferenceAloneWhoseDocumentWasRefused() {
        assertThat(Given.isms(evidence("EV-1", "ACT-1", "2026-01-30"))
                        .refused(activity("ACT-1"))
                        .findings(new ReferenceResolves(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void holdsWhenEverythingExists() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                evidence("EV-1", "ACT-1", "2026-01-30"),
                                policy("POL-1").with("clauses", List.of("9.2")))
                        .catalogue(CATALOGUE)
                        .findings(new ReferenceResolves(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(activity("ACT-BACKUP"), evidence("EV-1", "ACT-BACKUPS", "2026-01-30"))
                .on(LocalDate.of(2026, 11, 20));
        assertThat(new ReferenceResolves().check(situation).lookedAt()).isPositive();
    }
}
