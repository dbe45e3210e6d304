package io.github.ismskit.send;

import io.github.ismskit.remind.Channel;
import io.github.ismskit.remind.Reminded;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** A process that sends a mail and is gone before it can write that down. */
final class KilledBuild {

    static final int KILLED = 137;

    private KilledBuild() {}

    /** @param arguments the ledger, and the port of the mail server */
    public static void main(String[] arguments) {
        LedgerFile ledger = LedgerFile.open(Path.of(arguments[0]), Duration.ZERO);
        Sender server = DispatchTest.smtp(Integer.parseInt(arguments[1]));
        new Dispatch(ledger, Instant.parse("2026-02-28T06:00:00Z"))
                .deliver(Reminded.delivery(Channel.SMTP), delivery -> {
                    server.send(delivery);
                    Runtime.getRuntime().halt(KILLED);
                });
    }
}
