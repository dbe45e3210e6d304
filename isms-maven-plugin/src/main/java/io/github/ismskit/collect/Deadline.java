package io.github.ismskit.collect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/** The time that a host is given for the whole of its answer, however slowly it drips in. */
final class Deadline implements AutoCloseable {

    private final AllowedHost host;
    private final URI address;
    private final long end;
    private volatile boolean isPassed;
    private final Timer timer = new Timer("isms-collect", true);

    Deadline(AllowedHost host, URI address) {
        this.host = host;
        this.address = address;
        this.end = System.nanoTime() + host.patience().toNanos();
    }

    /** Longer than nothing, since a request without any time is none. */
    Duration left() {
        return Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
    }

    /** The same stream, which breaks off when the time is over. */
    InputStream closing(InputStream body) {
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        isPassed = true;
                        try {
                            body.close();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }
                },
                left().toMillis());
        return body;
    }

    /** A stream that was closed in the middle may look as if it had ended. */
    void verify() throws Refusal {
        if (isPassed) {
            throw new Refusal(late());
        }
    }

    Refusal passed(IOException cause) {
        return new Refusal(late(), cause);
    }

    /** Why a body has not come to its end. */
    Refusal broken(IOException cause) {
        return isPassed
                ? passed(cause)
                : new Refusal(address + " broke off its answer: " + Refusal.words(cause) + "; collect again", cause);
    }

    private String late() {
        return address + " took longer than " + host.patience().toSeconds()
                + " s to answer; collect again, or give the host more time in the POM";
    }

    @Override
    public void close() {
        timer.cancel();
    }
}
