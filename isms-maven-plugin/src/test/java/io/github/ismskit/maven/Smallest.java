package io.github.ismskit.maven;

/** The smallest repository that passes, as goals are tried on it. */
final class Smallest {

    static final String POM = "src/test/resources/goals/pom.xml";
    static final String CONTENT = "src/it/minimal-passes/src/isms";

    /** One on which it passes. */
    static final String DAY = "2026-11-20";

    private Smallest() {}
}
