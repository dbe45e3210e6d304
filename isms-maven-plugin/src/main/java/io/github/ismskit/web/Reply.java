package io.github.ismskit.web;

import io.github.ismskit.text.Printed;
import java.time.Duration;
import java.util.Optional;

/**
 * What a host said: its status, and the text behind it.
 *
 * @param retryAfter how long it wants not to be asked, where it says so
 */
public record Reply(int status, String text, Optional<Duration> retryAfter) {

    private static final int SUCCESS = 200;
    private static final int REDIRECT = 300;
    private static final int FORBIDDEN = 403;
    private static final int TOO_OFTEN = 429;
    private static final Duration USUAL_PAUSE = Duration.ofMinutes(1);

    /** What it said beside its status, to stand behind that; empty where it said nothing. */
    public String words() {
        String line = Printed.line(text);
        return line.isEmpty() ? "" : " (" + line + ")";
    }

    /** The host has taken what it was handed. */
    public boolean isTaken() {
        return status >= SUCCESS && status < REDIRECT;
    }

    /** How long to wait where the host was asked too often; GitHub says so as if it were forbidden. */
    public Optional<Duration> pause() {
        boolean isTooOften =
                status == TOO_OFTEN || (status == FORBIDDEN && (retryAfter.isPresent() || text.contains("rate limit")));
        return isTooOften ? Optional.of(retryAfter.orElse(USUAL_PAUSE)) : Optional.empty();
    }
}
