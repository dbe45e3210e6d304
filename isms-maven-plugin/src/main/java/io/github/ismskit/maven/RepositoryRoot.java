package io.github.ismskit.maven;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the paths begin by which a CI system knows files: the top of the git working tree, else of the project. */
final class RepositoryRoot {

    private RepositoryRoot() {}

    /** The way from there to the content, with a slash at its end unless it is empty. */
    static String prefix(Path content, Path project) {
        Path root = above(content, project);
        String way = root.relativize(content).toString().replace('\\', '/');
        return way.isEmpty() ? "" : way + "/";
    }

    private static Path above(Path content, Path project) {
        for (Path folder = content; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return folder;
            }
        }
        return content.startsWith(project) ? project : content;
    }
}
