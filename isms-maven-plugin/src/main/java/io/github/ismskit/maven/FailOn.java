package io.github.ismskit.maven;

import io.github.ismskit.finding.Severity;
import org.apache.maven.plugin.MojoExecutionException;

/** From which severity on the check fails; never is not offered. */
enum FailOn {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING);

    private final Severity severity;

    FailOn(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }

    static FailOn of(String word) throws MojoExecutionException {
        for (FailOn each : values()) {
            if (each.severity.key().equals(word.strip())) {
                return each;
            }
        }
        throw new MojoExecutionException("isms.failOn is '" + word + "'; write error or warning");
    }
}
