package io.github.ismskit.remind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DigestsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @Test
    void everybodyGetsOneDigestOfTheirOwn() {
        assertThat(told(Reminded.on(Reminded.DUE), true))
                .containsExactly(
                        "Ann Lee: due Scan (ACT-SCAN) of 2026-02-28",
                        "Bo: soon-P2D Restore (ACT-RESTORE) of" + " 2026-03-02");
    }

    @Test
    void whoHasLeftIsStoodInForByTheDeputy() {
        Situation situation = isms(Map.of("until", "2026-04-30", "deputy", "bo"))
                .person("bo", Map.of("name", "Bo", "email", "bo@example.com"))
                .on(DAY);
        assertThat(told(situation, true))
                .containsExactly("Bo: due Review Title of POL-1 (POL-1) instead of gone, who left on 2026-04-30");
    }

    @Test
    void whoLeavesTodayIsStillToldThemselves() {
        Situation situation =
                isms(Map.of("until", "2026-05-01", "email", "gone@example.com")).on(DAY);
        assertThat(told(situation, true)).containsExactly("gone: due Review Title of POL-1 (POL-1)");
    }

    @Test
    void whoHasNoAddressIsStoodInForOnlyWhereOneIsNeeded() {
        Situation situation = isms(Map.of())
                .person("ciso", Map.of("name", "Cleo", "email", "cleo@example.com"))
                .on(DAY);
        assertThat(told(situation, true))
                .containsExactly("Cleo: due Review Title of POL-1 (POL-1) instead of gone, who has no mail address");
        assertThat(told(situation, false)).containsExactly("gone: due Review Title of POL-1 (POL-1)");
    }

    @Test
    void deputiesOfDeputiesStandInAndACircleOfThemEnds() {
        Situation situation = isms(Map.of("until", "2026-04-30", "deputy", "away"))
                .person("away", Map.of("until", "2026-04-29", "deputy", "gone"))
                .person("keeper", Map.of("name", "Kim", "role", "Information Security Officer"))
                .on(DAY);
        assertThat(told(situation, false))
                .containsExactly("Kim: due Review Title of POL-1 (POL-1) instead of gone, who left on 2026-04-30");
    }

    @Test
    void whatNobodyCanBeToldIsToldApart() {
        Situation situation = isms(Map.of("until", "2026-04-30")).on(DAY);
        assertThat(told(situation, false))
                .containsExactly(
                        "without owner: due Review Title of POL-1 (POL-1) instead of gone, who left on 2026-04-30");
    }

    /** One policy, whose review is due on the day. */
    private static Given isms(Map<String, Object> owner) {
        return Given.isms(Written.policy("POL-1").with("owner", "gone").with("approved", "2025-05-01"))
                .person("gone", owner);
    }

    private static List<String> told(Situation situation, boolean byMail) {
        return Digests.of(situation, new Obligations(situation).notices(), byMail).stream()
                .flatMap(digest -> digest.lines().stream()
                        .map(line -> digest.addressee() + ": "
                                + line.notice().level().name() + " "
                                + line.what()
                                + line.instead().map(why -> " " + why).orElse("")))
                .toList();
    }
}
