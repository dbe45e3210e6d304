package io.github.ismskit.serve;

import io.github.ismskit.text.Counted;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;

/** The portal as it would be drawn now, on a web server of this machine, until it is interrupted. */
public final class Preview implements AutoCloseable {

    /** File systems without events are looked at this often, and so is the calendar. */
    private static final Duration GLANCE = Duration.ofSeconds(1);

    private static final Duration SOON = Duration.ofMillis(100);

    private final Source source;
    private final Consumer<String> console;
    private final Lines lines = new Lines();
    private final Workshop workshop;
    private final LocalServer server;

    private Preview(Source source, int port, Consumer<String> console) throws IOException {
        this.source = source;
        this.console = console;
        this.workshop = new Workshop(source);
        this.server = LocalServer.open(port, new Answers(workshop::showing, source.prefix()), lines);
    }

    /**
     * Listens at a port, 0 for any that is free; nothing is drawn before {@link #run}.
     *
     * @param console is told a line about every drawing
     */
    public static Preview open(Source source, int port, Consumer<String> console) throws IOException {
        return new Preview(source, port, console);
    }

    public String address() {
        return server.address();
    }

    /** Draws, and follows every change, until the thread is interrupted. */
    public void run() throws InterruptedException {
        try (FolderEvents events = FolderEvents.of(source.roots())) {
            follow(events);
        } catch (IOException e) {
            console.accept(
                    "The file system tells no changes (" + Trouble.words(e) + "); every second they are looked for");
            follow(new NoEvents());
        }
    }

    private void follow(Stir stir) throws InterruptedException {
        Watch watch = new Watch(source.roots(), stir);
        draw("Everything", true);
        server.start();
        while (true) {
            Set<Path> changed = watch.within(workshop.isWaiting() ? SOON : GLANCE);
            if (!changed.isEmpty()) {
                draw(named(changed), changed.stream().anyMatch(file -> file.startsWith(source.templates())));
            } else if (workshop.isBehind()) {
                catchUp();
            } else {
                lines.listen();
            }
        }
    }

    private void draw(String what, boolean templates) {
        Instant begin = source.day().get().now();
        workshop.follow(templates);
        lines.tell();
        Duration time = Duration.between(begin, source.day().get().now());
        console.accept(what + " in " + time.toMillis() + " ms; " + said());
    }

    /** Worth a line only where it makes a difference. */
    private void catchUp() {
        String before = said();
        workshop.catchUp();
        lines.tell();
        if (!said().equals(before)) {
            console.accept("Another day, or news from git; " + said());
        }
    }

    private String said() {
        Told told = workshop.showing().told();
        return told.summary()
                + told.errors().stream()
                        .findFirst()
                        .map(error -> "; " + source.prefix() + error.line())
                        .orElse("")
                + (told.errors().size() > 1 ? "; and " + (told.errors().size() - 1) + " more" : "");
    }

    private String named(Set<Path> changed) {
        Path first = changed.iterator().next();
        Path root = first.startsWith(source.content())
                ? source.content()
                : source.templates().resolveSibling(".").normalize();
        String more = changed.size() > 1 ? " and " + Counted.of(changed.size() - 1, "more file") : "";
        return root.relativize(first).toString().replace('\\', '/') + more;
    }

    @Override
    public void close() {
        server.close();
    }
}
