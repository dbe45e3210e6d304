package io.github.ismskit.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismskit.fixture.OwnThread;
import io.github.ismskit.portal.PortalFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchiveTest {

    /** Larger than the memory of the process that packs it; {@code -Darchive.mebibytes=10240} takes ten gibibytes. */
    private static final long MEBIBYTES = Long.getLong("archive.mebibytes", 160);

    @TempDir
    Path folder = Path.of("target");

    @Test
    void endsWithItsManifestAndTheSumsOfEverythingElse() throws IOException {
        Archived archived =
                new Archive(folder).write("a", List.of(text("x/b.txt", "b"), text("a.txt", "a")), ArchiveTest::count);
        assertThat(archived.files()).isEqualTo(4);
        try (ZipFile zip = new ZipFile(archived.path().toFile())) {
            assertThat(zip.stream().map(Object::toString))
                    .containsExactly("x/b.txt", "a.txt", "manifest.json", "SHA256SUMS");
            assertThat(zip.getInputStream(zip.getEntry("manifest.json"))).hasContent("2");
            assertThat(zip.getInputStream(zip.getEntry("SHA256SUMS")))
                    .hasContent("3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  x/b.txt\n"
                            + "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.txt\n"
                            + "d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35  manifest.json");
        }
        assertThat(folder.resolve("a.zip.sha256")).hasContent(archived.sha256() + "  a.zip");
    }

    @Test
    void refusesAFileThatChangedMeanwhileAndKeepsTheOldArchive() throws IOException {
        Archived old = new Archive(folder).write("a", List.of(text("a.txt", "old")), ArchiveTest::count);
        Path file = Files.writeString(folder.resolve("evidence.csv"), "changed");
        PortalFile copied = new PortalFile.Copied("evidence.csv", file, "0".repeat(64));
        assertThatThrownBy(() -> new Archive(folder).write("a", List.of(copied), ArchiveTest::count))
                .isInstanceOf(PublishFailure.class)
                .hasMessage(file + " changed while the build was running; run it again");
        assertThat(Files.readAllBytes(old.path())).hasSize((int) old.size());
        assertThat(folder.resolve("a.zip.sha256")).hasContent(old.sha256() + "  a.zip");
        assertThat(folder.resolve(".a.zip.new")).doesNotExist();
    }

    @Test
    void refusesALinkInPlaceOfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("evidence.csv"), "x");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        PortalFile copied = new PortalFile.Copied(
                "link.csv", link, "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881");
        assertThatThrownBy(() -> new Archive(folder).write("a", List.of(copied), ArchiveTest::count))
                .isInstanceOf(PublishFailure.class)
                .hasMessageStartingWith("the archive " + folder.resolve("a.zip") + " could not be written: ");
    }

    @Test
    void refusesABrokenLink() {
        List<PortalFile> files = List.of(text("portal/index.html", "<a href=\"../evidence/gone.csv\">x</a>"));
        assertThatThrownBy(() -> new Archive(folder).write("a", files, ArchiveTest::count))
                .isInstanceOf(PublishFailure.class)
                .hasMessage("the archive has 1 broken link, so it is not written:\n"
                        + "  portal/index.html -> ../evidence/gone.csv");
    }

    @Test
    void refusesTwoFilesThatDifferInCapitalsOnly() {
        List<PortalFile> files = List.of(text("A.txt", "a"), text("a.txt", "a"));
        assertThatThrownBy(() -> new Archive(folder).write("a", files, ArchiveTest::count))
                .isInstanceOf(PublishFailure.class)
                .hasMessage("two files of the archive want to be a.txt");
    }

    @Test
    void sweepsAwayWhatAKilledBuildHasLeft() throws IOException {
        Files.writeString(folder.resolve(".older.zip.new"), "half");
        Files.writeString(folder.resolve("older.zip"), "another one");
        new Archive(folder).write("a", List.of(text("a.txt", "a")), ArchiveTest::count);
        assertThat(folder.resolve(".older.zip.new")).doesNotExist();
        assertThat(folder.resolve("older.zip")).hasContent("another one");
    }

    @Test
    void seesWhenTheDiskGivesBackSomethingElse() throws IOException {
        Path file = folder.resolve("a.zip");
        List<Packed> written = new ArrayList<>();
        try (PlainZip zip = new PlainZip(file)) {
            written.add(zip.add("a.txt", new ByteArrayInputStream(new byte[] {'a'})));
            written.add(zip.add("SHA256SUMS", new ByteArrayInputStream(ArchiveCheck.sums(written))));
        }
        ArchiveCheck.demand(file, written);
        written.set(0, new Packed("a.txt", 1, "0".repeat(64)));
        assertThatThrownBy(() -> ArchiveCheck.demand(file, written))
                .isInstanceOf(PublishFailure.class)
                .hasMessageStartingWith("the archive does not read as it was written");
    }

    @Test
    void packsForTwoBuildsAtOnce() {
        List<CompletableFuture<Archived>> builds = new ArrayList<>();
        for (int each = 0; each < 8; each++) {
            builds.add(CompletableFuture.supplyAsync(
                    () -> new Archive(folder).write("a", List.of(text("a.txt", "a")), ArchiveTest::count),
                    new OwnThread()));
        }
        assertThat(builds.stream()
                        .map(CompletableFuture::join)
                        .map(Archived::sha256)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void holdsNoFileInMemory() throws Exception {
        Path large = folder.resolve("large.bin");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(MEBIBYTES * 1024 * 1024);
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneLargeFile.class.getName(),
                        large.toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(words).isZero();
        try (ZipFile zip = new ZipFile(folder.resolve("large.zip").toFile())) {
            assertThat(zip.getEntry("large.bin").getSize()).isEqualTo(MEBIBYTES * 1024 * 1024);
            assertThat(folder.resolve("portal/large.bin")).hasSize(MEBIBYTES * 1024 * 1024);
        }
    }

    private static PortalFile text(String path, String text) {
        return new PortalFile.Drawn(path, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** A manifest that says how many files there are. */
    private static byte[] count(List<Packed> files) {
        return ("" + files.size()).getBytes(StandardCharsets.UTF_8);
    }
}
