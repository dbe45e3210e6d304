package io.github.ismskit.record;

import io.github.ismskit.lock.SoleUse;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The hidden folder in which a record is made ready. Whoever holds its lock is alone in it, so what lies there besides is
 * left over from a run that died, and is no evidence.
 */
final class Intake implements AutoCloseable {

    static final String FOLDER = ".intake";

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String LOCK = "lock";
    private static final String IGNORE = ".gitignore";

    private final Path folder;
    private final FileChannel lock;

    private Intake(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Waits for its turn, a minute at most. */
    static Intake open(Path evidence) throws IOException {
        Path folder = evidence.resolve(FOLDER);
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (SoleUse.take(channel, PATIENCE)) {
            Intake intake = new Intake(folder, channel);
            intake.prepare();
            return intake;
        }
        channel.close();
        throw new RecordFailure(
                "somebody else has been recording in " + evidence + " for a minute; wait for them, or end that run");
    }

    /** An empty folder on the same file system as the evidence, so that it can become evidence by being renamed. */
    Path staging() throws IOException {
        return Files.createDirectory(folder.resolve("staged"));
    }

    void clear() throws IOException {
        for (Path left : within(folder)) {
            String name = left.getFileName().toString();
            if (!name.equals(LOCK) && !name.equals(IGNORE)) {
                delete(left);
            }
        }
    }

    /** Git is told to look away, so that a run that dies leaves nothing that somebody could commit. */
    private void prepare() throws IOException {
        clear();
        Path ignore = folder.resolve(IGNORE);
        if (!Files.exists(ignore, LinkOption.NOFOLLOW_LINKS)) {
            Files.write(ignore, "*\n".getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        }
    }

    private static List<Path> within(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.toList();
        }
    }

    /** Does not follow links. */
    private static void delete(Path path) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(path)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            clear();
        } catch (IOException e) {
            return; // what is recorded is recorded, and the next run clears what is left
        }
    }
}
