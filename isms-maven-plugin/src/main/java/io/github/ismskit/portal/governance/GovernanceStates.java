package io.github.ismskit.portal.governance;

import io.github.ismskit.model.Change;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Incident;
import io.github.ismskit.model.Supplier;
import io.github.ismskit.model.Waiver;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import java.util.Optional;

/** Where a record of the registers around the core stands; assets stand nowhere. */
public final class GovernanceStates {

    private GovernanceStates() {}

    public static Optional<Chip> of(Desk desk, Entry entry) {
        if (entry instanceof Change change) {
            return Optional.of(ChangeStates.of(desk, change));
        }
        if (entry instanceof Incident incident) {
            return Optional.of(Incidents.chip(desk, incident));
        }
        if (entry instanceof Supplier supplier) {
            return Optional.of(Suppliers.state(desk, supplier));
        }
        return entry instanceof Waiver waiver ? Optional.of(Waivers.chip(desk, waiver)) : Optional.empty();
    }
}
