package io.github.ismskit.portal.reviews;

import io.github.ismskit.model.ManagementReview;
import io.github.ismskit.model.PlannedAction;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The input on actions of earlier reviews: what they decided, unless it was done before the period began. */
record EarlierDecisions(Desk desk, ManagementReview review, DateRange period) {

    List<LiveInputs.Line> lines() {
        LocalDate day = review.held().orElse(review.planned());
        List<LiveInputs.Line> lines = new ArrayList<>();
        for (ManagementReview earlier : desk.isms().all(ManagementReview.class)) {
            if (earlier.held().filter(held -> held.isBefore(day)).isPresent()) {
                earlier.decisions().stream()
                        .filter(decision -> decision.done()
                                .filter(done -> done.isBefore(period.from()))
                                .isEmpty())
                        .forEach(decision ->
                                lines.add(new LiveInputs.Line(state(decision), List.of(desk.ref(earlier)))));
            }
        }
        return lines.isEmpty()
                ? List.of(new LiveInputs.Line(desk.say("reviews.no-earlier-decision"), List.of()))
                : lines;
    }

    private String state(PlannedAction decision) {
        Optional<LocalDate> done = decision.done().filter(day -> !day.isAfter(desk.asOf()));
        if (done.isPresent()) {
            return desk.say(
                    "reviews.decision-done", decision.action(), desk.phrases().day(done.get()));
        }
        String due = desk.phrases().day(decision.due());
        return decision.isOverdueOn(desk.asOf())
                ? desk.say("reviews.decision-overdue", decision.action(), due)
                : desk.say("reviews.decision-open", decision.action(), due);
    }
}
