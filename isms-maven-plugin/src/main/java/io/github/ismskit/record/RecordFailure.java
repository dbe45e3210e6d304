package io.github.ismskit.record;

/** The evidence could not be written; what was there before is as it was. */
public final class RecordFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RecordFailure(String message) {
        super(message);
    }

    RecordFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
