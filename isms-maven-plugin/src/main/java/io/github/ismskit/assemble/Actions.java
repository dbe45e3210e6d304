package io.github.ismskit.assemble;

import io.github.ismskit.model.Extension;
import io.github.ismskit.model.MissedOccurrence;
import io.github.ismskit.model.PlannedAction;
import java.util.List;

/** Builds promises with a day: treatment steps, corrective actions, decisions, and the occurrences they answer. */
final class Actions {

    private Actions() {}

    /**
     * @param list the key of the list
     * @param what the key of each item that says what is to be done
     */
    static List<PlannedAction> of(Fields fields, String list, String what) {
        return fields.items(
                list,
                item -> new PlannedAction(
                        item.needText(what),
                        item.text("owner"),
                        item.needDate("due"),
                        item.date("done"),
                        item.items("extended", Actions::extension)));
    }

    static List<MissedOccurrence> occurrences(Fields fields) {
        return fields.items(
                "occurrences", item -> new MissedOccurrence(item.needText("activity"), item.needDate("due")));
    }

    private static Extension extension(Fields item) {
        return new Extension(item.needDate("from"), item.needDate("to"), item.text("by"), item.text("reason"));
    }
}
