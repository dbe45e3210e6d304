package io.github.ismskit.maven;

/** What the check fails on; nothing is not offered. */
public enum GateChoice {
    full,
    changed
}
