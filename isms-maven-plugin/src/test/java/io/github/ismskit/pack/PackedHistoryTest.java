package io.github.ismskit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessor;
import io.github.ismskit.fixture.ScriptedRepository;
import io.github.ismskit.model.Classification;
import io.github.ismskit.publish.Archived;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pack tells of git: the trail of each record, or why it is not known. */
final class PackedHistoryTest {

    private static final String RECORD = "evidence/ACT-RESTORE/2026-10-07-EV-03/history.txt";
    private static final String FILE = "evidence/restore-2026.csv";

    @TempDir
    Path folder;

    @Test
    void tellsWhenARecordLandedAndThatItsFileWasChanged() {
        ScriptedRepository repository = repository()
                .on("2026-10-08T10:00:00+00:00")
                .commit("Keep the evidence")
                .on("2026-11-02T23:30:00+00:00")
                .write(FILE, "something else")
                .commit("Tidy up after Jane Doe");
        Archived pack = pack(repository.content());
        assertThat(Packing.text(pack, RECORD))
                .matches("EV-03 .*\n"
                        + "The file holds several records; its history is that of all.\n"
                        + "evidence/register.yaml\n"
                        + "  2026-10-08  [0-9a-f]{10}  landed   Information security officer\n"
                        + "\n"
                        + "evidence/restore-2026.csv\n"
                        + "  2026-11-03  [0-9a-f]{10}  changed  Information security officer\n"
                        + "  2026-10-08  [0-9a-f]{10}  landed   Information security officer\n");
        assertThat(Packing.text(pack, "history/policies.txt")).contains("policies/isms.md\n  2026-10-08  ");
        Packing.entries(pack.path())
                .forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain("Jörg Ωmega", "joerg@example.com", "Tidy up after"));
    }

    @Test
    void tellsWhatIsNotCommittedYet() {
        ScriptedRepository repository = repository()
                .run("add", "isms/evidence/register.yaml")
                .run("commit", "--quiet", "-m", "Keep the record alone")
                .write("evidence/register.yaml", Packing.read(Packing.SMALL, "evidence/register.yaml") + "\n");
        assertThat(Packing.text(pack(repository.content()), RECORD))
                .contains("evidence/register.yaml\n  what is here differs from the last commit\n  2026-03-01  ")
                .endsWith("\n" + FILE + "\n  not committed yet\n");
    }

    @Test
    void saysWhyTheHistoryOfAShallowCloneIsNotKnown() {
        repository().commit("Keep the evidence").write(FILE, "more").commit("Add to it");
        String origin = folder.resolve("origin").toUri().toString();
        ScriptedRepository clone = ScriptedRepository.at(folder);
        clone.run("clone", "--quiet", "--depth", "1", origin, "clone");
        Archived pack = pack(folder.resolve("clone/isms"));
        String unknown = "  not known: the git history was cut off when the repository was cloned;"
                + " run 'git fetch --unshallow'\n";
        assertThat(Packing.text(pack, RECORD))
                .contains("evidence/register.yaml\n" + unknown)
                .endsWith(FILE + "\n" + unknown)
                .doesNotContain("landed");
        assertThat(Packing.text(pack, "README.txt")).contains("history: the git history was cut off");
    }

    @Test
    void saysThatThereIsNoRepository() {
        Packing.copySmall(folder.resolve("isms"));
        assertThat(Packing.text(pack(folder.resolve("isms")), RECORD))
                .contains("  not known: the content is not in a git repository; ");
    }

    /** The smallest repository, in which jane makes the commits. */
    private ScriptedRepository repository() {
        ScriptedRepository repository = ScriptedRepository.in(folder.resolve("origin"));
        Packing.copySmall(repository.content());
        String people = Packing.read(Packing.SMALL, "people.yaml");
        String told = people.replace("name: Jane Doe,", "name: Jane Doe, email: joerg@example.com,");
        assertThat(told).isNotEqualTo(people);
        return repository.write("people.yaml", told);
    }

    private Archived pack(Path content) {
        return Packing.pack(
                content,
                new Assessor().assess(content, AsOf.day(Packing.DAY)),
                "AUD-SURV-1",
                Classification.INTERNAL,
                folder.resolve("out"));
    }
}
