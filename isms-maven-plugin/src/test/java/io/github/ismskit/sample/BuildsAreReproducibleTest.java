package io.github.ismskit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The portal is a function of the content, the day and the version; the machine has no say. */
@Isolated
final class BuildsAreReproducibleTest {

    @Test
    void anotherTimeZoneLanguageAndFileOrderGiveTheSameBytes(@TempDir Path temporary) throws IOException {
        Path shuffled = copyInAnotherOrder(SamplePortal.CONTENT, temporary.resolve("isms"));
        Map<String, byte[]> here = bytes(SamplePortal.build(shuffled, SamplePortal.DAY, temporary.resolve("one")));
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Path again = copyInAnotherOrder(SamplePortal.CONTENT, temporary.resolve("again/isms"));
            Map<String, byte[]> there = bytes(SamplePortal.build(again, SamplePortal.DAY, temporary.resolve("two")));
            assertThat(there.keySet()).isEqualTo(here.keySet()).hasSizeGreaterThan(300);
            here.forEach((path, bytes) -> assertThat(there.get(path)).as(path).isEqualTo(bytes));
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    private static Path copyInAnotherOrder(Path from, Path to) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(from)) {
            walk.filter(Files::isRegularFile).forEach(files::add);
        }
        Collections.shuffle(files, new Random(to.toString().length()));
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return to;
    }

    private static Map<String, byte[]> bytes(Path folder) throws IOException {
        Map<String, byte[]> bytes = new HashMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                bytes.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return bytes;
    }
}
