package io.github.ismskit;

import io.github.ismskit.history.Approvals;
import io.github.ismskit.model.DocumentStatus;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Policy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** When the texts in force were approved, for those that have a file of their own. */
final class ApprovalDays {

    private ApprovalDays() {}

    static Approvals of(Isms isms) {
        Map<String, LocalDate> days = new HashMap<>();
        for (Entry entry : isms.entries()) {
            if (entry.header().hasOwnFile() && !entry.header().source().isElsewhere()) {
                approved(entry).ifPresent(day -> days.put(entry.header().file(), day));
            }
        }
        return new Approvals(days, isms.organisation().zone());
    }

    private static Optional<LocalDate> approved(Entry entry) {
        if (entry instanceof Policy policy) {
            return policy.approved().filter(day -> policy.status() == DocumentStatus.APPROVED);
        }
        return entry instanceof GovernedDocument document
                ? document.approved().filter(day -> document.isInUse())
                : Optional.empty();
    }
}
