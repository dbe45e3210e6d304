package io.github.ismskit.maven;

import java.nio.file.Path;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/** A zip artifact of the project, for {@code install} and {@code deploy} to publish. */
record AttachedZip(MavenProject project, MavenProjectHelper artifacts, String classifier) {

    private static final String TYPE = "zip";

    /** Where the archive lies. */
    Path archive() {
        return Path.of(project.getBuild().getDirectory())
                .resolve(project.getBuild().getFinalName() + "-" + classifier + "." + TYPE);
    }

    /** A build such as {@code mvn verify install} comes here twice. */
    void attach() {
        boolean attached = project.getAttachedArtifacts().stream()
                .anyMatch(each -> classifier.equals(each.getClassifier()) && TYPE.equals(each.getType()));
        if (!attached) {
            artifacts.attachArtifact(project, TYPE, classifier, archive().toFile());
        }
    }
}
