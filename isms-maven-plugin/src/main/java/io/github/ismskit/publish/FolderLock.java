package io.github.ismskit.publish;

import io.github.ismskit.lock.SoleUse;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** Keeps two builds from writing the same folder at once; the second waits, then fails clearly. */
final class FolderLock implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock on(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(".lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (SoleUse.take(channel, PATIENCE)) {
            return new FolderLock(channel);
        }
        channel.close();
        throw new PublishFailure("another build has been writing " + folder + " for a minute; wait for it, or end it");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
