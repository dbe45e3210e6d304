package io.github.ismskit.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Asks the {@code git} command about the repository that holds a folder. */
public final class Git {

    private static final int PATIENCE_SECONDS = 20;

    private Git() {}

    public static History history(Path folder) {
        try {
            Answer inside = ask(folder, "rev-parse", "--is-inside-work-tree");
            if (!inside.text().equals("true")) {
                return inside.text().contains("dubious ownership") ? History.UNKNOWN : History.ABSENT;
            }
            String shallow = ask(folder, "rev-parse", "--is-shallow-repository").text();
            return shallow.equals("false") ? History.COMPLETE : History.SHALLOW;
        } catch (IOException e) {
            return History.UNKNOWN; // no git on this machine
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return History.UNKNOWN;
        }
    }

    /** The commit that the folder's content is at, and whether the content differs from it; empty where git cannot tell. */
    public static Optional<String> commit(Path folder) {
        try {
            String commit = ask(folder, "rev-parse", "--short=12", "HEAD").text();
            if (!commit.matches("[0-9a-f]{12,64}")) {
                return Optional.empty();
            }
            boolean changed =
                    !ask(folder, "status", "--porcelain", "--", ".").text().isEmpty();
            return Optional.of(changed ? commit + " with changes that are not committed" : commit);
        } catch (IOException e) {
            return Optional.empty(); // no git on this machine
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private record Answer(String text) {}

    private static Answer ask(Path folder, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        try (InputStream output = process.getInputStream()) {
            String text = new String(output.readAllBytes(), StandardCharsets.UTF_8).trim();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("git did not answer within " + PATIENCE_SECONDS + " seconds");
            }
            return new Answer(text);
        }
    }
}
