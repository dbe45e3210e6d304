package io.github.ismskit.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs the {@code git} command in a folder; what the machine or its user prefer has no say in the answers. */
final class Git {

    private static final int PATIENCE_SECONDS = 300;

    /** A build that runs inside a git hook inherits the hook's view of the repository, which is not ours. */
    private static final List<String> NOT_OURS = List.of(
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_PREFIX",
            "GIT_COMMON_DIR",
            "GIT_NAMESPACE",
            "GIT_GRAFT_FILE",
            "GIT_SHALLOW_FILE",
            "GIT_REPLACE_REF_BASE",
            "GIT_NO_REPLACE_OBJECTS",
            "LANGUAGE");

    private static final List<String> SETTINGS = List.of(
            "--no-pager",
            "--literal-pathspecs",
            "--no-optional-locks",
            "-c",
            "core.quotepath=off",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "log.showSignature=false",
            "-c",
            "diff.relative=false");

    private final List<String> command;
    private final Map<String, String> environment;

    Git(Path folder) {
        this("git", folder, Map.of());
    }

    /** @param more what is added to the environment */
    Git(String program, Path folder, Map<String, String> more) {
        command = new ArrayList<>(List.of(program, "-C", folder.toString()));
        command.addAll(SETTINGS);
        environment = Map.copyOf(more);
    }

    /** What git said, errors included. */
    record Answer(boolean failed, String text) {}

    /** Makes something of the output while it comes in. */
    interface Reader<T> {
        T read(InputStream output) throws IOException;
    }

    /** A short question; the answer loses nothing but the end of its last line. */
    Answer ask(String... words) throws IOException {
        Process process = start(true, words);
        CompletableFuture<Integer> end = end(process);
        process.getOutputStream().close();
        String text = read(process, output -> new String(output.readAllBytes(), StandardCharsets.UTF_8));
        return new Answer(end.join() != 0, text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
    }

    /** A question with a long answer; an answer that breaks off is an {@link UncheckedIOException}. */
    <T> T tell(Reader<T> reader, String input, String... words) throws IOException {
        Process process = start(false, words);
        CompletableFuture<Integer> end = end(process);
        Waiting.begin(() -> write(process, input));
        T told = read(process, reader);
        if (end.join() != 0) {
            throw new UncheckedIOException(new IOException("git " + words[0] + " broke off"));
        }
        return told;
    }

    private Process start(boolean withErrors, String... words) throws IOException {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(withErrors);
        if (!withErrors) {
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        }
        Map<String, String> variables = builder.environment();
        variables.keySet().removeIf(name -> !inherits(name));
        variables.putAll(Map.of("LC_ALL", "C", "GIT_TERMINAL_PROMPT", "0", "GIT_NO_LAZY_FETCH", "1"));
        variables.putAll(environment);
        return builder.start();
    }

    static boolean inherits(String variable) {
        return !NOT_OURS.contains(variable) && !variable.startsWith("GIT_TRACE");
    }

    private static <T> T read(Process process, Reader<T> reader) {
        try (InputStream output = process.getInputStream()) {
            return reader.read(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Process process, String input) {
        try (OutputStream stream = process.getOutputStream()) {
            stream.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return; // it ended without listening, which its exit code tells
        }
    }

    /** How the process ends; one that keeps silent for too long is ended, which ends reading from it as well. */
    private static CompletableFuture<Integer> end(Process process) {
        return process.onExit()
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .thenApply(Process::exitValue)
                .exceptionally(late -> {
                    process.destroyForcibly();
                    return -1;
                });
    }
}
