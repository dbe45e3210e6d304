package io.github.ismskit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The digest follows what the files say and where in the content they lie, nothing else. */
final class ContentDigestTest {

    @TempDir
    private Path folder;

    @Test
    void isTheSameWhereverTheContentLies() throws IOException {
        assertThat(digest(content("here"))).isEqualTo(digest(content("there")));
    }

    @Test
    void differsWithTheTextOfADocumentWithAFileAndWithTheName() throws IOException {
        String plain = digest(content("plain"));
        Path text = content("text");
        Files.writeString(text.resolve("documents/scope.md"), "---\nid: DOC-1\n---\nAll of it\n");
        Path file = content("file");
        Files.writeString(file.resolve("evidence/log.txt"), "b");
        Path name = content("name");
        Files.move(name.resolve("evidence/log.txt"), name.resolve("evidence/logs.txt"));
        assertThat(digest(text)).hasSize(64).isNotEqualTo(plain);
        assertThat(digest(file)).isNotEqualTo(plain);
        assertThat(digest(name)).isNotEqualTo(plain);
    }

    @Test
    void differsWithADocumentThatCannotBeRead() throws IOException {
        Path broken = content("broken");
        Files.writeString(broken.resolve("documents/more.md"), "---\nid: [\n---\n");
        assertThat(digest(broken)).isNotEqualTo(digest(content("plain")));
    }

    private Path content(String name) throws IOException {
        Path root = folder.resolve(name);
        Files.createDirectories(root.resolve("documents"));
        Files.createDirectories(root.resolve("evidence"));
        Files.writeString(root.resolve("documents/scope.md"), "---\nid: DOC-1\n---\nSome of it\n");
        Files.writeString(root.resolve("evidence/log.txt"), "a");
        return root;
    }

    private static String digest(Path root) {
        return ContentDigest.of(new DocumentReader().read(root));
    }
}
