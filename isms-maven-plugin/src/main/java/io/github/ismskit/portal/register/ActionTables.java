package io.github.ismskit.portal.register;

import io.github.ismskit.model.Extension;
import io.github.ismskit.model.PlannedAction;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Status;
import io.github.ismskit.schedule.OccurrenceState;
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
                                Cell.text(extended(desk, action)))))
                .toList();
        List<Column> columns = List.of(
                Column.text(desk, "common.state"),
                Column.head(desk, "actions.action"),
                Column.brief(desk, "common.owner"),
                Column.day(desk, "common.due"),
                Column.day(desk, "common.done"),
                Column.many(desk.say("actions.extended")));
        return new Table(key, caption, columns, rows);
    }

    private static Chip chip(Desk desk, PlannedAction action) {
        if (!action.isOpenOn(desk.asOf())) {
            boolean late = action.done().map(day -> day.isAfter(action.due())).orElse(false);
            return Status.of(desk, late ? OccurrenceState.DONE_LATE : OccurrenceState.DONE);
        }
        return Status.of(desk, action.isOverdueOn(desk.asOf()) ? OccurrenceState.OVERDUE : OccurrenceState.PLANNED);
    }

    private static String extended(Desk desk, PlannedAction action) {
        return action.extended().stream().map(each -> words(desk, each)).collect(Collectors.joining("; "));
    }

    private static String words(Desk desk, Extension extension) {
        String from = desk.phrases().day(extension.from());
        String to = desk.phrases().day(extension.to());
        return extension
                .reason()
                .map(reason -> desk.say("actions.extended-because", from, to, reason))
                .orElse(desk.say("actions.extended-without-reason", from, to));
    }
}
