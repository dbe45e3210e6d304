package io.github.ismskit.portal.governance;

import io.github.ismskit.model.Change;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import java.util.Optional;

/** Whether a change was asked what it means for the ISMS, as a whole and part by part. */
public final class ChangeStates {

    private ChangeStates() {}

    public static Chip of(Desk desk, Change change) {
        if (!change.affectsIsms()) {
            return new Chip("no-effect", desk.say("changes.no-effect"), "neutral", "dash");
        }
        boolean assessed = Change.PARTS.stream().allMatch(part -> change.isAnsweredBy(part, desk.asOf()));
        return assessed
                ? new Chip("assessed", desk.say("changes.assessed"), "good", "tick")
                : new Chip("to-assess", desk.say("changes.to-assess"), "attention", "triangle");
    }

    static Chip of(Desk desk, Change change, String part) {
        if (!change.isAnsweredBy(part, desk.asOf())) {
            return new Chip("not-recorded", desk.say("changes.not-answered"), "attention", "triangle");
        }
        return Optional.ofNullable(change.impact().get(part))
                        .flatMap(Change.Impact::review)
                        .isPresent()
                ? new Chip("reviewed", desk.say("changes.reviewed"), "good", "tick")
                : new Chip("not-affected", desk.say("changes.not-affected"), "neutral", "dash");
    }
}
