package io.github.ismskit.rule.look;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RuleKeepsItsWeightTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void hitsARuleThatWeighsLess() {
        assertThat(findings("evidence-is-fresh", "warning"))
                .containsExactly(
                        "warning: isms.yaml:4:10: [rule-keeps-its-weight] evidence-is-fresh was softened from error to warning; take it out, and cover what it finds by an exception that ends");
    }

    @Test
    void hitsItsOwnSoftening() {
        assertThat(findings("rule-keeps-its-weight", "info")).hasSize(1);
    }

    @Test
    void holdsForARuleThatWeighsAsMuchOrMore() {
        assertThat(findings("evidence-is-fresh", "error")).isEmpty();
        assertThat(findings("link-resolves", "error")).isEmpty();
    }

    private static List<String> findings(String rule, String severity) {
        return Given.isms()
                .organisation("rules", Map.of(rule, Map.of("severity", severity)))
                .findings(new RuleKeepsItsWeight(), DAY);
    }
}
