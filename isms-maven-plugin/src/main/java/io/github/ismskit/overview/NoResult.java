package io.github.ismskit.overview;

/** Why an ISMS cannot be told from what its build left behind; it names no folder of this machine, since it is published. */
final class NoResult extends Exception {

    private static final long serialVersionUID = 1;

    NoResult(String message) {
        super(message);
    }

    NoResult(String message, Exception cause) {
        super(message, cause);
    }

    /** The whole reason. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
