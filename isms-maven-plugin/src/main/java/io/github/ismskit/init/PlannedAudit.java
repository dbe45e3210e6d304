package io.github.ismskit.init;

import java.time.LocalDate;
import java.util.List;

/**
 * An audit that is proposed.
 *
 * @param kind as the record says it
 * @param controls that it looks at; empty for one that the certification body chooses
 */
record PlannedAudit(String id, String title, String kind, LocalDate day, List<String> controls) {

    PlannedAudit {
        controls = List.copyOf(controls);
    }

    boolean isInternal() {
        return kind.equals("internal");
    }
}
