package io.github.ismskit.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** What is wrong with the parameters of a goal, told all at once. */
final class Refusals {

    private final List<String> messages = new ArrayList<>();

    /** A step that asks a parameter. */
    interface Step<T> {
        T take() throws MojoExecutionException;
    }

    /** What the step gives; empty where it refuses. */
    <T> Optional<T> of(Step<T> step) {
        try {
            return Optional.of(step.take());
        } catch (MojoExecutionException e) {
            messages.add(e.getMessage());
            return Optional.empty();
        }
    }

    void tell() throws MojoExecutionException {
        if (!messages.isEmpty()) {
            throw new MojoExecutionException(String.join("\n", messages));
        }
    }
}
