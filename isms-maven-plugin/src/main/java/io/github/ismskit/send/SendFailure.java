package io.github.ismskit.send;

/** The ledger cannot be trusted or not be written, and nothing is sent without it. */
public final class SendFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SendFailure(String message) {
        super(message);
    }

    SendFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
