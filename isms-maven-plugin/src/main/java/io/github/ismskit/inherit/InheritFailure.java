package io.github.ismskit.inherit;

/** Content could not be shared, or not be taken over; the message says whose, why, and what to do. */
public final class InheritFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InheritFailure(String message) {
        super(message);
    }

    InheritFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
