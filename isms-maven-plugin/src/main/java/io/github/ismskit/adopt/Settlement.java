package io.github.ismskit.adopt;

import io.github.ismskit.publish.NewFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes what was proposed into the content; a file that is there is never touched, and none is there in part. */
public final class Settlement {

    private final Path content;

    public Settlement(Path content) {
        this.content = content;
    }

    public void write(Proposal proposal) {
        try {
            Files.createDirectories(content);
            for (Placed file : proposal.placed()) {
                refuseDetour(file);
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

    private void refuseDetour(Placed file) throws IOException {
        Optional<Path> detour = NewFile.detour(content, file.path());
        if (detour.isPresent()) {
            throw new IOException(detour.get() + " leads out of the content");
        }
    }

    private void write(Placed file) throws IOException {
        Path target = content.resolve(file.path());
        if (!new NewFile(target).write(file.text().getBytes(StandardCharsets.UTF_8))) {
            throw new IOException(target + " has come meanwhile, and nothing is overwritten");
        }
    }
}
