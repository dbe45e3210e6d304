package io.github.ismskit.portal.reviews;

import io.github.ismskit.model.ManagementReview;
import io.github.ismskit.model.ReviewInput;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.register.Facts;
import io.github.ismskit.portal.register.RecordPage;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One management review: its inputs in the order of clause 9.3.2, each as it was written and as the records of the period
 * tell it, and its decisions.
 *
 * @param agenda the address of the agenda; empty once the review was held
 */
public record ReviewPage(
        RecordPage record, Day from, Day to, boolean held, String agenda, List<Ref> present, List<Input> inputs) {

    /**
     * An input.
     *
     * @param written what the review found; empty where nothing is written
     * @param lines what the records say today
     */
    public record Input(String letter, String title, Chip state, String written, List<LiveInputs.Line> lines) {}

    static ReviewPage of(Desk desk, ManagementReview review) {
        DateRange period = period(desk, review);
        LiveInputs live = new LiveInputs(desk, review, period);
        Facts facts = Facts.of(desk, review)
                .chip(desk.say("common.state"), ReviewsSection.chip(desk, review))
                .day(desk.say("reviews.planned"), Optional.of(review.planned()))
                .day(desk.say("reviews.held"), review.held())
                .person(desk.say("reviews.chair"), review.chair())
                .records(desk.say("reviews.present"), review.attendees())
                .text(
                        desk.say("common.period"),
                        desk.say(
                                "reviews.from-to",
                                desk.phrases().day(period.from()),
                                desk.phrases().day(period.to())));
        return new ReviewPage(
                RecordPage.of(desk, review, facts.rest(review), List.of(ReviewsSection.decisions(desk, review))),
                Day.of(period.from()),
                Day.of(period.to()),
                review.held().isPresent(),
                ReviewsSection.isAhead(desk, review) ? desk.link(ReviewsSection.agendaPath(desk, review)) : "",
                review.attendees().stream().map(desk::ref).toList(),
                Stream.of(ReviewInput.values())
                        .map(input -> input(desk, review, live, input))
                        .toList());
    }

    private static Input input(Desk desk, ManagementReview review, LiveInputs live, ReviewInput input) {
        Optional<String> written = review.input(input);
        Chip state = written.isPresent()
                ? new Chip("looked-at", desk.say("reviews.looked-at"), "good", "tick")
                : ReviewsSection.isAhead(desk, review)
                        ? new Chip("to-look-at", desk.say("reviews.to-look-at"), "neutral", "clock")
                        : new Chip("not-recorded", desk.say("status.not-recorded"), "bad", "octagon");
        return new Input(input.letter(), desk.word(input), state, written.orElse(""), live.of(input));
    }

    /** What the review says it covers; otherwise from the day after the review before to its own day. */
    private static DateRange period(Desk desk, ManagementReview review) {
        LocalDate end = review.held().orElse(review.planned());
        LocalDate begin = desk.isms().all(ManagementReview.class).stream()
                .flatMap(other -> other.held().stream())
                .filter(day -> day.isBefore(end))
                .max(Comparator.naturalOrder())
                .map(day -> day.plusDays(1))
                .orElse(end.minusYears(1));
        return review.period().orElseGet(() -> new DateRange(begin, end));
    }
}
