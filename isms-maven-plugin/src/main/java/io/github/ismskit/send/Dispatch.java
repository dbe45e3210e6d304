package io.github.ismskit.send;

import io.github.ismskit.remind.Delivery;
import io.github.ismskit.remind.LedgerEntry;
import java.time.Instant;
import java.util.Optional;

/** Sends one delivery after the other, with the intent in the ledger before and the outcome after. */
public final class Dispatch {

    private final LedgerFile ledger;
    private final Instant now;

    public Dispatch(LedgerFile ledger, Instant now) {
        this.ledger = ledger;
        this.now = now;
    }

    /** Why it was not sent; empty when it was. */
    public Optional<String> deliver(Delivery delivery, Sender sender) {
        ledger.add(LedgerEntry.Intent.of(delivery, now));
        Optional<String> failure = attempt(delivery, sender);
        ledger.add(new LedgerEntry.Outcome(delivery.id(), now, failure));
        return failure;
    }

    /** Sends without a ledger, which a look at another day has none of. */
    public static Optional<String> attempt(Delivery delivery, Sender sender) {
        try {
            sender.send(delivery);
            return Optional.empty();
        } catch (NotSent e) {
            return Optional.of(e.words());
        }
    }
}
