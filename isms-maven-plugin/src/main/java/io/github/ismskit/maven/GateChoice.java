package io.github.ismskit.maven;

import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;

/** What the check fails on; nothing is not offered. */
enum GateChoice {
    FULL,
    CHANGED;

    static GateChoice of(String word) throws MojoExecutionException {
        for (GateChoice each : values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(word.strip())) {
                return each;
            }
        }
        throw new MojoExecutionException("isms.gate is '" + word + "'; write full or changed");
    }
}
