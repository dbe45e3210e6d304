package io.github.ismskit.init;

/** The new ISMS could not be begun, or not be written whole; nothing that was there has changed. */
public final class InitFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InitFailure(String message) {
        super(message);
    }

    InitFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
