package io.github.ismskit.rule.risk;

import static io.github.ismskit.fixture.Written.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RiskPlanIsOnTimeTest {

    private static final Map<String, String> REASON =
            Map.of("from", "2026-09-01", "to", "2026-12-01", "by", "boss", "reason", "The supplier is late");

    @Test
    void holdsOnTheDueDay() {
        assertThat(Given.isms(planned("2026-11-20")).findings(new RiskPlanIsOnTime(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void lapsesOnTheDayAfter() {
        assertThat(Given.isms(planned("2026-11-19")).findings(new RiskPlanIsOnTime(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: risks/r-1.md:11:10: [risk-plan-is-on-time] the action \"Encrypt the disks\" of R-1 was due by 2026-11-19, 1 day ago; finish it and write 'done', or extend it with a reason");
    }

    @Test
    void hitsAnExtensionWithoutAReason() {
        assertThat(Given.isms(extended(Map.of("from", "2026-09-01", "to", "2026-12-01", "by", "boss")))
                        .findings(new RiskPlanIsOnTime(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: risks/r-1.md:11:10: [risk-plan-is-on-time] the action \"Encrypt the disks\" of R-1 was extended without a reason; add 'reason'");
    }

    @Test
    void warnsOfTheThirdExtension() {
        assertThat(Given.isms(extended(REASON, REASON, REASON))
                        .findings(new RiskPlanIsOnTime(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "warning: risks/r-1.md:11:10: [risk-plan-is-on-time] the action \"Encrypt the disks\" of R-1 was extended 3 times; finish it, or choose another treatment");
    }

    @Test
    void leavesTwoExtensionsAlone() {
        assertThat(Given.isms(extended(REASON, REASON)).findings(new RiskPlanIsOnTime(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(planned("2026-11-19")).on(LocalDate.of(2026, 11, 20));
        assertThat(new RiskPlanIsOnTime().check(situation).lookedAt()).isPositive();
    }

    private static Written planned(String due) {
        return risk("R-1").with("plan", List.of(Map.of("action", "Encrypt the disks", "due", due)));
    }

    private static Written extended(Object... extensions) {
        return risk("R-1")
                .with(
                        "plan",
                        List.of(Map.of(
                                "action", "Encrypt the disks", "due", "2026-12-01", "extended", List.of(extensions))));
    }
}
