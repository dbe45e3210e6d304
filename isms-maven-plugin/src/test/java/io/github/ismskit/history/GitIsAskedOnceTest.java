package io.github.ismskit.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.ScriptedRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** However much evidence there is, git is started as often as for one record. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the counting git is a shell script")
final class GitIsAskedOnceTest {

    @TempDir
    private Path folder;

    @Test
    void forFortyRecordsAsOftenAsForOne() throws IOException {
        List<String> one = asked(1);
        assertThat(one).contains("ls-tree", "check-attr", "cat-file").hasSizeLessThan(15);
        assertThat(one).containsOnlyOnce("log");
        assertThat(asked(40)).isEqualTo(one);
    }

    /** The commands of git that were run, in their order. */
    private List<String> asked(int records) throws IOException {
        ScriptedRepository repository = ScriptedRepository.in(folder.resolve("of-" + records));
        Set<String> files = new HashSet<>();
        Map<String, LocalDate> approved = new TreeMap<>();
        for (int number = 1; number <= records; number++) {
            String file = "evidence/ev-" + number + ".md";
            repository.write(file, "---\nid: EV-" + number + "\n---\n").commit("Record");
            repository.write(file, "---\nid: EV-" + number + "\n---\nMore.\n").commit("Change");
            files.add(file);
            approved.put(file, LocalDate.of(2026, 2, 1));
        }
        Path log = folder.resolve("asked-" + records);
        Path counting = Files.createFile(
                folder.resolve("git-" + records),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.writeString(counting, "#!/bin/sh\necho \"$@\" >> '" + log + "'\nexec git \"$@\"\n");
        Git git = new Git(counting.toString(), repository.content(), Map.of());
        History history = new Repository(git, repository.content())
                .history(new Subjects(
                        new Approvals(approved, ScriptedRepository.BERLIN), files, "evidence/", files, Instant.MAX));
        assertThat(history.trails()).hasSize(records);
        assertThat(history.texts()).hasSize(2 * records);
        return Files.readAllLines(log).stream()
                .map(line -> line.replaceFirst(".*diff.relative=false ", ""))
                .map(line -> line.split(" ")[0])
                .toList();
    }
}
