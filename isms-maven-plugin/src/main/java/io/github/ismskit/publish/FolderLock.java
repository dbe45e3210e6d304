package io.github.ismskit.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two builds from writing the same folder at once; the second waits, then fails clearly. */
final class FolderLock implements AutoCloseable {

    private static final int ATTEMPTS = 600;
    private static final int PAUSE_MILLIS = 100;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock on(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(".lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (isLocked(channel)) {
                return new FolderLock(channel);
            }
            pause();
        }
        channel.close();
        throw new PublishFailure("another build has been writing " + folder + " for a minute; wait for it, or end it");
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
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
            throw new PublishFailure("the build was interrupted while another one was writing", e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
