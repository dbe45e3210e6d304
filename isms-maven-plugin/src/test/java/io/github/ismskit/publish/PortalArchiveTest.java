package io.github.ismskit.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PortalArchiveTest {

    @TempDir
    Path folder = Path.of("target");

    @Test
    void holdsEveryFileInOrderWithOneDateAndNothingExtra() throws IOException {
        portal("one", List.of("index.html", "b/z.html", "b/a.html", "files/bär.csv"));
        Path archive = folder.resolve("portal.zip");
        PortalArchive.write(folder.resolve("one"), archive);
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            assertThat(entries)
                    .extracting(ZipEntry::getName)
                    .containsExactly("b/a.html", "b/z.html", "files/bär.csv", "index.html");
            assertThat(entries)
                    .allMatch(entry -> entry.getExtra() == null)
                    .allMatch(entry -> entry.getTimeLocal().equals(LocalDateTime.of(1980, 2, 1, 0, 0)));
            assertThat(zip.getInputStream(zip.getEntry("index.html"))).hasContent("index.html");
        }
    }

    @Test
    void isTheSameWhateverTheOrderOfWritingAndTheZone() throws IOException {
        List<String> paths = new ArrayList<>(List.of("index.html", "b/z.html", "b/a.html"));
        portal("one", paths);
        Collections.reverse(paths);
        portal("two", paths);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            PortalArchive.write(folder.resolve("one"), folder.resolve("one.zip"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
            PortalArchive.write(folder.resolve("two"), folder.resolve("two.zip"));
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(folder.resolve("two.zip")).hasSameBinaryContentAs(folder.resolve("one.zip"));
    }

    @Test
    void tellsWhatCouldNotBeWritten() throws IOException {
        portal("one", List.of("index.html"));
        Path taken = folder.resolve("taken.zip");
        Files.createDirectories(taken.resolve("inside"));
        assertThatThrownBy(() -> PortalArchive.write(folder.resolve("one"), taken))
                .isInstanceOf(PublishFailure.class)
                .hasMessageStartingWith("the archive " + taken + " could not be written: ");
    }

    private void portal(String name, List<String> paths) throws IOException {
        for (String path : paths) {
            Path file = folder.resolve(name).resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, path);
        }
    }
}
