package io.github.ismskit.web;

import io.github.ismskit.text.Printed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/** The time that a host is given for the whole of its answer, however slowly it drips in. */
public final class Deadline implements AutoCloseable {

    private final AllowedHost host;
    private final String named;
    private final long end;
    private volatile boolean isPassed;
    private final Timer timer = new Timer("isms-deadline", true);

    /** @param named what messages call that which answers */
    public Deadline(AllowedHost host, String named) {
        this.host = host;
        this.named = named;
        this.end = System.nanoTime() + host.patience().toNanos();
    }

    /** Longer than nothing, since a request without any time is none. */
    Duration left() {
        return Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
    }

    /** The same stream, which breaks off when the time is over. */
    public InputStream closing(InputStream body) {
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
    public void verify() throws NoAnswer {
        if (isPassed) {
            throw new NoAnswer(late());
        }
    }

    NoAnswer passed(IOException cause) {
        return new NoAnswer(late(), cause);
    }

    /** Why a body has not come to its end. */
    public NoAnswer broken(IOException cause) {
        return isPassed
                ? passed(cause)
                : new NoAnswer(named + " broke off its answer: " + Printed.words(cause) + "; try again", cause);
    }

    private String late() {
        return named + " took longer than " + host.patience().toSeconds()
                + " s to answer; try again, or give the host more time in the POM";
    }

    @Override
    public void close() {
        timer.cancel();
    }
}
