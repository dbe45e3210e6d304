package io.github.ismskit.init;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads what comes with the plugin for a new repository. */
final class StarterResource {

    private static final String ROOT = "/io/github/ismskit/";

    private StarterResource() {}

    /** The paths of the starter content, as they are stored: a dot in front is written {@code dot.}. */
    static List<String> paths() {
        return read("starter/files.txt").lines().toList();
    }

    static String read(String path) {
        try (InputStream in = StarterResource.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException(ROOT + path + " is missing from the plugin");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + ROOT + path, e);
        }
    }

    /** Tools leave out files with a dot in front when they pack a jar, so those are stored without. */
    static String target(String stored) {
        return stored.replaceAll("(^|/)dot\\.", "$1.");
    }
}
