package io.github.ismskit.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.maven.plugin.logging.Log;

/**
 * What GitHub shows on the page of a job, to which every step may add.
 *
 * @param file empty where no such page is made
 */
record StepSummary(Optional<String> file, Log log) {

    /** GitHub drops a summary that is longer. */
    private static final int MOST_BYTES = 1024 * 1024;

    static StepSummary of(Map<String, String> environment, Log log) {
        return new StepSummary(Optional.ofNullable(environment.get("GITHUB_STEP_SUMMARY")), log);
    }

    /**
     * What it says is said elsewhere as well, so one that cannot be written breaks no build.
     *
     * @param text makes one that fits into so many bytes
     */
    void add(IntFunction<String> text) {
        file.filter(name -> !name.isBlank()).ifPresent(name -> append(name, text));
    }

    private void append(String name, IntFunction<String> text) {
        try {
            Path path = Path.of(name);
            long used = Files.exists(path) ? Files.size(path) : 0;
            int left = (int) Math.max(0, MOST_BYTES - used);
            Files.writeString(path, text.apply(left), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException | InvalidPathException e) {
            log.warn("the job summary could not be written to " + name + ": " + e.getMessage());
        }
    }
}
