package io.github.ismskit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register without rows tells what stands in the way of records that are there, and of nothing else. */
final class EmptyRegistersTest {

    private static final String BLOCKED = "Nothing can be shown here yet: ";

    @TempDir
    private Path folder;

    @Test
    void aRecordThatWasRefusedStandsInTheWayAndOneThatLapsedDoesNot() throws IOException {
        Path content = folder.resolve("isms");
        Keeper.in(content);
        Path objective = content.resolve("objectives/restore.md");
        Files.writeString(objective, Files.readString(objective).replace("interval: annual", "interval: yaerly"));

        Path portal = SamplePortal.build(content, LocalDate.of(2027, 6, 1), folder.resolve("out"));

        assertThat(SamplePortal.page(portal, "readiness/index.html").text()).contains("risk-review-is-current");
        assertThat(SamplePortal.page(portal, "objectives/index.html").text())
                .contains(BLOCKED + "1 finding stands in the way of what objectives/ holds.");
        assertThat(SamplePortal.page(portal, "risks/treatment.html").text())
                .doesNotContain(BLOCKED)
                .contains("risks/register.yaml");
    }
}
