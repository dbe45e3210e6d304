package io.github.ismskit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessor;
import io.github.ismskit.Content;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.rule.RuleBook;
import io.github.ismskit.rule.StandardRules;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to whoever records: there is a whole record or none, and nothing that was there has changed.
 *
 * <p>{@code -Disms.kills=100} kills a hundred times, {@code -Disms.largeFile=5120} hands in a file of that many MiB.
 */
final class HardTimesTest {

    private static final int KILLS = Integer.getInteger("isms.kills", 12);
    private static final int LARGE_MIB = Integer.getInteger("isms.largeFile", 300);

    @TempDir
    Path folder;

    @Test
    void aKillLeavesAWholeRecordOrNone() throws Exception {
        Office office = Office.in(folder);
        Map<String, String> before = office.evidence();
        Path file = file("export.csv", 2);
        Random random = new Random(20260702);
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            Path told = folder.resolve("told-" + i);
            Process clerk = Clerk.start(office, file, 1000, told);
            awaitFirst(told, clerk);
            Thread.sleep(random.nextInt(300));
            killed += clerk.isAlive() ? 1 : 0;
            clerk.destroyForcibly().waitFor();
            assertThat(flaws(office)).isEmpty();
            assertThat(office.evidence()).containsAllEntriesOf(before);
            before = office.evidence();
        }
        assertThat(killed).isEqualTo(KILLS);
        office.recorded(Draft.of("ACT-ACCESS").by("jane").files(List.of(office.piece("after.csv", "after"))));
        assertThat(office.content.resolve("evidence/.intake/staged")).doesNotExist();
    }

    @Test
    void twoAtOnceWaitForEachOther() throws Exception {
        Office office = Office.in(folder);
        Process one = Clerk.start(office, file("one.csv", 1), 5, folder.resolve("told-1"));
        Process other = Clerk.start(office, file("other.csv", 1), 5, folder.resolve("told-2"));
        assertThat(List.of(one.waitFor(), other.waitFor())).containsOnly(0);
        assertThat(Content.read(office.content).isms().evidence()).hasSize(1 + 10);
        assertThat(flaws(office)).isEmpty();
    }

    @Test
    void aFileThatDoesNotFitLeavesNothing() throws Exception {
        Office office = Office.in(folder);
        Map<String, String> before = office.evidence();
        Path told = folder.resolve("told");
        String java = "ulimit -f 512; exec \"$0\" \"$@\"";
        Process clerk = limited(java, office, file("large.csv", 2), told);
        assertThat(clerk.waitFor()).isZero();
        assertThat(told).content().startsWith("failed: nothing was recorded, since ");
        assertThat(office.evidence()).isEqualTo(before);
        assertThat(office.content.resolve("evidence/.intake/staged")).doesNotExist();
        office.recorded(Draft.of("ACT-ACCESS").by("jane").files(List.of(office.piece("small.csv", "small"))));
    }

    @Test
    void aFullDiskLeavesNothing() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()))
                .as("only root may make a small disk")
                .isZero();
        try {
            Office office = Office.in(disk);
            Map<String, String> before = office.evidence();
            Draft draft = Draft.of("ACT-ACCESS").by("jane");
            Draft large = draft.files(List.of(Piece.of(file("large.csv", 3))));
            assertThatThrownBy(() -> office.take(large))
                    .isInstanceOf(RecordFailure.class)
                    .hasMessageEndingWith("No space left on device");
            assertThat(office.evidence()).isEqualTo(before);
            office.recorded(draft.files(List.of(office.piece("small.csv", "small"))));
        } finally {
            assertThat(run("umount", disk.toString())).isZero();
        }
    }

    @Test
    void aLargeFileNeedsLittleMemory() throws Exception {
        Office office = Office.in(folder);
        Path told = folder.resolve("told");
        Path large = file("large.bin", 1);
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(LARGE_MIB * 1024L * 1024L);
        }
        Process clerk = Clerk.start(office, large, 1, told, "-Xmx40m");
        assertThat(clerk.waitFor()).isZero();
        assertThat(told)
                .content()
                .startsWith("Recorded[id=EV-ACCESS-2026-06-30")
                .contains("size=" + Files.size(large));
    }

    @Test
    void whereNothingMayBeWrittenNothingIs() throws Exception {
        Office office = Office.in(folder);
        Files.writeString(office.content.resolve("evidence/.intake"), "a file in the way");
        Draft draft = Draft.of("ACT-ACCESS").by("jane").files(List.of(office.piece("a.csv", "a")));
        assertThatThrownBy(() -> office.take(draft))
                .isInstanceOf(RecordFailure.class)
                .hasMessageStartingWith("nothing was recorded, since ");
    }

    @Test
    void aFolderThatIsReadOnlyStaysAsItIs() throws Exception {
        Office office = Office.in(folder);
        Path evidence = office.content.resolve("evidence");
        assertThat(evidence.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(evidence)).as("root may write everywhere").isFalse();
        Draft draft = Draft.of("ACT-ACCESS").by("jane").files(List.of(office.piece("a.csv", "a")));
        assertThatThrownBy(() -> office.take(draft)).isInstanceOf(RecordFailure.class);
        assertThat(evidence.toFile().setWritable(true)).isTrue();
    }

    private static Process limited(String shell, Office office, Path file, Path told) throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", "-c", shell));
        command.addAll(Clerk.command(office, file, 1, told));
        return Clerk.quiet(command, told);
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            return -1; // there is no such command
        }
    }

    /** Until the clerk is warm, so that the kill strikes while it works. */
    private static void awaitFirst(Path told, Process clerk) throws InterruptedException {
        while (!Files.exists(told) && clerk.isAlive()) {
            Thread.sleep(5);
        }
    }

    private Path file(String name, int mebibytes) throws IOException {
        byte[] bytes = new byte[mebibytes * 1024 * 1024];
        new Random(name.hashCode()).nextBytes(bytes);
        return Files.write(folder.resolve(name), bytes);
    }

    /** What the rules find at evidence, where there was nothing to find before. */
    private static List<String> flaws(Office office) {
        Content content = Content.read(office.content);
        assertThat(content.isms().evidence()).isNotEmpty();
        return new RuleBook(StandardRules.recorded())
                .judge(new Assessor().withoutHistory().situation(content, AsOf.day(Office.TODAY))).stream()
                        .map(Outcome::findings)
                        .flatMap(List::stream)
                        .filter(each -> each.location().file().startsWith("evidence/"))
                        .map(Finding::line)
                        .toList();
    }
}
