package io.github.ismskit.maven;

import io.github.ismskit.publish.PortalArchive;
import java.nio.file.Path;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/** The portal as a zip artifact of the project, for {@code install} and {@code deploy} to publish. */
record AttachedPortal(MavenProject project, MavenProjectHelper artifacts) {

    private static final String TYPE = "zip";
    private static final String CLASSIFIER = "portal";

    void attach(Path folder) {
        Path archive = Path.of(project.getBuild().getDirectory())
                .resolve(project.getBuild().getFinalName() + "-" + CLASSIFIER + "." + TYPE);
        PortalArchive.write(folder, archive);
        if (!isAttached()) {
            artifacts.attachArtifact(project, TYPE, CLASSIFIER, archive.toFile());
        }
    }

    /** A build such as {@code mvn verify install} comes here twice. */
    private boolean isAttached() {
        return project.getAttachedArtifacts().stream()
                .anyMatch(each -> CLASSIFIER.equals(each.getClassifier()) && TYPE.equals(each.getType()));
    }
}
