package io.github.ismskit.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;

/** The POM of a project as somebody wrote it, and not one that a plugin has put in its place for publishing. */
final class WrittenPom {

    private WrittenPom() {}

    /** Empty where the project has none. */
    static Optional<Path> of(MavenProject project) {
        return Optional.ofNullable(project.getOriginalModel())
                .map(Model::getPomFile)
                .or(() -> Optional.ofNullable(project.getFile()))
                .map(File::toPath);
    }
}
