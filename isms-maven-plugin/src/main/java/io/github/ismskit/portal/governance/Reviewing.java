package io.github.ismskit.portal.governance;

import io.github.ismskit.model.ManagementReview;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.register.ActionTables;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Facts;
import io.github.ismskit.portal.register.RecordPage;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Management reviews: what was looked at, and what was decided. */
final class Reviewing {

    /** The inputs in the order of clause 9.3.2, with a title in our own words. */
    private static final List<Map.Entry<String, String>> INPUTS = List.of(
            Map.entry("previous-actions", "Actions of earlier reviews"),
            Map.entry("context-changes", "What changed around us"),
            Map.entry("interested-parties", "What interested parties need now"),
            Map.entry("performance", "How the ISMS performed"),
            Map.entry("feedback", "What interested parties told us"),
            Map.entry("risks", "Risks and the treatment plan"),
            Map.entry("improvement", "What could be better"));

    private Reviewing() {}

    static Register register(Desk desk) {
        List<ManagementReview> reviews = desk.isms().all(ManagementReview.class).stream()
                .sorted(Comparator.comparing(ManagementReview::planned).reversed())
                .toList();
        List<Column> columns = List.of(
                Column.text("State"),
                Column.head("Review"),
                Column.day("Planned"),
                Column.day("Held"),
                Column.number("Decisions"),
                Column.text("Chair"));
        List<Row> rows = reviews.stream()
                .map(review -> Row.of(
                        chip(desk, review).key(),
                        review.owner().orElse(""),
                        List.of(
                                Cell.chip(chip(desk, review)),
                                Cell.ref(desk.ref(review)),
                                Cell.day(review.planned()),
                                Cell.day(review.held()),
                                Cell.number(review.decisions().size()),
                                Cell.ref(desk.person(review.chair())))))
                .toList();
        return Register.of(
                desk,
                "",
                new Table("list", rows.size() + " management reviews, the newest first", columns, rows),
                reviews.stream().map(review -> chip(desk, review)).toList(),
                new Register.Empty(
                        "In a management review, top management looks at the ISMS and decides.",
                        "9.3",
                        "reviews/2027.md"));
    }

    static RecordPage page(Desk desk, ManagementReview review) {
        Facts facts = Facts.of(desk, review)
                .chip("State", chip(desk, review))
                .day("Planned", Optional.of(review.planned()))
                .day("Held", review.held())
                .person("Chair", review.chair())
                .text(
                        "Present",
                        review.attendees().stream()
                                .map(id -> desk.isms()
                                        .person(id)
                                        .map(person -> person.name())
                                        .orElse(id))
                                .collect(Collectors.joining(", ")))
                .text("Period", review.period().map(range -> range.from() + " to " + range.to()));
        List<Row> rows = INPUTS.stream()
                .map(input -> Row.of(List.of(
                        Cell.text(input.getValue()),
                        Cell.text(review.inputs().getOrDefault(input.getKey(), "not recorded")))))
                .toList();
        Table inputs = new Table(
                "inputs",
                "Inputs, in the order of clause 9.3.2",
                List.of(Column.head("Input"), Column.text("What was found")),
                rows);
        Table decisions = ActionTables.of(desk, "decisions", "Decisions", review.decisions(), review.owner());
        return RecordPage.of(desk, review, facts.rest(review), List.of(inputs, decisions));
    }

    private static Chip chip(Desk desk, ManagementReview review) {
        if (review.held().isPresent()) {
            return new Chip("held", "Held", "good", "tick");
        }
        return desk.asOf().isAfter(review.planned())
                ? new Chip("overdue", "Overdue", "bad", "octagon")
                : new Chip("planned", "Planned", "neutral", "clock");
    }
}
