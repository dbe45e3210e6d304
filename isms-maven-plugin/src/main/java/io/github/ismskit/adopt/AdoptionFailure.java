package io.github.ismskit.adopt;

/** The folder could not be read, or a file could not be written; nothing that was there has changed. */
public final class AdoptionFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AdoptionFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
