package io.github.ismskit.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkspaceTest {

    @TempDir
    private Path base = Path.of("");

    @Test
    void findsByNamesAndFolders() throws Exception {
        write("target/a.xml", "target/b.xml", "target/b.txt", "app/target/a.xml", "app/lib/target/a.xml");
        assertThat(found("target/*.xml")).containsExactly("target/a.xml", "target/b.xml");
        assertThat(found("target/?.txt")).containsExactly("target/b.txt");
        assertThat(found("**/target/a.xml"))
                .containsExactly("app/lib/target/a.xml", "app/target/a.xml", "target/a.xml");
        assertThat(found("target/a.xml")).containsExactly("target/a.xml");
    }

    @Test
    void looksIntoNothingHiddenNorIntoTheIsms() throws Exception {
        write("a.csv", ".git/b.csv", "x/.c.csv", "src/isms/evidence/d.csv");
        assertThat(found("**/*.csv")).containsExactly("a.csv");
        refuses(
                "src/isms/evidence/d.csv",
                "no file below " + base + " is 'src/isms/evidence/d.csv'; let the build make it first,"
                        + " or correct 'path' (hidden files and the ISMS itself are left out)");
    }

    @Test
    void refusesWhatIsNotThere() throws Exception {
        write("target/a.xml");
        refuses(
                "target/*.json",
                "no file below " + base + " is 'target/*.json'; let the build make it first,"
                        + " or correct 'path' (hidden files and the ISMS itself are left out)");
        refuses(
                "build/*.xml",
                "no file below " + base + " is 'build/*.xml'; let the build make it first,"
                        + " or correct 'path' (hidden files and the ISMS itself are left out)");
    }

    @Test
    void refusesLinksAndWhatLiesBehindThem(@TempDir Path elsewhere) throws Exception {
        write("target/a.xml");
        Path secret = Files.writeString(elsewhere.resolve("secret.xml"), "secret");
        Files.createSymbolicLink(base.resolve("target/link.xml"), secret);
        Files.createSymbolicLink(base.resolve("linked"), elsewhere);
        String link = " is a link, lies behind one, or is no plain file; take the file itself";
        refuses("target/*.xml", "target/link.xml" + link);
        refuses(
                "linked/secret.xml",
                "no file below " + base + " is 'linked/secret.xml'; let the build make it first,"
                        + " or correct 'path' (hidden files and the ISMS itself are left out)");
        Files.createDirectories(elsewhere.resolve("deep"));
        Files.writeString(elsewhere.resolve("deep/secret.xml"), "secret");
        refuses("linked/deep/secret.xml", "linked/deep/secret.xml" + link);
    }

    @Test
    void refusesToDrown() throws Exception {
        for (int i = 0; i < 501; i++) {
            write("target/" + i + ".xml");
        }
        refuses("target/*.xml", "'target/*.xml' names more than 500 files; make 'path' narrower");
        Files.delete(base.resolve("target/500.xml"));
        assertThat(found("target/*.xml")).hasSize(500);
    }

    @Test
    void aTrayTakesNoMoreThanItsLimitAndNothingEmpty() throws Exception {
        write("target/a.xml", "target/A.XML", "b/a.xml");
        Files.writeString(base.resolve("target/empty.xml"), "");
        try (Tray tray = Tray.in(base.resolve("out"))) {
            Tray.Compartment part = tray.compartment();
            assertThat(part.copy(base.resolve("target/a.xml"), "target/a.xml", 4)
                            .name())
                    .isEqualTo("a.xml");
            assertThat(part.copy(base.resolve("b/a.xml"), "b/a.xml", 4).name()).isEqualTo("a-2.xml");
            assertThat(part.copy(base.resolve("target/A.XML"), "target/A.XML", 4)
                            .name())
                    .isEqualTo("A-3.XML");
            assertThatThrownBy(() -> part.copy(base.resolve("b/a.xml"), "b/a.xml", 3))
                    .hasMessage(
                            "b/a.xml is larger than 3 bytes; make it smaller, or raise 'max-size' of the collector");
            assertThatThrownBy(() -> part.copy(base.resolve("target/empty.xml"), "target/empty.xml", 3))
                    .hasMessage("target/empty.xml is empty, which proves nothing; see that it is filled");
        }
        assertThat(base.resolve("out")).isEmptyDirectory();
    }

    private List<String> found(String pattern) throws Refusal {
        return workspace().find(pattern).stream().map(Workspace.Match::relative).toList();
    }

    private void refuses(String pattern, String message) {
        assertThatThrownBy(() -> workspace().find(pattern))
                .isInstanceOf(Refusal.class)
                .hasMessage(message);
    }

    private Workspace workspace() {
        return new Workspace(base, List.of(base.resolve("src/isms")));
    }

    private void write(String... files) throws IOException {
        for (String each : files) {
            Path file = base.resolve(each);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "text");
        }
    }
}
