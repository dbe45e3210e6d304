package io.github.ismskit.adopt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes what was proposed into the content; a file that is there is never touched. */
public final class Settlement {

    private final Path content;

    public Settlement(Path content) {
        this.content = content;
    }

    public void write(Proposal proposal) {
        try {
            Files.createDirectories(content);
            for (Placed file : proposal.placed()) {
                refuseDetour(folder(file));
            }
            for (Placed file : proposal.placed()) {
                write(file);
            }
        } catch (IOException e) {
            throw new AdoptionFailure(
                    "not every file could be written to " + content + ": " + e
                            + "; put that right and run the goal again, which writes what is missing",
                    e);
        }
    }

    private Path folder(Placed file) {
        int slash = file.path().lastIndexOf('/');
        return slash < 0 ? content : content.resolve(file.path().substring(0, slash));
    }

    private void refuseDetour(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                && !folder.toRealPath().startsWith(content.toRealPath())) {
            throw new IOException(folder + " leads out of the content");
        }
    }

    /** What was begun and not ended is taken away again, so that a second run does not find half a file. */
    private void write(Placed file) throws IOException {
        Path target = content.resolve(file.path());
        Files.createDirectories(folder(file));
        Files.createFile(target);
        try {
            Files.writeString(target, file.text(), StandardCharsets.UTF_8, StandardOpenOption.WRITE);
        } catch (IOException e) {
            Files.deleteIfExists(target);
            throw e;
        }
    }
}
