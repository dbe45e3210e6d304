package io.github.ismskit.maven;

/** From which severity on the check fails; never is not offered. */
public enum FailOn {
    error,
    warning
}
