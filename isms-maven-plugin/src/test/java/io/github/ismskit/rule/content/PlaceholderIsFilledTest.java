package io.github.ismskit.rule.content;

import static io.github.ismskit.fixture.Written.evidence;
import static io.github.ismskit.fixture.Written.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.fixture.Given;
import io.github.ismskit.prose.BodyGap;
import io.github.ismskit.prose.Passage;
import io.github.ismskit.prose.Prose;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PlaceholderIsFilledTest {

    @Test
    void tellsWhatAnEarlierRoomFoundForIt() {
        assertThat(Given.isms()
                        .upstream(found("placeholder-is-filled"))
                        .findings(new PlaceholderIsFilled(), LocalDate.of(2026, 11, 20)))
                .containsExactly("error: policies/x.md:1:1: [placeholder-is-filled] something is wrong; put it right");
    }

    @Test
    void leavesAloneWhatIsSomebodyElses() {
        assertThat(Given.isms()
                        .upstream(found("id-is-unique"))
                        .findings(new PlaceholderIsFilled(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void hitsBracketsThatNobodyFilledInAText() {
        assertThat(Given.isms(policy("POL-1"))
                        .prose(new Prose(Map.of("POL-1", holding("[which sites]"))))
                        .findings(new PlaceholderIsFilled(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: policies/pol-1.md:12:3: [placeholder-is-filled] the text still holds the placeholder '[which sites]'; write what belongs there, or put \\ before brackets that are meant");
    }

    @Test
    void leavesAloneWhatEvidenceSaysSinceItStaysAsItWasRecorded() {
        assertThat(Given.isms(evidence("EV-1", "ACT-1", "2026-03-31"))
                        .prose(new Prose(Map.of("EV-1", holding("[which sites]"))))
                        .findings(new PlaceholderIsFilled(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation =
                Given.isms().upstream(found("placeholder-is-filled")).on(LocalDate.of(2026, 11, 20));
        assertThat(new PlaceholderIsFilled().check(situation).lookedAt()).isPositive();
    }

    private static Passage holding(String gap) {
        BodyGap open = new BodyGap(gap, new Location("policies/pol-1.md", 12, 3));
        return new Passage("", List.of(), List.of(), List.of(open), "");
    }

    private static Finding found(String rule) {
        return Finding.of(rule, Severity.ERROR, Location.of("policies/x.md"), "something is wrong", "put it right");
    }
}
