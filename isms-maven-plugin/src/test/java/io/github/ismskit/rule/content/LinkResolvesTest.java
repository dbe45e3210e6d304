package io.github.ismskit.rule.content;

import static io.github.ismskit.fixture.Written.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.finding.Location;
import io.github.ismskit.fixture.Given;
import io.github.ismskit.prose.BodyLink;
import io.github.ismskit.prose.Passage;
import io.github.ismskit.prose.Prose;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LinkResolvesTest {

    @Test
    void hitsALinkThatLeadsNowhere() {
        assertThat(Given.isms(policy("POL-1"))
                        .prose(linking(Optional.of("there is no record 'R-9'")))
                        .findings(new LinkResolves(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "warning: policies/pol-1.md:12:3: [link-resolves] the link 'R-9' leads nowhere: there is no record 'R-9'; correct the link or remove it");
    }

    @Test
    void holdsForALinkThatLeadsSomewhere() {
        assertThat(Given.isms(policy("POL-1"))
                        .prose(linking(Optional.empty()))
                        .findings(new LinkResolves(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(policy("POL-1"))
                .prose(linking(Optional.of("there is no record 'R-9'")))
                .on(LocalDate.of(2026, 11, 20));
        assertThat(new LinkResolves().check(situation).lookedAt()).isPositive();
    }

    private static Prose linking(Optional<String> broken) {
        BodyLink link = new BodyLink("R-9", new Location("policies/pol-1.md", 12, 3), broken);
        return new Prose(Map.of("POL-1", new Passage("", List.of(), List.of(link), List.of(), "")));
    }
}
