package io.github.ismskit.portal.reviews;

import io.github.ismskit.model.ManagementReview;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Section;
import io.github.ismskit.portal.register.ActionTables;
import io.github.ismskit.portal.register.Ahead;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.RegisterPages;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import java.util.List;
import java.util.stream.Stream;

/** The management reviews, a page for each, and an agenda for each that is still to be held. */
public final class ReviewsSection implements Section {

    @Override
    public Stream<Page> pages(Desk desk) {
        List<ManagementReview> reviews = desk.isms().all(ManagementReview.class);
        String title = desk.say("common.management-reviews");
        Ref above = new Ref("index.html", "", title);
        Stream<Page> index = RegisterPages.at("reviews/index.html", title).of(desk, () -> register(desk));
        Stream<Page> single =
                reviews.stream().map(review -> desk.page(review, "review", above, () -> ReviewPage.of(desk, review)));
        Stream<Page> agendas = reviews.stream()
                .filter(review -> isAhead(desk, review))
                .map(review -> desk.page(
                        agendaPath(desk, review),
                        "review-agenda",
                        desk.say("reviews.agenda", review.title()),
                        List.of(above, desk.titled(review)),
                        () -> ReviewPage.of(desk, review)));
        return Stream.of(index, single, agendas).flatMap(each -> each);
    }

    static boolean isAhead(Desk desk, ManagementReview review) {
        return !review.isHeldBy(desk.asOf());
    }

    static String agendaPath(Desk desk, ManagementReview review) {
        return desk.pathBeside(review, ".agenda.html");
    }

    private static Register register(Desk desk) {
        List<ManagementReview> reviews = desk.isms().all(ManagementReview.class).stream()
                .sorted(Ahead.first(ManagementReview::planned, review -> isAhead(desk, review)))
                .toList();
        List<Row> rows = reviews.stream().map(review -> row(desk, review)).toList();
        return Register.of(
                        desk,
                        "",
                        new Table("list", desk.count("reviews.list", rows.size()), columns(desk), rows),
                        reviews.stream().map(review -> chip(desk, review)).toList(),
                        new Register.Empty(desk.say("reviews.empty"), "9.3", "reviews/2027.md"))
                .leadingTo(reviews.stream()
                        .filter(review -> isAhead(desk, review))
                        .map(review -> new Ref(
                                desk.link(agendaPath(desk, review)), "", desk.say("reviews.agenda-of", review.title())))
                        .toList());
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.text(desk, "common.state"),
                Column.record(desk, "reviews.review"),
                Column.day(desk, "reviews.planned"),
                Column.day(desk, "reviews.held"),
                Column.number(desk, "reviews.inputs"),
                Column.number(desk, "reviews.decisions"),
                Column.number(desk, "reviews.open"),
                Column.brief(desk, "reviews.chair"));
    }

    private static Row row(Desk desk, ManagementReview review) {
        Chip state = chip(desk, review);
        long open = review.decisions().stream()
                .filter(decision -> decision.isOpenOn(desk.asOf()))
                .count();
        return Row.of(
                state.key(),
                review.owner().orElse(""),
                List.of(
                        Cell.chip(state),
                        Cell.ref(desk.ref(review)),
                        Cell.day(review.planned()),
                        Cell.day(review.held()),
                        Cell.number(review.inputs().size()),
                        Cell.number(review.decisions().size()),
                        Cell.number(open),
                        Cell.ref(desk.person(review.chair()))));
    }

    static Table decisions(Desk desk, ManagementReview review) {
        return ActionTables.of(desk, "decisions", desk.say("reviews.decisions"), review.decisions(), review.owner());
    }

    public static Chip chip(Desk desk, ManagementReview review) {
        if (review.held().isPresent()) {
            return new Chip("held", desk.say("reviews.held"), "good", "tick");
        }
        return desk.asOf().isAfter(review.planned())
                ? new Chip("overdue", desk.say("status.overdue"), "bad", "octagon")
                : new Chip("planned", desk.say("reviews.planned"), "neutral", "clock");
    }
}
