package io.github.ismskit.portal.documents;

import io.github.ismskit.model.DocumentStatus;
import io.github.ismskit.model.Reviews;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.rule.ReviewDue;
import java.time.LocalDate;
import java.util.Optional;

/** Where a document stands, seen on a day: its own status, and whether its review is near or past. */
public final class DocumentStates {

    /** So many days before its day a review is said to be due. */
    public static final int LEAD_DAYS = 30;

    private DocumentStates() {}

    static Chip of(Desk desk, DocumentStatus status, Reviews reviews, Optional<LocalDate> begin) {
        return switch (status) {
            case DRAFT -> new Chip("draft", desk.say("documents.draft"), "neutral", "clock");
            case IN_REVIEW -> new Chip("in-review", desk.say("documents.in-review"), "info", "clock");
            case RETIRED -> new Chip("withdrawn", desk.say("documents.withdrawn"), "neutral", "dash");
            case APPROVED -> approved(desk, ReviewDue.dueOn(reviews, begin, desk.asOf()));
        };
    }

    private static Chip approved(Desk desk, Optional<LocalDate> due) {
        LocalDate day = desk.asOf();
        if (due.isEmpty() || day.isAfter(due.get())) {
            return new Chip("review-due", desk.say("documents.review-overdue"), "bad", "octagon");
        }
        return day.isBefore(due.get().minusDays(LEAD_DAYS))
                ? new Chip("approved", desk.say("documents.approved"), "good", "tick")
                : new Chip("review-due", desk.say("documents.review-due"), "attention", "triangle");
    }
}
