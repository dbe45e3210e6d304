package io.github.ismskit.send;

import io.github.ismskit.web.NoAnswer;
import io.github.ismskit.web.Reply;
import java.time.Duration;
import java.util.function.Consumer;

/** Waits whenever a service asks for it, but not for long in all: what is left then is told by the next run. */
final class Pauses {

    /** What to do where there was no time for a pause. */
    static final String REMEDY = "it wants a pause, and the next run tries again";

    /** Hands something over, perhaps again. */
    interface Question {
        Reply ask() throws NoAnswer;
    }

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

    /** The reply after all pauses; whoever wanted too long a one is not asked again. */
    Reply reply(String named, Question question) throws NoAnswer, NotSent {
        if (areOver) {
            throw new NotSent(named + " was not asked; " + REMEDY);
        }
        Reply reply = question.ask();
        while (reply.pause().filter(this::take).isPresent()) {
            reply = question.ask();
        }
        return reply;
    }

    /** False where the pause would be too long. */
    private boolean take(Duration wanted) {
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
