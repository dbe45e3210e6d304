package io.github.ismskit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.model.Classification;
import io.github.ismskit.publish.Archived;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A pack in other places, in other hands, and with a bit flipped: {@code -Dpack.flips=200} asks the script about each. */
@Isolated
final class SmallPackTest {

    private static final int FLIPS = 200;
    private static final int FLIPS_BY_SCRIPT = Integer.getInteger("pack.flips", 8);

    @TempDir
    static Path folder = Path.of("target");

    private static Archived whole = new Archived(folder, 0, 0, "");

    @BeforeAll
    static void packOnce() {
        whole = pack(Packing.SMALL, "whole");
    }

    @Test
    void isTheSameInAnotherZoneLanguageAndFileOrder() throws IOException {
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Path copy = folder.resolve("copy/isms");
            Packing.copySmall(copy);
            Archived there = pack(copy, "there");
            assertThat(there.path().getFileName()).isEqualTo(whole.path().getFileName());
            assertThat(there.path()).hasSameBinaryContentAs(whole.path());
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyFlippedBitIsFoundByTheHashOfTheZip() throws IOException {
        byte[] bytes = Files.readAllBytes(whole.path());
        Path sum = whole.path().resolveSibling(whole.path().getFileName() + ".sha256");
        assertThat(sum).hasContent(whole.sha256() + "  " + whole.path().getFileName());
        assertThat(Packing.sha256(whole.path())).isEqualTo(whole.sha256());
        Random random = new Random(5);
        Path flipped = folder.resolve("flipped.zip");
        for (int each = 0; each < FLIPS; each++) {
            flip(bytes, random.nextInt(bytes.length * 8), flipped);
            assertThat(Packing.sha256(flipped)).isNotEqualTo(whole.sha256());
        }
    }

    /** Even without the hash of the zip: either something is found, or every unpacked byte is what was packed. */
    @Test
    void aFlippedBitIsFoundByTheSumsInsideOrChangesNoFile() throws Exception {
        CheckScript script = CheckScript.writtenOrSkipped(folder);
        byte[] bytes = Files.readAllBytes(whole.path());
        Path alone = Files.createDirectories(folder.resolve("alone"));
        assertThat(script.run(flip(bytes, -1, alone.resolve("sound.zip"))).content())
                .isTrue();
        Map<String, String> sound = Packing.hashes(alone.resolve("sound"));
        Random random = new Random(7);
        int found = 0;
        for (int each = 0; each < FLIPS_BY_SCRIPT; each++) {
            int bit = random.nextInt(bytes.length * 8);
            CheckScript.Answer answer = script.run(flip(bytes, bit, alone.resolve(each + ".zip")));
            found += answer.content() ? 0 : 1;
            if (answer.content()) {
                assertThat(Packing.hashes(alone.resolve("" + each)))
                        .as("bit " + bit)
                        .isEqualTo(sound);
            }
            delete(alone.resolve("" + each));
        }
        assertThat(found).isGreaterThan(FLIPS_BY_SCRIPT / 2);
    }

    @Test
    void aFlippedBitIsFoundByTheScriptThatHasTheHash() throws Exception {
        CheckScript script = CheckScript.writtenOrSkipped(folder);
        Path place = Files.createDirectories(folder.resolve("flipped"));
        String name = whole.path().getFileName().toString();
        Files.copy(whole.path().resolveSibling(name + ".sha256"), place.resolve(name + ".sha256"));
        byte[] bytes = Files.readAllBytes(whole.path());
        Random random = new Random(11);
        for (int each = 0; each < FLIPS_BY_SCRIPT; each++) {
            CheckScript.Answer answer = script.run(flip(bytes, random.nextInt(bytes.length * 8), place.resolve(name)));
            assertThat(answer.content()).isFalse();
            assertThat(answer.words()).contains(name + ": FAILED");
        }
    }

    /** A reader that looks at the entries one by one, without the list at the end, sees the same. */
    @Test
    void readsTheSameFromTheFrontAsFromTheEnd() throws IOException {
        Map<String, byte[]> listed = Packing.entries(whole.path());
        List<String> streamed = new ArrayList<>();
        try (InputStream in = Files.newInputStream(whole.path());
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                streamed.add(entry.getName());
                assertThat(zip.readAllBytes()).isEqualTo(listed.get(entry.getName()));
            }
        }
        assertThat(streamed).containsExactlyElementsOf(listed.keySet());
    }

    private static Archived pack(Path content, String output) {
        return Packing.pack(content, "AUD-SURV-1", Classification.INTERNAL, folder.resolve(output));
    }

    /** Writes the bytes with one bit of them changed; none where it is negative. */
    private static Path flip(byte[] bytes, int bit, Path file) throws IOException {
        byte[] changed = bytes.clone();
        if (bit >= 0) {
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
        }
        return Files.write(file, changed);
    }

    private static void delete(Path unpacked) throws IOException {
        if (Files.exists(unpacked)) {
            try (Stream<Path> walk = Files.walk(unpacked)) {
                for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
