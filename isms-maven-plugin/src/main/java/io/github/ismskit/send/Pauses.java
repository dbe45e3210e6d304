package io.github.ismskit.send;

import java.time.Duration;
import java.util.function.Consumer;

/** Waits whenever a tracker asks for it, but not for long in all: what is left then is told by the next run. */
final class Pauses {

    private static final Duration IN_ALL = Duration.ofMinutes(10);
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final Consumer<Duration> sleep;
    private Duration left = IN_ALL;
    private boolean areOver;

    Pauses() {
        this(Pauses::sleep);
    }

    Pauses(Consumer<Duration> sleep) {
        this.sleep = sleep;
    }

    /** Whether the tracker asked for more than there was, so that it is not to be asked again. */
    boolean areOver() {
        return areOver;
    }

    /** False where the pause would be too long. */
    boolean take(Duration wanted) {
        Duration pause = wanted.compareTo(SHORTEST) < 0 ? SHORTEST : wanted;
        areOver = pause.compareTo(left) > 0;
        if (!areOver) {
            left = left.minus(pause);
            sleep.accept(pause);
        }
        return !areOver;
    }

    /** Whoever interrupts the build is told by the next request. */
    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
