package io.github.ismskit.rule.evidence;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EvidenceIsVerifiedTest {

    @Test
    void hitsEvidenceThatNobodyVerified() {
        assertThat(Given.isms(fourEyes(), evidence("EV-1", "ACT-1", "2026-01-31"))
                        .findings(new EvidenceIsVerified(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: evidence/ev-1.md:5:10: [evidence-is-verified] ACT-1 asks for four eyes but EV-1 has no 'verified-by'; have it verified by somebody who neither did nor owns it");
    }

    @Test
    void hitsThePerformer() {
        assertThat(Given.isms(fourEyes(), verified("jane", "jane"))
                        .findings(new EvidenceIsVerified(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: evidence/ev-1.md:8:10: [evidence-is-verified] EV-1 was performed and verified by jane; have somebody else verify it");
    }

    @Test
    void hitsTheOwner() {
        assertThat(Given.isms(fourEyes(), verified("omar", "jane"))
                        .findings(new EvidenceIsVerified(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: evidence/ev-1.md:8:10: [evidence-is-verified] EV-1 was verified by jane, who owns ACT-1; have somebody else verify it");
    }

    @Test
    void holdsForAThirdPerson() {
        assertThat(Given.isms(fourEyes(), verified("jane", "omar"))
                        .findings(new EvidenceIsVerified(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void leavesActivitiesAloneThatDoNotAsk() {
        assertThat(Given.isms(activity("ACT-1"), evidence("EV-1", "ACT-1", "2026-01-31"))
                        .findings(new EvidenceIsVerified(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation =
                Given.isms(fourEyes(), evidence("EV-1", "ACT-1", "2026-01-31")).on(LocalDate.of(2026, 11, 20));
        assertThat(new EvidenceIsVerified().check(situation).lookedAt()).isPositive();
    }

    private static Written fourEyes() {
        return activity("ACT-1").with("evidence", Map.of("four-eyes", true));
    }

    private static Written verified(String performer, String verifier) {
        return evidence("EV-1", "ACT-1", "2026-01-31")
                .with("performed-by", performer)
                .with("verified", "2026-01-31")
                .with("verified-by", verifier);
    }
}
