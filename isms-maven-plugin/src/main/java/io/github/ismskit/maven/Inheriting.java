package io.github.ismskit.maven;

import io.github.ismskit.document.Inherited;
import io.github.ismskit.inherit.Coordinates;
import io.github.ismskit.inherit.InheritFailure;
import io.github.ismskit.inherit.Unpacking;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/** Fetches the artifacts that an ISMS inherits, as Maven fetches every other one, and lays them out. */
record Inheriting(
        @Nullable RepositorySystem system,
        @Nullable RepositorySystemSession session,
        List<RemoteRepository> repositories) {

    /** Everything that stands against it is told in one run. */
    List<Inherited> of(List<String> written, Path below) throws MojoExecutionException {
        List<String> problems = new ArrayList<>();
        List<Inherited> inherited = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String each : written) {
            try {
                Coordinates coordinates = Coordinates.of(each);
                if (names.add(coordinates.artifactId())) {
                    inherited.add(new Unpacking(below).of(coordinates, file(coordinates)));
                } else {
                    problems.add("isms.inherits: two artifacts are called '" + coordinates.artifactId()
                            + "', below which their files would be shown; inherit one of them");
                }
            } catch (InheritFailure e) {
                problems.add(e.getMessage());
            } catch (ArtifactResolutionException e) {
                problems.add(unresolved(each, e));
            }
        }
        if (!problems.isEmpty()) {
            throw new MojoExecutionException(String.join("\n", problems));
        }
        return List.copyOf(inherited);
    }

    private Path file(Coordinates coordinates) throws ArtifactResolutionException, MojoExecutionException {
        if (system == null || session == null) {
            throw new MojoExecutionException("isms.inherits is set, and this Maven fetches no artifacts for goals");
        }
        DefaultArtifact artifact = new DefaultArtifact(
                coordinates.groupId(),
                coordinates.artifactId(),
                coordinates.classifier(),
                Coordinates.TYPE,
                coordinates.version());
        ArtifactRequest request = new ArtifactRequest(artifact, repositories, "isms");
        return system.resolveArtifact(session, request).getArtifact().getFile().toPath();
    }

    private static String unresolved(String written, ArtifactResolutionException e) {
        return "isms.inherits: '" + written.strip() + "' cannot be had: " + e.getMessage()
                + "; see that isms:share is a goal of its module and that it was installed or deployed, or, in the same"
                + " build, that its module comes first and that the build goes as far as 'package'";
    }
}
