package io.github.ismskit.portal.audits;

import io.github.ismskit.model.Audit;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;

/** Where an audit stands. */
public final class AuditStates {

    private AuditStates() {}

    public static Chip of(Desk desk, Audit audit) {
        if (audit.performed().isPresent()) {
            return audit.status() == Audit.Status.CLOSED
                    ? new Chip("closed", desk.say("audits.closed"), "good", "tick")
                    : new Chip("performed", desk.say("common.performed"), "good", "tick");
        }
        return desk.asOf().isAfter(audit.planned())
                ? new Chip("overdue", desk.say("status.overdue"), "bad", "octagon")
                : new Chip("planned", desk.say("status.planned"), "neutral", "clock");
    }
}
