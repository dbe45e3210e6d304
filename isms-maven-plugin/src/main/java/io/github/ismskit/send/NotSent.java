package io.github.ismskit.send;

/** Why something was not sent, in words that hold no secret. */
public final class NotSent extends Exception {

    private static final long serialVersionUID = 1L;

    NotSent(String message) {
        super(message);
    }

    NotSent(String message, Throwable cause) {
        super(message, cause);
    }

    /** The sentence. */
    String words() {
        return String.valueOf(getMessage());
    }
}
