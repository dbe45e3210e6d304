package io.github.ismskit.maven;

import io.github.ismskit.finding.Severity;

/** From which severity on the check fails; never is not offered. */
public enum FailOn {
    error(Severity.ERROR),
    warning(Severity.WARNING);

    private final Severity severity;

    FailOn(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }
}
