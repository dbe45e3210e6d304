package io.github.ismskit.send;

import io.github.ismskit.lock.SoleUse;
import io.github.ismskit.remind.Ledger;
import io.github.ismskit.remind.LedgerEntry;
import io.github.ismskit.text.Printed;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The ledger on disk: one build at a time has it, it only grows, and an entry is on the disk before anything goes on. */
public final class LedgerFile implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;
    private final LedgerText text;

    private LedgerFile(Path file, FileChannel channel, LedgerText text) {
        this.file = file;
        this.channel = channel;
        this.text = text;
    }

    /** What it says now, without a file or a lock being made. */
    public static Ledger peek(Path file) {
        try {
            return Files.exists(file)
                    ? LedgerText.of(file, Files.readAllBytes(file)).ledger()
                    : Ledger.EMPTY;
        } catch (IOException e) {
            throw broken(file, "read", e);
        }
    }

    /** @param patience how long to wait for another build that has it */
    @SuppressWarnings("resource") // the file is closed with what is returned
    public static LedgerFile open(Path file, Duration patience) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!SoleUse.take(channel, patience)) {
                throw new SendFailure("another build has been sending with " + file + " for " + patience.toSeconds()
                        + " s; wait for it, or end it");
            }
            syncFolder(file);
            LedgerText text = LedgerText.of(file, bytes(channel));
            LedgerFile open = new LedgerFile(file, channel, text);
            open.mend();
            return open;
        } catch (IOException e) {
            throw abandoned(channel, broken(file, "opened", e));
        } catch (SendFailure e) {
            throw abandoned(channel, e);
        }
    }

    public Ledger ledger() {
        return text.ledger();
    }

    /** Whether a build was ended while it wrote the last line, which is gone now. */
    public boolean wasTorn() {
        return text.isTorn();
    }

    /** On the disk when this returns. */
    public void add(LedgerEntry entry) {
        try {
            write(LedgerLines.line(entry));
        } catch (IOException e) {
            throw broken(file, "written", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw broken(file, "closed", e);
        }
    }

    /** A line that was never finished told of nothing that has happened since; one without its end gets it. */
    private void mend() throws IOException {
        channel.truncate(text.soundBytes());
        channel.position(channel.size());
        if (text.lacksLineEnd()) {
            write("\n");
        }
    }

    private void write(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    private static byte[] bytes(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // until the file or the room for it ends
        }
        return bytes.array();
    }

    /** A file whose name is lost with the power would send everything again; Windows keeps names by itself. */
    private static void syncFolder(Path file) {
        try (FileChannel folder = FileChannel.open(file.resolveSibling(""), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            return;
        }
    }

    private static SendFailure abandoned(@Nullable FileChannel channel, SendFailure failure) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    private static SendFailure broken(Path file, String done, IOException cause) {
        return new SendFailure(
                "the ledger " + file + " cannot be " + done + ": " + Printed.words(cause)
                        + "; nothing is sent without it; correct isms.ledger, or what keeps the file from being written",
                cause);
    }
}
