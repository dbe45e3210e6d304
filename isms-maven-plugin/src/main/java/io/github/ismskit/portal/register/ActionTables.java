package io.github.ismskit.portal.register;

import io.github.ismskit.model.Extension;
import io.github.ismskit.model.PlannedAction;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Promises with a day as a table: treatment steps, corrective actions, decisions. */
public final class ActionTables {

    private ActionTables() {}

    public static Table of(Desk desk, String key, String caption, List<PlannedAction> actions, Optional<String> owner) {
        List<Row> rows = actions.stream()
                .map(action -> Row.of(
                        chip(desk, action).key(),
                        action.owner().or(() -> owner).orElse(""),
                        List.of(
                                Cell.chip(chip(desk, action)),
                                Cell.text(action.action()),
                                Cell.ref(desk.person(action.owner().or(() -> owner))),
                                Cell.day(action.due()),
                                Cell.day(action.done()),
                                Cell.text(extended(action)))))
                .toList();
        List<Column> columns = List.of(
                Column.text("State"),
                Column.head("Action"),
                Column.brief("Owner"),
                Column.day("Due"),
                Column.day("Done"),
                Column.many("Extended"));
        return new Table(key, caption, columns, rows);
    }

    private static Chip chip(Desk desk, PlannedAction action) {
        if (!action.isOpenOn(desk.asOf())) {
            boolean late = action.done().map(day -> day.isAfter(action.due())).orElse(false);
            return late ? new Chip("done-late", "Done late", "info", "tick") : new Chip("done", "Done", "good", "tick");
        }
        return action.isOverdueOn(desk.asOf())
                ? new Chip("overdue", "Overdue", "bad", "octagon")
                : new Chip("planned", "Planned", "neutral", "clock");
    }

    private static String extended(PlannedAction action) {
        return action.extended().stream().map(ActionTables::words).collect(Collectors.joining("; "));
    }

    private static String words(Extension extension) {
        return "from " + extension.from() + " to " + extension.to()
                + extension.reason().map(reason -> ": " + reason).orElse(" without a reason");
    }
}
