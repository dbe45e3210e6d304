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

    private static final Ref REGISTER = new Ref("index.html", "", "Management reviews");

    private static final List<Column> COLUMNS = List.of(
            Column.text("State"),
            Column.record("Review"),
            Column.day("Planned"),
            Column.day("Held"),
            Column.number("Inputs"),
            Column.number("Decisions"),
            Column.number("Open"),
            Column.brief("Chair"));

    @Override
    public Stream<Page> pages(Desk desk) {
        List<ManagementReview> reviews = desk.isms().all(ManagementReview.class);
        Stream<Page> index =
                RegisterPages.at("reviews/index.html", "Management reviews").of(desk, () -> register(desk));
        Stream<Page> single = reviews.stream()
                .map(review -> desk.page(review, "review", REGISTER, () -> ReviewPage.of(desk, review)));
        Stream<Page> agendas = reviews.stream()
                .filter(review -> isAhead(desk, review))
                .map(review -> desk.page(
                        agendaPath(desk, review),
                        "review-agenda",
                        "Agenda: " + review.title(),
                        List.of(REGISTER, desk.titled(review)),
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
                        new Table(
                                "list",
                                rows.size() + " management reviews, those still to be held first, then the newest",
                                COLUMNS,
                                rows),
                        reviews.stream().map(review -> chip(desk, review)).toList(),
                        new Register.Empty(
                                "In a management review, top management looks at the ISMS and decides.",
                                "9.3",
                                "reviews/2027.md"))
                .leadingTo(reviews.stream()
                        .filter(review -> isAhead(desk, review))
                        .map(review -> new Ref(desk.link(agendaPath(desk, review)), "", "Agenda of " + review.title()))
                        .toList());
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
        return ActionTables.of(desk, "decisions", "Decisions", review.decisions(), review.owner());
    }

    public static Chip chip(Desk desk, ManagementReview review) {
        if (review.held().isPresent()) {
            return new Chip("held", "Held", "good", "tick");
        }
        return desk.asOf().isAfter(review.planned())
                ? new Chip("overdue", "Overdue", "bad", "octagon")
                : new Chip("planned", "Planned", "neutral", "clock");
    }
}
