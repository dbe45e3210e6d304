package io.github.ismskit.adopt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettlementTest {

    @TempDir
    Path content = Path.of("");

    @Test
    void aRunThatDiedLeavesNothingThatTheNextOneTakesForAFile() throws IOException {
        Files.createDirectories(content.resolve("policies"));
        Files.writeString(content.resolve("policies/.access.md.isms-new"), "---\nid: POL-0");
        settle("policies/access.md");
        assertThat(content.resolve("policies/access.md")).hasContent("id: POL-01");
        assertThat(files()).containsExactly("policies/access.md");
    }

    @Test
    void whatHasComeMeanwhileStaysAsItIs() throws IOException {
        Files.createDirectories(content.resolve("policies"));
        Files.writeString(content.resolve("policies/access.md"), "mine");
        assertThatThrownBy(() -> settle("policies/access.md"))
                .isInstanceOf(AdoptionFailure.class)
                .hasMessageContaining("access.md has come meanwhile, and nothing is overwritten; put that right");
        assertThat(content.resolve("policies/access.md")).hasContent("mine");
        assertThat(files()).containsExactly("policies/access.md");
    }

    @Test
    void aLinkThatLeadsOutOfTheContentIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(content.resolve("policies"), elsewhere);
        assertThatThrownBy(() -> settle("policies/access.md"))
                .isInstanceOf(AdoptionFailure.class)
                .hasMessageContaining("policies leads out of the content");
        assertThat(elsewhere).isEmptyDirectory();
    }

    private void settle(String path) {
        Placed file = Placed.made("access.md", path, "policy", List.of("id: POL-01"), List.of());
        new Settlement(content).write(new Proposal("a folder", List.of(file), List.of(), List.of(), List.of()));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(content)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> content.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
