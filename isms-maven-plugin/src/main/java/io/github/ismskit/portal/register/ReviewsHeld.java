package io.github.ismskit.portal.register;

import io.github.ismskit.model.Reviewed;
import io.github.ismskit.model.Reviews;
import io.github.ismskit.portal.Desk;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who looked at a record when, the newest first: what its next review is reckoned from. */
public final class ReviewsHeld {

    private ReviewsHeld() {}

    public static Table of(Desk desk, Reviewed entry) {
        List<Row> rows = entry.reviews().held().stream()
                .sorted(Comparator.comparing(Reviews.Held::date).reversed())
                .map(held -> Row.of(List.of(
                        Cell.day(held.date()),
                        Cell.ref(desk.person(Optional.of(held.by()))),
                        Cell.text(desk.say(held.changed() ? "common.yes" : "common.no")),
                        Cell.text(held.note()))))
                .toList();
        List<Column> columns = List.of(
                Column.head(desk, "reviews-held.reviewed"),
                Column.brief(desk, "common.by"),
                Column.text(desk, "reviews-held.changed"),
                Column.text(desk, "common.note"));
        return new Table("reviews", desk.say("reviews-held.title"), columns, rows);
    }
}
