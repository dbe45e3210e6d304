package io.github.ismskit.maven;

import io.github.ismskit.edition.Edition;
import io.github.ismskit.finding.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** The editions that a build asks for, by their words. */
final class Editions {

    private Editions() {}

    /** Each once, in the order in which they were named. */
    static List<Edition> of(List<String> names) throws MojoExecutionException {
        List<Edition> editions = new ArrayList<>();
        for (String name : names) {
            Edition edition = named(name.strip()).orElseThrow(() -> unknown(name.strip()));
            if (!editions.contains(edition)) {
                editions.add(edition);
            }
        }
        if (editions.isEmpty()) {
            throw new MojoExecutionException("isms.editions names no edition; name full, staff or auditor");
        }
        return editions;
    }

    private static Optional<Edition> named(String name) {
        return Stream.of(Edition.values())
                .filter(edition -> edition.key().equals(name))
                .findFirst();
    }

    private static MojoExecutionException unknown(String name) {
        List<String> known = Stream.of(Edition.values()).map(Edition::key).toList();
        return new MojoExecutionException("isms.editions names '" + name + "', which is no edition; "
                + Nearest.advice(name, known, "name full, staff or auditor"));
    }
}
