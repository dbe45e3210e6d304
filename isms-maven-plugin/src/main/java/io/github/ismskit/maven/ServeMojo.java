package io.github.ismskit.maven;

import io.github.ismskit.AsOf;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.portal.Portal;
import io.github.ismskit.report.ConsoleLine;
import io.github.ismskit.serve.Preview;
import io.github.ismskit.serve.Source;
import java.io.IOException;
import java.net.BindException;
import java.time.Instant;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the portal on a web server of this machine while you write: a change of the content or of a template of your own is
 * seen in the browser at once, and so is what is wrong with it. Nothing is written. Ctrl-C ends it.
 */
@Mojo(name = "serve", threadSafe = true)
public final class ServeMojo extends PortalGoal {

    private static final int HIGHEST_PORT = 65_535;

    /** The port to listen at, on 127.0.0.1 only; 0 takes any that is free, and the console tells which. */
    @Parameter(property = "isms.port", defaultValue = "8042")
    int port = 8042;

    @Override
    void run() throws MojoExecutionException {
        AsOf first = day();
        Source source = new Source(
                contentRoot(),
                inherited(),
                templates(),
                this::drawing,
                () -> now(first),
                history,
                ContentPrefix.of(contentRoot()));
        try (Preview preview = open(source)) {
            say("The preview of the ISMS is at " + preview.address() + " and follows every change; Ctrl-C ends it");
            preview.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            say("The preview has ended");
        }
    }

    private Preview open(Source source) throws MojoExecutionException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new MojoExecutionException("isms.port is " + port + ", which no port is; take one up to "
                    + HIGHEST_PORT + ", or 0 for a free one");
        }
        try {
            return Preview.open(source, port, this::say);
        } catch (BindException e) {
            throw new MojoExecutionException(
                    "isms.port is " + port + ", where nobody can listen now (" + e.getMessage()
                            + "); end what listens there, or take another one, or 0 for a free one",
                    e);
        } catch (IOException e) {
            throw new MojoExecutionException("the preview cannot listen at port " + port + ": " + e.getMessage(), e);
        }
    }

    /** A day that was asked for stays; today may become tomorrow. */
    private static AsOf now(AsOf first) {
        return new AsOf(first.asked(), Instant.now());
    }

    private Portal drawing() {
        try {
            return portal();
        } catch (MojoExecutionException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private void say(String line) {
        MavenConsole.print(getLog(), List.of(new ConsoleLine(Severity.INFO, line)));
    }
}
