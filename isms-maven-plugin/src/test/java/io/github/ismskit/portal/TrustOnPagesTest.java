package io.github.ismskit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessor;
import io.github.ismskit.edition.Edition;
import io.github.ismskit.fixture.ScriptedRepository;
import io.github.ismskit.publish.Publisher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of an evidence record says is known, and what it says is only asserted. */
final class TrustOnPagesTest {

    private static final String RECORD = """
            ---
            id: EV-1
            title: Restored
            activity: ACT-1
            performed: 2026-03-05
            performed-by: joerg
            verified: 2026-03-06
            verified-by: omar
            files: [{path: log.txt, sha256: 4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865}]
            ---
            It worked.
            """;

    @TempDir
    private Path folder;

    @Test
    void tellsWhatIsKnownFromWhatIsAsserted() {
        assertThat(trust(recorded()))
                .containsExactly(
                        "Are the bytes those that were recorded? Known The file has the SHA-256 that the record says, worked out over its bytes for this report",
                        "Since when is it in git? Known 6 Mar 2026, commit … of Jörg Omega, by the complete git history",
                        "Is it as it landed? Known Its files hold, and its record still says, what they did when they landed in git",
                        "When, and by whom, was it done? Asserted 5 Mar 2026, Jörg Omega",
                        "Who verified it, and when? Asserted 6 Mar 2026, Omar Haddad");
    }

    @Test
    void saysWhatContradictsIt() {
        List<String> trust = trust(recorded()
                .on("2026-05-01T12:00:00+00:00")
                .write("evidence/log.txt", "2\n")
                .write("evidence/ev-1.md", RECORD.replace("2026-03-05", "2026-03-04"))
                .commit("Alter"));
        assertThat(trust.get(0)).endsWith("Contradicted 1 of 1 files do not have the SHA-256 that the record says");
        assertThat(trust.get(2)).contains("Contradicted It was altered after it landed in git");
    }

    @Test
    void saysWhyItIsNotKnown() throws IOException {
        ScriptedRepository repository = recorded();
        Files.move(repository.root().resolve(".git"), folder.resolve("away"));
        assertThat(trust(repository).get(1))
                .contains("Not known Git is no witness: the content is not in a git repository");
    }

    @Test
    void saysWhatWasBroughtAlong() {
        List<String> trust = trust(recorded()
                .write("evidence/ev-1.md", RECORD.replace("2026-03-05", "2025-03-05"))
                .commit("On the same day"));
        assertThat(trust.get(1)).endsWith("It was brought along: git is a witness only from 1 Mar 2026 on");
    }

    @Test
    void saysWhatIsNotCommitted() {
        List<String> trust = trust(recorded()
                .run("rm", "--quiet", "--cached", "isms/evidence/log.txt")
                .on("2026-05-01T12:00:00+00:00")
                .run("commit", "--quiet", "-m", "Forget"));
        assertThat(trust.get(1)).endsWith("Not known It is not committed, or not all of it");
        assertThat(trust.get(2)).endsWith("Not known It is not committed, or not all of it");
    }

    @Test
    void takesAnExceptionForNoProof() {
        List<String> trust = trust(recorded()
                .on("2026-05-01T12:00:00+00:00")
                .write("evidence/log.txt", "2\n")
                .write(
                        "exceptions/ex-1.md",
                        "---\nid: EX-1\ntitle: Typo\nowner: joerg\nrule: evidence-is-unaltered\nsubject: EV-1\n"
                                + "reason: A typo\napproved-by: omar\napproved: 2026-05-01\nexpires: 2026-12-31\n---\nOnce.\n")
                .commit("Alter"));
        assertThat(trust.get(2)).contains("Contradicted It was altered after it landed in git");
    }

    private ScriptedRepository recorded() {
        return ScriptedRepository.in(folder.resolve("origin"))
                .on("2026-03-01T12:00:00+00:00")
                .write("isms.yaml", "organisation: {name: Example Ltd}\ntime-zone: Europe/Berlin\n")
                .write(
                        "people.yaml",
                        "- {id: joerg, name: Jörg Omega, email: Joerg@example.com}\n"
                                + "- {id: omar, name: Omar Haddad}\n")
                .write(
                        "calendar/act-1.md",
                        "---\nid: ACT-1\ntitle: Try\nowner: joerg\ncadence: annual\n"
                                + "start: 2026-03-01\n---\nRestore.\n")
                .commit("Begin")
                .on("2026-03-06T12:00:00+00:00")
                .write("evidence/ev-1.md", RECORD)
                .write("evidence/log.txt", "1\n")
                .commit("Record");
    }

    /** The lines of the table, in which a commit is an ellipsis. */
    private List<String> trust(ScriptedRepository repository) {
        Portal portal = new Portal(
                new SiteTemplate(Optional.empty()), repository.content(), "test", Optional.empty(), EditLinks.NONE);
        new Publisher(folder.resolve("output"))
                .portal(portal.files(
                        new Assessor().assess(repository.content(), AsOf.day(LocalDate.of(2026, 6, 1))), Edition.FULL));
        Document page = page(folder.resolve("output/portal/evidence/ev-1.html"));
        return page.select("#trust tbody tr").eachText().stream()
                .map(row -> row.replaceAll("commit [0-9a-f]{10}", "commit …"))
                .toList();
    }

    private static Document page(Path file) {
        try {
            return Jsoup.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
