package io.github.ismskit.inherit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismskit.document.Inherited;
import io.github.ismskit.publish.PlainZip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes out of an archive, and what does not. */
final class UnpackingTest {

    private static final Coordinates GROUP = Coordinates.of("com.example:group-isms:1.0");
    private static final String MANIFEST = "schemaVersion=1\n";

    @TempDir
    private Path desk;

    @Test
    void whatWasSharedComesOutAsItWas() throws IOException {
        Path content = desk.resolve("isms");
        Files.createDirectories(content.resolve("policies"));
        Files.writeString(content.resolve("policies/a.md"), "ä\r\n");
        new SharedContent("com.example:group-isms:1.0", "Böse \\ Söhne")
                .write(content, List.of("policies/a.md"), zip());
        byte[] first = Files.readAllBytes(zip());
        Inherited inherited = new Unpacking(desk.resolve("below")).of(GROUP, zip());
        assertThat(inherited.folder().resolve("policies/a.md")).hasContent("ä\r\n");
        assertThat(inherited.folder().getParent()).isEqualTo(desk.resolve("below/com.example.group-isms"));
        assertThat(inherited.prefix()).isEqualTo("inherited/group-isms/");
        assertThat(inherited.sha256()).matches("[0-9a-f]{64}");
        new SharedContent("com.example:group-isms:1.0", "Böse \\ Söhne")
                .write(content, List.of("policies/a.md"), zip());
        assertThat(Files.readAllBytes(zip())).isEqualTo(first);
    }

    @Test
    void theSameArchiveIsLaidOutOnce() throws IOException {
        pack(Map.of("policies/a.md", "a"));
        Path file = unpacked().folder().resolve("policies/a.md");
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, old);
        assertThat(unpacked().folder().resolve("policies/a.md")).isEqualTo(file);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    }

    @Test
    void whatWasChangedByHandIsLaidOutAnew() throws IOException {
        pack(Map.of("policies/a.md", "a"));
        Path folder = unpacked().folder();
        Files.writeString(folder.resolve("policies/a.md"), "b");
        assertThat(unpacked().folder().resolve("policies/a.md")).hasContent("a");
        Files.writeString(folder.resolve("policies/more.md"), "b");
        assertThat(unpacked().folder().resolve("policies/more.md")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "policies/../../../outside.md, leads out of its folder",
        "/policies/a.md, leads out of its folder",
        "../a.md, leads out of its folder",
        "policies/.git/config, hides in it",
        "policies\\..\\a.md, is no path on every system",
        "policies/c:a.md, is no path on every system",
        "policies/what?.md, is no path on every system",
        "policies/nul.md, is no path on every system",
        "policies/COM1/a.md, is no path on every system",
        "policies/a./b.md, is no path on every system",
        "isms.yaml, no ISMS takes over",
        "people.yaml, no ISMS takes over",
        "evidence/ev.md, no ISMS takes over",
        "changes/weaker.md, no ISMS takes over",
        "audits/internal.md, no ISMS takes over",
        "a.md, no ISMS takes over",
        "elsewhere/a.md, no ISMS takes over"
    })
    void anArchiveWithSuchANameIsRefusedAsAWhole(String name, String why) throws IOException {
        pack(new LinkedHashMap<>(Map.of("policies/sound.md", "a", name, "b")));
        assertThatThrownBy(this::unpacked)
                .isInstanceOf(InheritFailure.class)
                .hasMessageStartingWith("com.example:group-isms:1.0 holds '" + name + "', ")
                .hasMessageContaining(why);
        try (Stream<Path> all = Files.walk(desk)) {
            assertThat(all.filter(each -> each.toString().endsWith(".md"))).isEmpty();
        }
    }

    @Test
    void twoNamesThatAreOneToAFileSystemAreRefused() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("policies/a.md", "a");
        files.put("policies/A.md", "b");
        pack(files);
        assertThatThrownBy(this::unpacked).hasMessageContaining("holds 'policies/A.md', a second time");
    }

    @Test
    void aFileThatLiesWhereAnotherHasItsFolderIsRefused() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("policies/a", "a");
        files.put("policies/a/b.md", "b");
        pack(files);
        assertThatThrownBy(this::unpacked)
                .isInstanceOf(InheritFailure.class)
                .hasMessageContaining("holds 'policies/a/b.md', which is a file and a folder in one");
    }

    @Test
    void moreFilesThanAnIsmsHasAreRefused() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (int number = 0; number < 10_001; number++) {
            files.put("policies/" + number + ".md", "");
        }
        pack(files);
        assertThatThrownBy(this::unpacked).hasMessageContaining("holds 10002 files, more than 10000");
    }

    @Test
    void aFewBytesThatBecomeVeryManyAreRefusedWhateverTheyClaim() throws IOException {
        try (PlainZip zip = new PlainZip(Files.newOutputStream(zip()))) {
            zip.add("META-INF/isms.properties", bytes(MANIFEST));
            zip.add("policies/zeros.bin", new Zeros(257L * 1024 * 1024));
        }
        assertThat(Files.size(zip())).isLessThan(1024 * 1024);
        assertThatThrownBy(this::unpacked).hasMessageContaining("holds more than 256 MiB");
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        Files.writeString(zip(), "<html>sign in</html>");
        assertThatThrownBy(this::unpacked)
                .isInstanceOf(InheritFailure.class)
                .hasMessageStartingWith("com.example:group-isms:1.0: ")
                .hasMessageContaining("is no zip file that can be read");
    }

    @Test
    void anArchiveOfSomethingElseOrOfALaterFormIsRefused() throws IOException {
        try (PlainZip zip = new PlainZip(Files.newOutputStream(zip()))) {
            zip.add("policies/a.md", bytes("a"));
        }
        assertThatThrownBy(this::unpacked).hasMessageContaining("there is no META-INF/isms.properties in");
        try (PlainZip zip = new PlainZip(Files.newOutputStream(zip()))) {
            zip.add("META-INF/isms.properties", bytes("schemaVersion=2\n"));
            zip.add("policies/a.md", bytes("a"));
        }
        assertThatThrownBy(this::unpacked).hasMessageContaining("says schemaVersion '2', and this plugin reads '1'");
    }

    @Test
    void anEmptyArchiveIsRefused() throws IOException {
        pack(Map.of());
        assertThatThrownBy(this::unpacked).hasMessage("com.example:group-isms:1.0 holds no content");
    }

    private Inherited unpacked() {
        return new Unpacking(desk.resolve("below")).of(GROUP, zip());
    }

    private Path zip() {
        return desk.resolve("group.zip");
    }

    private void pack(Map<String, String> files) throws IOException {
        try (PlainZip zip = new PlainZip(Files.newOutputStream(zip()))) {
            zip.add("META-INF/isms.properties", bytes(MANIFEST));
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.add(file.getKey(), bytes(file.getValue()));
            }
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** So many zeros, none of which is held. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(buffer, offset, offset + count, (byte) 0);
            left -= count;
            return count;
        }
    }
}
