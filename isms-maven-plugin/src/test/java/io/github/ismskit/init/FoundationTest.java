package io.github.ismskit.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that is there is touched, whatever the run before has come to. */
final class FoundationTest {

    @TempDir
    Path folder;

    @Test
    void whatIsThereIsKeptByteForByte() throws Exception {
        write("pom.xml", "<project/>\r\n");
        write("README.md", "# Ours");
        write(".gitattributes", "");
        write("docs/handbook.md", "text");
        Map<String, String> before = all();
        Laid laid = begin();
        assertThat(laid.kept()).containsExactly(".gitattributes", "README.md", "pom.xml");
        assertThat(laid.written()).contains("mvnw", "src/isms/isms.yaml").doesNotContain("pom.xml");
        assertThat(all()).containsAllEntriesOf(before);
    }

    @Test
    void aSecondRunWritesNothing() throws Exception {
        Laid first = begin();
        Map<String, String> before = all();
        Laid second = begin();
        assertThat(second.written()).isEmpty();
        assertThat(second.kept()).isEqualTo(first.written());
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void aRunAfterAnInterruptedOneWritesWhatIsMissing() throws Exception {
        Laid first = begin();
        Map<String, String> whole = all();
        List<String> lost = List.of("mvnw", "src/isms/people.yaml", "src/isms/policies/access.md");
        for (String each : lost) {
            Files.delete(folder.resolve(each));
        }
        write("src/isms/.people.yaml.isms-new", "# half of wha");
        write(".pom.xml.isms-new", "half of a draft whose file was whole already");
        Laid second = begin();
        assertThat(second.written()).isEqualTo(lost);
        assertThat(second.kept()).hasSize(first.written().size() - lost.size());
        assertThat(all()).isEqualTo(whole);
    }

    @Test
    void recordsOfSomebodyAreNotMixedWithOurs() throws Exception {
        write("src/isms/controls/register.yaml", "- {id: A.5.1, applicable: true}\n");
        Laid laid = begin();
        assertThat(laid.leftAlone()).containsExactly("src/isms/controls");
        assertThat(folder.resolve("src/isms/controls/people.yaml")).doesNotExist();
        assertThat(folder.resolve("src/isms/policies/access.md")).exists();
    }

    @Test
    void aLinkThatLeadsOutIsRefusedBeforeAnythingIsWritten(@TempDir Path elsewhere) throws Exception {
        Files.createDirectories(folder.resolve("src"));
        Files.createSymbolicLink(folder.resolve("src/isms"), elsewhere);
        assertThatThrownBy(this::begin)
                .isInstanceOf(InitFailure.class)
                .hasMessageContaining("isms is no folder of ")
                .hasMessageEndingWith("move it away, or set isms.directory to another folder");
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(folder.resolve("pom.xml")).doesNotExist();
    }

    @Test
    void aFileInPlaceOfAFolderIsRefused() throws Exception {
        write("templates", "a file");
        assertThatThrownBy(this::begin)
                .isInstanceOf(InitFailure.class)
                .hasMessageContaining("templates is no folder of ");
        assertThat(folder.resolve("pom.xml")).doesNotExist();
    }

    @Test
    void aLinkThatLeadsNowhereIsKept() throws Exception {
        Files.createSymbolicLink(folder.resolve("README.md"), folder.resolve("gone.md"));
        assertThat(begin().kept()).containsExactly("README.md");
        assertThat(folder.resolve("gone.md")).doesNotExist();
    }

    @Test
    void aFolderInsideMayBeALink() throws Exception {
        Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(folder.resolve("src"));
        Files.createSymbolicLink(folder.resolve("src/isms"), folder.resolve("content"));
        begin();
        assertThat(folder.resolve("content/isms.yaml")).exists();
    }

    private Laid begin() {
        return new Beginning(folder).lay(Beginning.nothing());
    }

    private void write(String path, String text) throws Exception {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Map<String, String> all() throws Exception {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path each : walk.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(each).toString(), Files.readString(each));
            }
        }
        return all;
    }
}
