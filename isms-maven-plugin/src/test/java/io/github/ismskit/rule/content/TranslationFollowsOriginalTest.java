package io.github.ismskit.rule.content;

import static io.github.ismskit.fixture.Written.asset;
import static io.github.ismskit.fixture.Written.document;
import static io.github.ismskit.fixture.Written.policy;
import static io.github.ismskit.fixture.Written.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TranslationFollowsOriginalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void hitsATranslationOfAnotherVersion() {
        assertThat(findings(
                        policy("POL-1").with("version", "2.1"),
                        policy("POL-1").translation("de").with("translates", "2.0")))
                .containsExactly("warning: policies/pol-1.de.md:3:10: [translation-follows-original] this is the"
                        + " translation of version 2.0 of POL-1, which is at version 2.1; translate what changed and"
                        + " move 'translates'");
    }

    @Test
    void letsATranslationOfTheVersionPassHoweverOldItIs() {
        assertThat(findings(
                        policy("POL-1").with("version", "2.1"),
                        policy("POL-1")
                                .translation("de")
                                .with("translates", "2.1")
                                .with("translated", "2020-01-01")))
                .isEmpty();
    }

    @Test
    void hitsATranslationThatWasMadeTheDayBeforeTheApproval() {
        Written original = document("DOC-1").with("approved", "2026-01-15");
        assertThat(findings(original, document("DOC-1").translation("de").with("translated", "2026-01-14")))
                .singleElement()
                .asString()
                .contains("DOC-1 changed on 2026-01-15, after it was translated on 2026-01-14");
    }

    @Test
    void letsATranslationPassThatWasMadeOnTheDayOfTheApproval() {
        Written original = document("DOC-1").with("approved", "2026-01-15");
        assertThat(findings(original, document("DOC-1").translation("de").with("translated", "2026-01-15")))
                .isEmpty();
    }

    @Test
    void countsAReviewOnlyWhereItChangedSomething() {
        assertThat(findings(
                        asset("AS-1").with("reviews", List.of(review("changed"))),
                        asset("AS-1").translation("de").with("translated", "2026-01-31")))
                .hasSize(1);
        assertThat(findings(
                        asset("AS-1").with("reviews", List.of(review("no-change"))),
                        asset("AS-1").translation("de").with("translated", "2026-01-31")))
                .isEmpty();
    }

    @Test
    void countsANewAssessmentOfARisk() {
        Map<String, Object> score = Map.of("date", "2026-02-01", "likelihood", 2, "impact", 2);
        assertThat(findings(
                        risk("R-1").with("history", List.of(score)),
                        risk("R-1").translation("de").with("translated", "2026-01-31")))
                .hasSize(1);
    }

    @Test
    void hitsATranslationThatDoesNotSayWhatItFollows() {
        assertThat(findings(policy("POL-1"), policy("POL-1").translation("de").with("translated", "2026-02-01")))
                .singleElement()
                .asString()
                .contains("nobody can tell which version of POL-1");
        assertThat(findings(
                        document("DOC-1"), document("DOC-1").translation("de").with("translates", "1.0")))
                .singleElement()
                .asString()
                .contains("DOC-1 has no version");
    }

    @Test
    void looksAtWhatIsInForceOnly() {
        for (String status : List.of("draft", "in-review", "retired")) {
            assertThat(findings(
                            policy("POL-1").with("status", status),
                            policy("POL-1").translation("de").with("translates", "0.9")))
                    .isEmpty();
        }
    }

    @Test
    void hitsADayThatIsStillToCome() {
        assertThat(findings(
                        document("DOC-1"), document("DOC-1").translation("de").with("translated", "2026-03-02")))
                .singleElement()
                .asString()
                .contains("the day of the translation, 2026-03-02, is still to come");
        assertThat(findings(
                        document("DOC-1"), document("DOC-1").translation("de").with("translated", "2026-03-01")))
                .isEmpty();
    }

    private static Map<String, Object> review(String outcome) {
        return Map.of("date", "2026-02-01", "by", "jane", "outcome", outcome);
    }

    private static List<String> findings(Written... records) {
        return Given.isms(records).findings(new TranslationFollowsOriginal(), DAY);
    }
}
