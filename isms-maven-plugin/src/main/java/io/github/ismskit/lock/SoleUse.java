package io.github.ismskit.lock;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.time.Duration;

/** Lets one build at a time use a file; it ends when the channel is closed, and with the process. */
public final class SoleUse {

    private static final int PAUSE_MILLIS = 100;

    private SoleUse() {}

    /**
     * Waits for its turn.
     *
     * @param patience how long at most
     * @return false where somebody else had the file all that time
     * @throws InterruptedIOException when the build was interrupted meanwhile
     */
    public static boolean take(FileChannel channel, Duration patience) throws IOException {
        long begin = System.nanoTime();
        while (!isTaken(channel)) {
            if (System.nanoTime() - begin > patience.toNanos()) {
                return false;
            }
            pause();
        }
        return true;
    }

    @SuppressWarnings("resource") // held until the channel is closed
    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // another thread of this build holds it
        }
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted =
                    new InterruptedIOException("the build was interrupted while it waited for another one");
            interrupted.initCause(e);
            throw interrupted;
        }
    }
}
