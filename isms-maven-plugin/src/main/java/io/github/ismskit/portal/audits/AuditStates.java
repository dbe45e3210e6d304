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
                    ? new Chip("closed", "Closed", "good", "tick")
                    : new Chip("performed", "Performed", "good", "tick");
        }
        return desk.asOf().isAfter(audit.planned())
                ? new Chip("overdue", "Overdue", "bad", "octagon")
                : new Chip("planned", "Planned", "neutral", "clock");
    }
}
