package io.github.ismskit.remind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A line of the ledger: what is about to be sent, or what came of it. */
public sealed interface LedgerEntry {

    /** The id of the delivery. */
    String delivery();

    /** Written before something is sent. */
    record Intent(String delivery, Instant at, String channel, String recipient, List<String> notices)
            implements LedgerEntry {

        public Intent {
            notices = List.copyOf(notices);
        }

        public static Intent of(Delivery delivery, Instant at) {
            return new Intent(
                    delivery.id(),
                    at,
                    delivery.channel().key(),
                    delivery.digest().recipientId(),
                    delivery.keys());
        }
    }

    /** Written after it. A failure has a reason, and what was sent has none. */
    record Outcome(String delivery, Instant at, Optional<String> failure) implements LedgerEntry {}
}
