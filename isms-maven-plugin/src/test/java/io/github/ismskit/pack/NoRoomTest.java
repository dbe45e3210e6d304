package io.github.ismskit.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.ismskit.model.Classification;
import io.github.ismskit.publish.Archived;
import io.github.ismskit.publish.PublishFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nothing may be written, or not enough: what was there stays, and the reason is told. */
final class NoRoomTest {

    private static final String PORTAL = "portal";
    private static final long BLOCK = 4096;

    @TempDir
    Path folder;

    @Test
    void aFileThatDoesNotFitLeavesTheOldPack() throws Exception {
        Archived old = packed("Example Ltd", out());
        Map<String, String> before = Packing.hashes(out());
        assertThat(limitedBuild("pack"))
                .contains("PublishFailure: the archive " + old.path() + " could not be written");
        assertThat(Packing.hashes(out())).isEqualTo(before);
        assertThat(packed("Sample Ltd", out()).sha256()).isNotEqualTo(old.sha256());
    }

    @Test
    void aFileThatDoesNotFitLeavesTheOldPortal() throws Exception {
        OneBuild.portal(Packing.small(folder, "Example Ltd"), out());
        Map<String, String> before = Packing.hashes(out().resolve(PORTAL));
        assertThat(limitedBuild(PORTAL)).contains("PublishFailure: cannot write ");
        assertThat(Packing.hashes(out().resolve(PORTAL))).isEqualTo(before);
        OneBuild.portal(folder.resolve("Sample Ltd"), out());
        assertThat(Packing.hashes(out().resolve(PORTAL))).isNotEqualTo(before);
    }

    @Test
    void aFullDiskLeavesTheOldPack() throws Exception {
        long size = packed("Example Ltd", folder.resolve("measured")).size();
        try (SmallDisk disk = SmallDisk.orSkipped(out(), size * 3 / 2)) {
            Archived old = packed("Example Ltd", out());
            Map<String, String> before = Packing.hashes(out());
            assertThatThrownBy(() -> packed("Sample Ltd", out()))
                    .isInstanceOf(PublishFailure.class)
                    .hasMessage("the archive " + old.path() + " could not be written: No space left on device");
            assertThat(Packing.hashes(out())).isEqualTo(before);
            disk.becomes(size * 3);
            assertThat(packed("Sample Ltd", out()).sha256()).isNotEqualTo(old.sha256());
        }
    }

    @Test
    void aFullDiskLeavesTheOldPortal() throws Exception {
        Path content = Packing.small(folder, "Example Ltd");
        Path other = Packing.small(folder, "Sample Ltd");
        OneBuild.portal(content, folder.resolve("measured"));
        long size = room(folder.resolve("measured"));
        try (SmallDisk disk = SmallDisk.orSkipped(out(), size * 5 / 4)) {
            OneBuild.portal(content, out());
            Map<String, String> before = Packing.hashes(out().resolve(PORTAL));
            assertThatThrownBy(() -> OneBuild.portal(other, out()))
                    .isInstanceOf(PublishFailure.class)
                    .hasMessageMatching("cannot write \\S+ below \\S+: No space left on device");
            assertThat(Packing.hashes(out().resolve(PORTAL))).isEqualTo(before);
            disk.becomes(size * 3);
            OneBuild.portal(other, out());
            assertThat(Packing.hashes(out().resolve(PORTAL))).isNotEqualTo(before);
        }
    }

    @Test
    void aReadOnlyDiskStaysAsItIs() throws Exception {
        Path content = Packing.small(folder, "Example Ltd");
        try (SmallDisk disk = SmallDisk.orSkipped(out(), 64 << 20)) {
            packed("Sample Ltd", out());
            OneBuild.portal(content, out());
            Map<String, String> before = Packing.hashes(out());
            disk.isOnlyRead();
            assertThatThrownBy(() -> packed("Sample Ltd", out()))
                    .isInstanceOf(PublishFailure.class)
                    .hasMessageMatching("the archive \\S+ could not be written: \\S+: Read-only file system");
            assertThatThrownBy(() -> OneBuild.portal(content, out()))
                    .isInstanceOf(PublishFailure.class)
                    .hasMessageMatching("the portal in \\S+ could not be written: \\S+: Read-only file system");
            assertThat(Packing.hashes(out())).isEqualTo(before);
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenStaysAsItIs() throws IOException {
        Files.createDirectory(out());
        assertThat(out().toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(out())).as("root may write everywhere").isFalse();
        assertThatThrownBy(() -> packed("Example Ltd", out()))
                .isInstanceOf(PublishFailure.class)
                .hasMessageEndingWith(" could not be written: nothing may be written to " + out().resolve(".lock"));
        assertThatThrownBy(() -> OneBuild.portal(folder.resolve("Example Ltd"), out()))
                .isInstanceOf(PublishFailure.class)
                .hasMessageEndingWith(" could not be written: nothing may be written to " + out().resolve(".lock"));
        assertThat(out().toFile().setWritable(true)).isTrue();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsNamed() throws IOException {
        Files.writeString(out(), "a file in the way");
        assertThatThrownBy(() -> packed("Example Ltd", out()))
                .isInstanceOf(PublishFailure.class)
                .hasMessageEndingWith(" could not be written: " + out() + " is in the way, which is no folder");
        assertThatThrownBy(() -> OneBuild.portal(folder.resolve("Example Ltd"), out()))
                .isInstanceOf(PublishFailure.class)
                .hasMessageEndingWith(" could not be written: " + out() + " is in the way, which is no folder");
        assertThat(out()).hasContent("a file in the way");
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Archived packed(String organisation, Path output) {
        Path content = folder.resolve(organisation);
        Path there = Files.exists(content) ? content : Packing.small(folder, organisation);
        return Packing.pack(there, "AUD-SURV-1", Classification.INTERNAL, output);
    }

    /** A build that may write no file of more than 16 KiB; what it said, once it has failed. */
    private String limitedBuild(String what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", "-c", "ulimit -f 16; exec \"$0\" \"$@\""));
        command.addAll(OneBuild.command(what, Packing.small(folder, "Sample Ltd"), out()));
        Process build = new ProcessBuilder(command).redirectErrorStream(true).start();
        build.getOutputStream().close();
        String words = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(build.waitFor()).as(words).isOne();
        return words;
    }

    /** What the files take on a disk that counts in blocks. */
    private static long room(Path shown) throws IOException {
        try (Stream<Path> walk = Files.walk(shown)) {
            return walk.filter(Files::isRegularFile)
                    .mapToLong(file -> (file.toFile().length() + BLOCK - 1) / BLOCK * BLOCK)
                    .sum();
        }
    }
}
