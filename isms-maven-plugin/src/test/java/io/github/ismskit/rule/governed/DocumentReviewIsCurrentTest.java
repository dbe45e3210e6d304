package io.github.ismskit.rule.governed;

import static io.github.ismskit.fixture.Written.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class DocumentReviewIsCurrentTest {

    @Test
    void holdsOnTheLastValidDay() {
        assertThat(Given.isms(document("DOC-1").with("approved", "2026-01-15").with("review-interval", "P6M"))
                        .findings(new DocumentReviewIsCurrent(), LocalDate.of(2026, 7, 15)))
                .isEmpty();
    }

    @Test
    void lapsesOnTheDayAfter() {
        assertThat(Given.isms(document("DOC-1").with("approved", "2026-01-15").with("review-interval", "P6M"))
                        .findings(new DocumentReviewIsCurrent(), LocalDate.of(2026, 7, 16)))
                .containsExactly(
                        "error: documents/doc-1.md:6:10: [document-review-is-current] DOC-1 was last reviewed on 2026-01-15 and due again by 2026-07-15, 1 day ago; review it and move 'last-reviewed'");
    }

    @Test
    void hitsADocumentThatWasNeverReviewed() {
        assertThat(Given.isms(document("DOC-1")).findings(new DocumentReviewIsCurrent(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: documents/doc-1.md:1:1: [document-review-is-current] DOC-1 was never reviewed; review it and add 'last-reviewed'");
    }

    @Test
    void leavesADraftAlone() {
        assertThat(Given.isms(document("DOC-1").with("status", "draft"))
                        .findings(new DocumentReviewIsCurrent(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(
                        document("DOC-1").with("approved", "2026-01-15").with("review-interval", "P6M"))
                .on(LocalDate.of(2026, 7, 16));
        assertThat(new DocumentReviewIsCurrent().check(situation).lookedAt()).isPositive();
    }
}
