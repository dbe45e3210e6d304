package io.github.ismskit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.finding.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The content that the benchmark measures: an ISMS that holds, or it would measure how failures are told. */
final class BenchmarkIsmsTest {

    @TempDir
    Path folder = Path.of("target");

    @Test
    void holdsOnItsDayAndHasAsManyRecordsAsAskedFor() throws Exception {
        generate(500);
        Assessment assessment = new Assessor().assess(folder.resolve("isms"), AsOf.day(SamplePortal.DAY));
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .isEmpty();
        assertThat(assessment.verdict()).isEqualTo(Verdict.PASS);
        try (Stream<Path> records = Files.walk(folder.resolve("isms"))) {
            assertThat(records.filter(file -> file.toString().endsWith(".md")).count())
                    .isBetween(450L, 550L);
        }
    }

    private void generate(int records) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        Path.of("../benchmarks/GenerateIsms.java")
                                .toAbsolutePath()
                                .toString(),
                        Integer.toString(records),
                        folder.resolve("isms").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
