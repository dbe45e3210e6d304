package io.github.ismskit.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismskit.model.Collector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands here are those of a shell")
final class CommandOutputTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void keepsWhatIsPrintedByteForByte() throws Exception {
        try (Tray tray = Tray.in(folder)) {
            Gathered gathered = gather(tray, Set.of(0), "printf 'a\\r\\n\\377'; echo noise >&2");
            Taken taken = gathered.files().get(0);
            assertThat(Files.readAllBytes(taken.file())).containsExactly('a', '\r', '\n', 0xFF);
            assertThat(taken.name()).isEqualTo("admins.csv");
            assertThat(gathered.seen().facts().get(0))
                    .matches("the program `sh` ended with exit code 0 after \\d+\\.\\d s");
        }
    }

    @Test
    void noShellReadsTheArguments() throws Exception {
        AllowedCommand command = command(Duration.ofSeconds(20), Set.of(0), "echo", "$HOME; `id` > x");
        try (Tray tray = Tray.in(folder)) {
            Taken taken = gather(tray, command, 100).files().get(0);
            assertThat(taken.file()).hasContent("$HOME; `id` > x\n");
        }
    }

    @Test
    void refusesACommandThatThePomDoesNotAllow() {
        Collector declared = new Collector(Collector.Kind.COMMAND, "rm", Optional.empty(), 100);
        assertThatThrownBy(() -> new CommandOutput(List.of(), folder)
                        .gather(declared, Tray.in(folder).compartment()))
                .hasMessage(
                        "the POM allows no command 'rm'; add it to <commands> of the plugin, which content cannot do");
    }

    @Test
    void refusesExitCodesThatThePomDoesNotAllow() throws Exception {
        refuses(
                "echo found; exit 1",
                Set.of(0),
                "the command 'admins' ended with exit code 1;"
                        + " put it right, or allow the code in the POM where it means success");
        refuses(
                "echo 'no such  user' >&2; exit 7",
                Set.of(0, 1),
                "the command 'admins' ended with exit code 7 and said"
                        + " 'no such user'; put it right, or allow the code in the POM where it means success");
        try (Tray tray = Tray.in(folder)) {
            assertThat(gather(tray, Set.of(0, 1), "echo found; exit 1").files()).hasSize(1);
        }
    }

    @Test
    void refusesSilenceAndFloods() {
        refuses(
                "true",
                Set.of(0),
                "the output of the command 'admins' is empty, which proves nothing; see that it is filled");
        refuses(
                "yes",
                Set.of(0),
                "the output of the command 'admins' is larger than 100 bytes;"
                        + " make it smaller, or raise 'max-size' of the collector");
        refuses(
                "yes >&2 & yes >&2 | head -c 100000000 >&2; exit 3",
                Set.of(0),
                "the command 'admins' ran for longer than 1 s"
                        + " and was ended; make it faster, or give it more time in the POM",
                Duration.ofSeconds(1));
    }

    @Test
    void endsWhatTakesTooLong() {
        refuses(
                "echo begin; sleep 600",
                Set.of(0),
                "the command 'admins' ran for longer than 1 s and was ended;"
                        + " make it faster, or give it more time in the POM",
                Duration.ofSeconds(1));
    }

    @Test
    void refusesAProgramThatIsNotThere() {
        AllowedCommand command = command(Duration.ofSeconds(5), Set.of(0), "no-such-program");
        assertThatThrownBy(() -> gather(Tray.in(folder), command, 100))
                .hasMessage(
                        "the command 'admins' cannot be started: there is no program 'no-such-program' that runs in "
                                + folder + "; install it, or correct it in the POM");
    }

    private void refuses(String script, Set<Integer> codes, String message) {
        refuses(script, codes, message, Duration.ofSeconds(20));
    }

    private void refuses(String script, Set<Integer> codes, String message, Duration patience) {
        assertThatThrownBy(() -> gather(Tray.in(folder), command(patience, codes, "sh", "-c", script), 100))
                .isInstanceOf(Refusal.class)
                .hasMessage(message);
    }

    private Gathered gather(Tray tray, Set<Integer> codes, String script) throws Refusal {
        return gather(tray, command(Duration.ofSeconds(20), codes, "sh", "-c", script), 100);
    }

    private Gathered gather(Tray tray, AllowedCommand command, long maxBytes) throws Refusal {
        Collector declared = new Collector(Collector.Kind.COMMAND, "admins", Optional.empty(), maxBytes);
        return new CommandOutput(List.of(command), folder).gather(declared, tray.compartment());
    }

    private static AllowedCommand command(Duration patience, Set<Integer> codes, String... words) {
        return new AllowedCommand("admins", List.of(words), "admins.csv", patience, codes);
    }
}
