package io.github.ismskit.maven;

import io.github.ismskit.ci.BuildServer;
import io.github.ismskit.ci.Format;
import io.github.ismskit.finding.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** The reports for CI that a build asks for, by their words. */
final class ReportChoice {

    private static final String AUTO = "auto";
    private static final String NONE = "none";

    private ReportChoice() {}

    /** Each once, in the order in which they were named. */
    static List<Format> of(List<String> names, Map<String, String> environment) throws MojoExecutionException {
        List<String> words = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (words.contains(NONE) && words.size() > 1) {
            throw new MojoExecutionException("isms.reports names none beside others; leave out one or the others");
        }
        Set<Format> formats = new LinkedHashSet<>();
        for (String word : words) {
            if (word.equals(AUTO)) {
                formats.addAll(BuildServer.formats(environment));
            } else if (!word.equals(NONE)) {
                formats.add(named(word).orElseThrow(() -> unknown(word)));
            }
        }
        return List.copyOf(formats);
    }

    private static Optional<Format> named(String word) {
        return Stream.of(Format.values())
                .filter(format -> format.key().equals(word))
                .findFirst();
    }

    private static MojoExecutionException unknown(String word) {
        List<String> known = new ArrayList<>(List.of(AUTO, NONE));
        Stream.of(Format.values()).map(Format::key).forEach(known::add);
        return new MojoExecutionException("isms.reports names '" + word + "', which is no report; "
                + Nearest.advice(word, known, "name auto, none, or some of junit, sarif, github, gitlab, markdown"));
    }
}
