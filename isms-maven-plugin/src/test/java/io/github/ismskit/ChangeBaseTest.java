package io.github.ismskit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.ScriptedRepository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChangeBaseTest {

    private static final Path SMALLEST = Path.of("src/it/minimal-passes/src/isms");
    private static final AsOf DAY = AsOf.day(LocalDate.of(2026, 11, 20));

    @TempDir
    Path folder;

    @Test
    void theContentCanBeJudgedAsItWas() throws Exception {
        ScriptedRepository repository = smallest();
        repository.write("policies/isms.md", "broken").write("policies/new.md", "new");
        ChangeBase base = ChangeBase.of(repository.content(), "HEAD");
        Assessor assessor = new Assessor().withoutHistory();
        Assessment before = assessor.assess(base.before(), DAY);
        assertThat(before.records()).isPositive();
        assertThat(before.findings()).isEqualTo(assessor.assess(SMALLEST, DAY).findings());
        assertThat(base.before().root()).doesNotExist();
        assertThat(base.changed()).containsExactlyInAnyOrder("policies/isms.md", "policies/new.md");
        assertThat(base.incomparable()).isEmpty();
    }

    @Test
    void whatNobodyCouldReadCannotBeCompared() throws Exception {
        ScriptedRepository repository = smallest()
                .write("policies/unreadable.md", "---\nid: [\n---\n")
                .write("policies/refused.md", "---\nid: POL-X\nowner: 7\n---\n");
        Files.createSymbolicLink(repository.content().resolve("policies/link.md"), Path.of("isms.md"));
        repository.commit("Write badly");
        assertThat(ChangeBase.of(repository.content(), "HEAD").incomparable())
                .containsExactlyInAnyOrder("policies/unreadable.md", "policies/refused.md", "policies/link.md");
    }

    private ScriptedRepository smallest() {
        return ScriptedRepository.in(folder).copy(SMALLEST).commit("Begin");
    }
}
