package io.github.ismskit.remind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was told before. What was sent once stays sent, in whatever order lines were merged; an intent without an outcome
 * leaves in doubt whether it was.
 */
public final class Ledger {

    /** Where nothing was sent yet. */
    public static final Ledger EMPTY = new Ledger(List.of());

    private enum Fate {
        IN_DOUBT,
        FAILED,
        SENT
    }

    private final Map<String, Fate> fates = new HashMap<>();
    private final Map<String, List<String>> deliveries = new HashMap<>();

    public Ledger(List<LedgerEntry> entries) {
        entries.forEach(this::read);
    }

    boolean isSent(Channel channel, Notice notice) {
        return deliveriesOf(channel, notice).stream().anyMatch(id -> fates.get(id) == Fate.SENT);
    }

    /** The last delivery of which nobody knows whether it has arrived. */
    Optional<String> doubt(Channel channel, Notice notice) {
        return deliveriesOf(channel, notice).stream()
                .filter(id -> fates.get(id) == Fate.IN_DOUBT)
                .reduce((earlier, later) -> later);
    }

    private List<String> deliveriesOf(Channel channel, Notice notice) {
        return deliveries.getOrDefault(channel.key() + " " + notice.key(), List.of());
    }

    private void read(LedgerEntry entry) {
        if (entry instanceof LedgerEntry.Intent intent) {
            intent.notices()
                    .forEach(key -> deliveries
                            .computeIfAbsent(intent.channel() + " " + key, any -> new ArrayList<>())
                            .add(intent.delivery()));
            become(intent.delivery(), Fate.IN_DOUBT);
        } else if (entry instanceof LedgerEntry.Outcome outcome) {
            become(outcome.delivery(), outcome.failure().isPresent() ? Fate.FAILED : Fate.SENT);
        }
    }

    private void become(String delivery, Fate fate) {
        fates.merge(delivery, fate, (earlier, later) -> earlier == Fate.SENT ? earlier : later);
    }
}
