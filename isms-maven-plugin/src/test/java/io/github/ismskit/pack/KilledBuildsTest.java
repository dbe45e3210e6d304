package io.github.ismskit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.model.Classification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds that are killed at random moments, in turn from two contents: what they leave is that of the one or of the other.
 * {@code -Dbuild.kills=100} kills more of them.
 */
final class KilledBuildsTest {

    private static final int KILLS = Integer.getInteger("build.kills", 3);
    private static final String NAME = "aud-surv-1-2026-11-20.zip";

    @TempDir
    Path folder = Path.of("target");

    @Test
    void leaveTheOldPackOrTheNewOne() throws Exception {
        List<Path> contents = contents();
        Map<String, String> evidence = Packing.hashes(folder.resolve("contents"));
        TreeSet<String> sound = new TreeSet<>();
        for (Path content : contents) {
            sound.add(Packing.pack(content, "AUD-SURV-1", Classification.INTERNAL, folder.resolve("sound"))
                    .sha256());
        }
        assertThat(sound).hasSize(2);
        Path output = folder.resolve("killed");
        Random random = new Random(1);
        long whole = millis(build("pack", contents.get(0), output));
        for (int kill = 1; kill <= KILLS; kill++) {
            killed(build("pack", contents.get(kill % 2), output), random.nextLong(whole));
            String left = Packing.sha256(output.resolve(NAME));
            assertThat(left).isIn(sound);
            Path sum = output.resolve(NAME + ".sha256");
            assertThat(Files.notExists(sum) || Files.readString(sum).equals(left + "  " + NAME + "\n"))
                    .isTrue();
            assertThat(Packing.hashes(folder.resolve("contents"))).isEqualTo(evidence);
        }
        millis(build("pack", contents.get(1), output));
        assertThat(visible(output)).containsExactly(NAME, NAME + ".sha256");
        assertThat(output.resolve(NAME + ".sha256")).hasContent(Packing.sha256(output.resolve(NAME)) + "  " + NAME);
        assertThat(Files.exists(output.resolve("." + NAME + ".new"))).isFalse();
    }

    @Test
    void leaveTheOldPortalOrTheNewOne() throws Exception {
        List<Path> contents = contents();
        Map<String, String> evidence = Packing.hashes(folder.resolve("contents"));
        Map<Path, Map<String, String>> sound = new HashMap<>();
        for (Path content : contents) {
            OneBuild.portal(content, folder.resolve("sound"));
            sound.put(content, Packing.hashes(folder.resolve("sound/portal")));
        }
        assertThat(sound.get(contents.get(0))).isNotEqualTo(sound.get(contents.get(1)));
        Path output = folder.resolve("killed");
        Random random = new Random(2);
        long whole = millis(build("portal", contents.get(0), output));
        for (int kill = 1; kill <= KILLS; kill++) {
            killed(build("portal", contents.get(kill % 2), output), random.nextLong(whole));
            Path shown = output.resolve("portal");
            Path left = Files.exists(shown) ? shown : output.resolve(".portal-old");
            assertThat(sound.values()).contains(Packing.hashes(left));
            assertThat(Packing.hashes(folder.resolve("contents"))).isEqualTo(evidence);
        }
        millis(build("portal", contents.get(1), output));
        assertThat(Packing.hashes(output.resolve("portal"))).isEqualTo(sound.get(contents.get(1)));
        assertThat(visible(output)).containsExactly("portal");
    }

    /** The same content under two names of the organisation. */
    private List<Path> contents() {
        Path contents = folder.resolve("contents");
        return List.of(Packing.small(contents, "Example Ltd"), Packing.small(contents, "Sample Ltd"));
    }

    private static Process build(String what, Path content, Path output) throws IOException {
        return new ProcessBuilder(OneBuild.command(what, content, output))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** How long it took, so that kills fall into the time of a build; nothing is judged by it. */
    private static long millis(Process build) throws InterruptedException {
        long begin = System.nanoTime();
        assertThat(build.waitFor()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    private static void killed(Process build, long after) throws InterruptedException {
        if (!build.waitFor(after, TimeUnit.MILLISECONDS)) {
            build.destroyForcibly();
        }
        build.waitFor();
    }

    private static List<String> visible(Path output) throws IOException {
        try (Stream<Path> files = Files.list(output)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
