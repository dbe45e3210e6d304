package io.github.ismskit.maven;

import io.github.ismskit.collect.AllowedCommand;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A {@code <command>} of the POM that collectors may run. */
public final class CommandSetting {

    /** The id by which activities name it. */
    private @Nullable String id;

    /** The program and its arguments; no shell reads them. */
    private List<String> arguments = List.of();

    /** What its output is called among the evidence; the id with {@code .txt} when it is not given. */
    private @Nullable String file;

    /** How long it may run, in seconds. */
    private int seconds = 60;

    /** The exit codes after which its output counts. */
    private Set<Integer> codes = Set.of(0);

    AllowedCommand allowed(List<String> problems) {
        String name = id == null ? "" : id.strip();
        if (name.isEmpty()) {
            problems.add("a <command> has no <id>; give it the one by which activities name it");
        }
        if (arguments.isEmpty() || arguments.get(0).isBlank()) {
            problems.add("the command '" + name + "' has no <arguments>; give it the program and its arguments");
        }
        if (seconds < 1) {
            problems.add("the command '" + name + "' has " + seconds + " <seconds>; give it at least 1");
        }
        return new AllowedCommand(
                name, arguments, file == null ? name + ".txt" : file, Duration.ofSeconds(seconds), codes);
    }
}
