package io.github.ismskit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ismskit.document.Inherited;
import io.github.ismskit.fixture.ScriptedRepository;
import io.github.ismskit.history.NoFork;
import io.github.ismskit.impact.RecordChange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChangeBaseTest {

    private static final Path SMALLEST = Path.of("src/it/minimal-passes/src/isms");
    private static final LocalDate DAY_OF_CHANGE = LocalDate.of(2026, 11, 20);
    private static final AsOf DAY = AsOf.day(DAY_OF_CHANGE);

    @TempDir
    Path folder;

    @Test
    void theContentCanBeJudgedAsItWas() throws Exception {
        ScriptedRepository repository = smallest();
        repository.write("policies/isms.md", "broken").write("policies/new.md", "new");
        ChangeBase base = ChangeBase.of(Content.read(repository.content()), "HEAD");
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
        assertThat(ChangeBase.of(Content.read(repository.content()), "HEAD").incomparable())
                .containsExactlyInAnyOrder("policies/unreadable.md", "policies/refused.md", "policies/link.md");
    }

    @Test
    void whatIsInheritedWasInheritedBefore(@TempDir Path group) throws Exception {
        Files.createDirectories(group.resolve("calendar"));
        Files.writeString(
                group.resolve("calendar/restore.md"),
                "---\nid: ACT-GROUP\ntitle: Restore\nowner: jane\ncadence: monthly\nstart: 2026-01-31\n---\n");
        ScriptedRepository repository = smallest();
        List<Inherited> inherited = List.of(new Inherited("com.example:group:1.0", "group", "0".repeat(64), group));
        Content now = Content.read(
                repository
                        .write("calendar/restore.md", "---\nid: ACT-GROUP\nowner: omar\n---\n")
                        .content(),
                inherited);
        ChangeBase base = ChangeBase.of(now, "HEAD");
        assertThat(base.before().isms().entry("ACT-GROUP")).isPresent();
        assertThat(ContentChange.of(base, now, DAY_OF_CHANGE).impact().changes())
                .extracting(RecordChange::id, RecordChange::kind)
                .containsExactly(tuple("ACT-GROUP", RecordChange.Kind.CHANGED));
    }

    @Test
    void contentThatMovedToAnotherFolderIsComparedWithWhereItLay() throws Exception {
        ScriptedRepository repository = smallest().run("mv", "isms", "Das Ümzügliche");
        Content now = Content.read(repository.root().resolve("Das Ümzügliche"));
        ChangeBase base = ChangeBase.of(now, "HEAD");
        assertThat(now.isms().entries()).isNotEmpty();
        assertThat(ContentChange.of(base, now, DAY_OF_CHANGE).impact().changes())
                .isEmpty();
        assertThat(base.changed()).contains("isms.yaml", "policies/isms.md");
    }

    @Test
    void contentBesideOtherContentIsNew() throws Exception {
        ScriptedRepository repository = smallest();
        ScriptedRepository.at(repository.root().resolve("second")).copy(SMALLEST);
        Content now = Content.read(repository.root().resolve("second/isms"));
        assertThat(ChangeBase.of(now, "HEAD").before().isms().entries()).isEmpty();
    }

    @Test
    void whichOfTwoHasMovedNobodyCanSay() throws Exception {
        ScriptedRepository repository = smallest();
        ScriptedRepository.at(repository.root().resolve("second")).copy(SMALLEST);
        repository.commit("Begin another").run("mv", "isms", "norms").run("rm", "-r", "--quiet", "second");
        Content now = Content.read(repository.root().resolve("norms"));
        assertThatThrownBy(() -> ChangeBase.of(now, "HEAD"))
                .isInstanceOf(NoFork.class)
                .hasMessage("the content was not here, but in isms or second/isms, and neither is there any more")
                .extracting(e -> ((NoFork) e).remedy())
                .isEqualTo("move one content at a time, each in a change of its own");
    }

    private ScriptedRepository smallest() {
        return ScriptedRepository.in(folder).copy(SMALLEST).commit("Begin");
    }
}
