package io.github.ismskit.maven;

import io.github.ismskit.report.ConsoleLine;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Prints lines by Maven's own means, so that Maven colours them and its switches silence them. */
final class MavenConsole {

    private MavenConsole() {}

    static void print(Log log, List<ConsoleLine> lines) {
        for (ConsoleLine line : lines) {
            switch (line.severity()) {
                case ERROR -> log.error(line.text());
                case WARNING -> log.warn(line.text());
                case INFO -> log.info(line.text());
            }
        }
    }
}
