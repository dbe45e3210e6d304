package io.github.ismskit.collect;

/** Why something is not taken in: what is wrong, with its values, and what to do. */
class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }

    Refusal(String message, Throwable cause) {
        super(message, cause);
    }

    /** The same refusal, said of something. */
    Refusal of(String subject) {
        return new Refusal(subject + " " + getMessage(), this);
    }
}
