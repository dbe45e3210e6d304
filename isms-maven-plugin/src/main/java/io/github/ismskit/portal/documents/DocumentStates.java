package io.github.ismskit.portal.documents;

import io.github.ismskit.model.DocumentStatus;
import io.github.ismskit.model.Reviews;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.rule.ReviewDue;
import java.time.LocalDate;
import java.util.Optional;

/** Where a document stands, seen on a day: its own status, and whether its review is near or past. */
public final class DocumentStates {

    /** So many days before its day a review is said to be due. */
    public static final int LEAD_DAYS = 30;

    private DocumentStates() {}

    public static Chip of(DocumentStatus status, Reviews reviews, Optional<LocalDate> begin, LocalDate day) {
        return switch (status) {
            case DRAFT -> new Chip("draft", "Draft", "neutral", "clock");
            case IN_REVIEW -> new Chip("in-review", "In review", "info", "clock");
            case RETIRED -> new Chip("withdrawn", "Withdrawn", "neutral", "dash");
            case APPROVED -> approved(ReviewDue.dueOn(reviews, begin, day), day);
        };
    }

    private static Chip approved(Optional<LocalDate> due, LocalDate day) {
        if (due.isEmpty() || day.isAfter(due.get())) {
            return new Chip("review-due", "Review overdue", "bad", "octagon");
        }
        return day.isBefore(due.get().minusDays(LEAD_DAYS))
                ? new Chip("approved", "Approved", "good", "tick")
                : new Chip("review-due", "Review due", "attention", "triangle");
    }
}
