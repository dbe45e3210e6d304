package io.github.ismskit.impact;

import io.github.ismskit.model.Control;
import io.github.ismskit.model.Words;
import java.util.List;

/**
 * Whether a control that was in place no longer is, so that nothing has to prove it. That lowers a demand from one state to
 * the next; a record that extends an inherited one only says how far its own house has come.
 */
final class Undone {

    private Undone() {}

    static List<Weakening> of(RecordChange change) {
        Weaker weaker = new Weaker(change);
        if (change.before().orElse(null) instanceof Control before
                && change.after().orElse(null) instanceof Control after) {
            weaker.when(
                    before.isInPlace() && after.applicable() && !after.isInPlace(),
                    "is not in place any more: implemented became "
                            + after.implementation().map(Words::of).orElse("unknown"),
                    "implementation");
        }
        return weaker.found();
    }
}
