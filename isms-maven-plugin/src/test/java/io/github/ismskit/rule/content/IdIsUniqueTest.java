package io.github.ismskit.rule.content;

import static io.github.ismskit.fixture.Written.policy;
import static io.github.ismskit.fixture.Written.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class IdIsUniqueTest {

    @Test
    void hitsTheSecondRecordWithTheSameId() {
        assertThat(Given.isms(policy("X-1"), risk("X-1")).findings(new IdIsUnique(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: risks/x-1.md:2:10: [id-is-unique] the id X-1 is taken by policies/x-1.md:1; give this record an id of its own");
    }

    @Test
    void leavesIdsAloneThatBeginAlike() {
        assertThat(Given.isms(policy("X-1"), risk("X-10")).findings(new IdIsUnique(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(policy("X-1"), risk("X-1")).on(LocalDate.of(2026, 11, 20));
        assertThat(new IdIsUnique().check(situation).lookedAt()).isPositive();
    }
}
