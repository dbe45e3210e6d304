package io.github.ismskit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Keeps back what a host would say of something that it has taken, as long as a test says. */
public final class HeldAnswers {

    private final BlockingQueue<String> taken = new LinkedBlockingQueue<>();
    private volatile CountDownLatch until = new CountDownLatch(0);

    /** From now on nothing is answered. */
    public void hold() {
        until = new CountDownLatch(1);
    }

    public void release() {
        until.countDown();
    }

    /** Waits for the next thing that is taken; the minutes are for a test that would wait for ever. */
    public String next() throws InterruptedException {
        String next = taken.poll(2, TimeUnit.MINUTES);
        assertThat(next).as("something was taken").isNotNull();
        return next;
    }

    /** Returns when it may be answered. */
    public void took(String what) {
        taken.add(what);
        try {
            until.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
