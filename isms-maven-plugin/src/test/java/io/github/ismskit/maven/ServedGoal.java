package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** The goal {@code serve} on a thread of its own, which is interrupted in the end as by Ctrl-C. */
final class ServedGoal implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;

    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final Thread thread;
    private final String address;

    private ServedGoal(ServeMojo goal) throws InterruptedException {
        goal.setLog(new Said(said));
        thread = new Thread(() -> run(goal));
        thread.start();
        String line = next();
        assertThat(line)
                .startsWith("info: The preview of the ISMS is at http://127.0.0.1:")
                .contains("Ctrl-C ends it");
        address = line.replaceFirst("^.* is at (\\S+) .*$", "$1");
    }

    static ServedGoal start(ServeMojo goal) throws InterruptedException {
        return new ServedGoal(goal);
    }

    private void run(ServeMojo goal) {
        try {
            goal.execute();
            said.add("ended well");
        } catch (Exception e) {
            said.add("ended with " + e);
        }
    }

    String address() {
        return address;
    }

    /** The next line that the goal says. */
    String next() throws InterruptedException {
        return Objects.requireNonNull(said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS), "the goal has gone silent");
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
        assertThat(said).endsWith("info: The preview has ended", "ended well");
    }

    private static final class Said extends SystemStreamLog {

        private final BlockingQueue<String> lines;

        Said(BlockingQueue<String> lines) {
            this.lines = lines;
        }

        @Override
        public void info(CharSequence content) {
            lines.add("info: " + content);
        }

        @Override
        public void warn(CharSequence content) {
            lines.add("warning: " + content);
        }

        @Override
        public void error(CharSequence content) {
            lines.add("error: " + content);
        }
    }
}
