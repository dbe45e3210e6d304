package io.github.ismskit.send;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;

/** Lets one build at a time have the ledger; it ends with the channel, and with the process. */
final class LedgerLock {

    private static final int PAUSE_MILLIS = 100;

    private LedgerLock() {}

    /** @param patience how long to wait for another build that has it */
    static void take(FileChannel channel, Path file, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (!isTaken(channel)) {
            if (System.nanoTime() > end) {
                throw new SendFailure("another build has been sending with " + file + " for " + patience.toSeconds()
                        + " s; wait for it, or end it");
            }
            pause();
        }
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

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SendFailure("the build was interrupted while another one was sending", e);
        }
    }
}
