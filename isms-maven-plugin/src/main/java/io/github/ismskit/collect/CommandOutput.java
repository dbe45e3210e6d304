package io.github.ismskit.collect;

import io.github.ismskit.model.Collector;
import io.github.ismskit.text.Printed;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs a command that the POM allows, and keeps what it prints byte for byte. */
final class CommandOutput implements Gatherer {

    private final List<AllowedCommand> allowed;
    private final Path folder;

    /** @param folder in which commands run */
    CommandOutput(List<AllowedCommand> allowed, Path folder) {
        this.allowed = List.copyOf(allowed);
        this.folder = folder;
    }

    @Override
    public Gathered gather(Collector declared, Tray.Compartment into) throws Refusal {
        AllowedCommand command = allowed.stream()
                .filter(each -> each.id().equals(declared.source()))
                .findFirst()
                .orElseThrow(() -> new Refusal("the POM allows no command '" + declared.source()
                        + "'; add it to <commands> of the plugin, which content cannot do"));
        long begin = System.nanoTime();
        try (Running running = Running.start(command, folder, into, declared.maxBytes())) {
            int code = running.await(command.patience());
            if (!command.codes().contains(code)) {
                throw failed(command, running, code);
            }
            Taken output = running.output();
            return new Gathered(List.of(output), seen(command, code, System.nanoTime() - begin));
        }
    }

    /** A command that printed too much was ended for it, and its exit code is no news. */
    private static Refusal failed(AllowedCommand command, Running running, int code) {
        try {
            running.output();
        } catch (TooLarge e) {
            return e;
        } catch (Refusal e) {
            // the exit code is the better reason
        }
        String said = running.complaint();
        return new Refusal("the command '" + command.id() + "' ended with exit code " + code
                + (said.isEmpty() ? "" : " and said '" + said + "'")
                + "; put it right, or allow the code in the POM where it means success");
    }

    private static Seen seen(AllowedCommand command, int code, long nanos) {
        String ended = "the program " + Printed.code(program(command)) + " ended with exit code " + code + " after "
                + Elapsed.seconds(nanos);
        return new Seen(List.of(ended), true, Optional.empty());
    }

    /** Arguments may hold what nobody shall read. */
    private static String program(AllowedCommand command) {
        Path program = Path.of(command.words().get(0)).getFileName();
        return program == null ? command.id() : program.toString();
    }
}
