package io.github.ismskit.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;

/** The new portal could not be put in place; the old one, if there was one, is still there. */
public final class PublishFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PublishFailure(String message) {
        super(message);
    }

    PublishFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** @param what the beginning of the sentence that the cause ends */
    static PublishFailure of(String what, IOException cause) {
        return new PublishFailure(what + ": " + reason(cause), cause);
    }

    /** What went wrong in a stream says itself what it was about. */
    static PublishFailure of(UncheckedIOException cause) {
        IOException inner = cause.getCause();
        return new PublishFailure(cause.getMessage() + (inner == null ? "" : ": " + reason(inner)), cause);
    }

    /** Of two causes that a user can do something about, the JDK tells the path and nothing else. */
    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "nothing may be written to " + denied.getFile();
        }
        return cause instanceof FileAlreadyExistsException file
                ? file.getFile() + " is in the way, which is no folder"
                : String.valueOf(cause.getMessage());
    }
}
