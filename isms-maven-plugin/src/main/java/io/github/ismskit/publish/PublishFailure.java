package io.github.ismskit.publish;

/** The new portal could not be put in place; the old one, if there was one, is still there. */
public final class PublishFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PublishFailure(String message) {
        super(message);
    }

    PublishFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
