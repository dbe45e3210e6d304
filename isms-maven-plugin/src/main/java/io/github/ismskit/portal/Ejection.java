package io.github.ismskit.portal;

import io.github.ismskit.finding.Nearest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A template of ours to change: a copy whose first line says of which original it is. */
public final class Ejection {

    private static final Pattern MARK =
            Pattern.compile("ejected from isms-maven-plugin (\\S+), original sha256:([0-9a-f]{64})");

    private Ejection() {}

    /**
     * Where a copy came from.
     *
     * @param version of the plugin
     * @param sha256 of the original
     */
    record Origin(String version, String sha256) {}

    /** What can be ejected: every text of the template, by how well it keeps from one version to the next. */
    public static List<String> offers() {
        List<String> offers = new ArrayList<>();
        for (Level level : Level.values()) {
            offers.add(level.words() + ":");
            Originals.paths().stream()
                    .filter(path -> Level.of(path) == level && Comment.in(path).isPresent())
                    .forEach(path -> offers.add("  " + path));
        }
        return offers;
    }

    /** What is wrong with a name, in words for who gave it; empty for a template that there is. */
    public static String advice(String path) {
        Set<String> paths = Originals.paths();
        if (!paths.contains(path)) {
            return "there is no template '" + path + "'; "
                    + Nearest.advice(path, paths, "run isms:eject without isms.template for a list");
        }
        return Comment.in(path).isPresent() ? "" : path + " is a picture; put your own at this path";
    }

    /** The copy, with its origin in the first line. */
    public static byte[] copy(String path, String version) {
        String mark = "ejected from isms-maven-plugin " + version + ", original sha256:" + Originals.sha256(path);
        String first = Comment.in(path).orElseThrow().of(mark) + "\n";
        String original = new String(Originals.read(path), StandardCharsets.UTF_8);
        return (first + original).getBytes(StandardCharsets.UTF_8);
    }

    /** Where a file was copied from; empty for one that somebody wrote. */
    static Optional<Origin> origin(byte[] file) {
        String first =
                new String(file, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        Matcher mark = MARK.matcher(first);
        return mark.find() ? Optional.of(new Origin(mark.group(1), mark.group(2))) : Optional.empty();
    }
}
