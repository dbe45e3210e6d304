package io.github.ismskit.browser;

import io.github.ismskit.fixture.Program;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A headless Chromium that was started for the tests and is ended with them. */
final class Chromium implements AutoCloseable {

    private static final String LISTENING = "DevTools listening on ";

    private final Process process;
    private final Path profile;
    private final String address;

    private Chromium(Process process, Path profile, String address) {
        this.process = process;
        this.profile = profile;
        this.address = address;
    }

    /** Starts the browser; without one the tests are skipped, but in CI they fail. */
    static Chromium startOrSkip(String... options) throws IOException {
        Path program = Program.orSkip("chromium", "chromium-browser", "google-chrome", "chrome");
        return start(program, Files.createTempDirectory("chromium-profile"), List.of(options));
    }

    private static Chromium start(Path program, Path profile, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile));
        command.addAll(options);
        command.add("about:blank");
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader errors =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            if (line.startsWith(LISTENING)) {
                drain(errors);
                return new Chromium(
                        process, profile, line.substring(LISTENING.length()).strip());
            }
        }
        throw new IOException("Chromium ended before it listened: " + program);
    }

    /** The address of the browser's own debugging socket. */
    String address() {
        return address;
    }

    /** An unread pipe would stop the browser once it is full. */
    private static void drain(BufferedReader errors) {
        Thread reader = new Thread(() -> errors.lines().forEach(line -> {}));
        reader.setDaemon(true);
        reader.start();
    }

    /** Ends the browser with all its processes; what one of them still wrote into the profile fails no test. */
    @Override
    public void close() throws IOException {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .map(Path::toFile)
                    .filter(file -> !file.delete())
                    .forEach(File::deleteOnExit);
        } catch (UncheckedIOException e) {
            profile.toFile().deleteOnExit();
        }
    }
}
