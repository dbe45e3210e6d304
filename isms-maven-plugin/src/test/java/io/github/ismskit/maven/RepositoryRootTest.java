package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where paths begin. */
final class RepositoryRootTest {

    @TempDir
    private Path folder;

    @Test
    void isTheTopOfTheWorkingTree() throws Exception {
        Files.createDirectories(folder.resolve("repo/.git"));
        Path project = folder.resolve("repo/docs");
        assertThat(RepositoryRoot.prefix(project.resolve("src/isms"), project)).isEqualTo("docs/src/isms/");
    }

    @Test
    void isTheTopOfALinkedWorkingTree() throws Exception {
        Files.createDirectories(folder.resolve("repo"));
        Files.writeString(folder.resolve("repo/.git"), "gitdir: ../elsewhere\n");
        Path project = folder.resolve("repo");
        assertThat(RepositoryRoot.prefix(project.resolve("src/isms"), project)).isEqualTo("src/isms/");
        assertThat(RepositoryRoot.prefix(project, project)).isEmpty();
    }

    @Test
    void isTheProjectWithoutGit() {
        Path project = folder.resolve("unpacked");
        assertThat(RepositoryRoot.prefix(project.resolve("src/isms"), project)).isEqualTo("src/isms/");
        assertThat(RepositoryRoot.prefix(folder.resolve("elsewhere"), project)).isEmpty();
    }
}
