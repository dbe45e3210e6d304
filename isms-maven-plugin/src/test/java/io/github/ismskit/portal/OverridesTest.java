package io.github.ismskit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OverridesTest {

    @TempDir
    Path folder = Path.of("target");

    @Test
    void aFileThatReplacesNothingIsTold() throws IOException {
        write("inject/haed.ftlh", "x");
        write("notes.md", "x");
        assertThat(new Overrides(folder).remarks("2"))
                .containsExactly(
                        "inject/haed.ftlh replaces nothing; the portal has no file of that path, did you mean 'inject/head.ftlh'?",
                        "notes.md replaces nothing; the portal has no file of that path");
    }

    @Test
    void aCopyWhoseOriginalHasChangedIsTold() throws IOException {
        String copy = new String(Ejection.copy("pages/glossary.ftlh", "1"), StandardCharsets.UTF_8);
        write("pages/glossary.ftlh", copy.replaceFirst("sha256:[0-9a-f]{8}", "sha256:00000000"));
        assertThat(new Overrides(folder).remarks("2"))
                .containsExactly("pages/glossary.ftlh was ejected from version 1, and its original is another one in 2;"
                        + " eject it anew to a folder of its own, and take over what has changed");
    }

    @Test
    void aCopyOfTheSameOriginalAndAFileOfOnesOwnAreNot() throws IOException {
        String copy = new String(Ejection.copy("pages/glossary.ftlh", "1"), StandardCharsets.UTF_8);
        write("pages/glossary.ftlh", copy.replace("Glossary", "Words"));
        write("assets/css/custom.css", ":root { --brand: #123456; }");
        assertThat(new Overrides(folder).remarks("2")).isEmpty();
    }

    @Test
    void onlyTheFrameIsClosed() throws IOException {
        for (String path : Originals.paths()) {
            write(path, "x");
        }
        assertThat(new Overrides(folder).ofFrame())
                .containsExactly(
                        "layouts/group.ftlh",
                        "layouts/page.ftlh",
                        "layouts/single.ftlh",
                        "parts/footer.ftlh",
                        "parts/header.ftlh");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
