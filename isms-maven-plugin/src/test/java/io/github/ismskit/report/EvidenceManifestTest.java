package io.github.ismskit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.sample.SampleCopy;
import io.github.ismskit.sample.SamplePortal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manifest as {@code sha256sum} understands it, which is all that an auditor needs. */
final class EvidenceManifestTest {

    private static final String LOG = "evidence/2026/backup-test/restore-2026-10.log.txt";

    @TempDir
    private Path folder;

    @Test
    void isVerifiedWithoutThisToolAndTellsTheChangedFile() throws Exception {
        Path manifest = manifest();
        assertThat(Files.readAllLines(manifest)).hasSizeGreaterThan(200).anyMatch(line -> line.endsWith("  " + LOG));
        assertThat(check(manifest)).isEmpty();
        Files.writeString(folder.resolve("isms/" + LOG), "changed");
        assertThat(check(manifest)).contains(LOG + ": FAILED");
    }

    private Path manifest() throws IOException {
        Path content = folder.resolve("isms");
        SampleCopy.in(content);
        return Files.write(folder.resolve("evidence.sha256"), new EvidenceManifest(assessed(content)).bytes());
    }

    private static Assessment assessed(Path content) {
        return new Assessor().withoutHistory().assess(content, AsOf.day(SamplePortal.DAY));
    }

    private String check(Path manifest) throws IOException {
        Process process = new ProcessBuilder("sha256sum", "--check", "--quiet", "--strict", manifest.toString())
                .directory(folder.resolve("isms").toFile())
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
