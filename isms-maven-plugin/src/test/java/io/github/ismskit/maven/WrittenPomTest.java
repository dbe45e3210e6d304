package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

/** What is under version control is asked, whatever is to be published. */
final class WrittenPomTest {

    @Test
    void isNotTheOneThatWasMadeForPublishing() {
        Model written = new Model();
        written.setPomFile(new File("isms/pom.xml"));
        MavenProject project = new MavenProject();
        project.setOriginalModel(written);
        project.setFile(new File("isms/.flattened-pom.xml"));
        assertThat(WrittenPom.of(project)).contains(Path.of("isms/pom.xml").toAbsolutePath());
    }

    @Test
    void isTheFileOfTheProjectWhereNothingElseIsKnown() {
        MavenProject project = new MavenProject();
        assertThat(WrittenPom.of(project)).isEmpty();
        project.setFile(new File("pom.xml"));
        assertThat(WrittenPom.of(project)).contains(Path.of("pom.xml"));
    }
}
