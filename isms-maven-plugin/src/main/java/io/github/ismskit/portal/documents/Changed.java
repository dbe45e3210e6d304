package io.github.ismskit.portal.documents;

import io.github.ismskit.model.Entry;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;

/** Says of an approved text that it is no longer the one that was approved; silent where the history is not known. */
final class Changed {

    private Changed() {}

    /** @param state what is said of a text that has not changed; an overdue review weighs more */
    static Chip chip(Desk desk, Entry entry, Chip state) {
        boolean changed = desk.assessment()
                .situation()
                .history()
                .changedSinceApproval(entry.header().file())
                .isPresent();
        return changed && state.key().equals("approved")
                ? new Chip("changed", desk.say("documents.changed"), "attention", "triangle")
                : state;
    }
}
