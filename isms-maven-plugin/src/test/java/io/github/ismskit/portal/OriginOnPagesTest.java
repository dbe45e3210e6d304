package io.github.ismskit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.edition.Edition;
import io.github.ismskit.fixture.ScriptedRepository;
import io.github.ismskit.publish.Publisher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages tell of the git history of their records. */
final class OriginOnPagesTest {

    private static final String FOOT = ".footer__origin";
    private static final String POLICY = "policies/pol-a.html";

    private static final String ACTIVITY = """
            ---
            id: ACT-1
            title: Try to restore
            owner: joerg
            cadence: annual
            start: 2026-03-01
            ---
            Restore.
            """;

    private static final String EVIDENCE = """
            ---
            id: EV-1
            title: Restored
            activity: ACT-1
            performed: 2026-03-05
            performed-by: joerg
            classification: restricted
            ---
            It worked.
            """;

    @TempDir
    private Path folder;

    @Test
    void aRecordSaysWhenByWhomAndWhyItWasLastChanged() {
        Path portal = portal(approved("name"));
        assertThat(page(portal, POLICY).select(FOOT).text())
                .matches("Last changed 10 Mar 2026 by Jörg Omega, commit [0-9a-f]{10} – Begin <b>here</b>\\."
                        + " Edit this page");
        assertThat(page(portal, POLICY).select(FOOT + " a").attr("href"))
                .isEqualTo("https://github.com/acme/isms/edit/main/isms/policies/a.md");
        assertThat(page(portal, "risks/r-1.html").select(FOOT).text())
                .startsWith("The register that holds it was last changed 10 Mar 2026 by ");
        assertThat(page(portal, "index.html").select(FOOT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"name, ' by Jörg Omega,'", "role, ' by Head of security,'", "hidden, ','"})
    void theAuthorIsShownAsTheIsmsWantsIt(String shown, String words) {
        assertThat(page(portal(approved(shown)), POLICY).select(FOOT).text())
                .startsWith("Last changed 10 Mar 2026" + words + " commit ");
    }

    @Test
    void aChangeOfTheTextAfterItsApprovalIsSaidOnThePageAndInTheRegister() {
        Path portal = portal(approved("name")
                .on("2026-03-11T12:00:00+00:00")
                .write("policies/a.md", policy("Other words."))
                .commit("Say it better"));
        assertThat(page(portal, POLICY).select(".card--attention").text())
                .startsWith("The text was changed on 11 Mar 2026 by commit ")
                .contains("(Say it better), after it had been approved.");
        assertThat(page(portal, POLICY).select(".facts .chip").eachText()).contains("Changed since approval");
        assertThat(page(portal, "policies/index.html")
                        .select("tr[data-status=changed]")
                        .text())
                .contains("POL-A")
                .contains("Changed since approval");
    }

    @Test
    void aChangeOnTheDayOfApprovalIsNot() {
        Path portal = portal(approved("name")
                .on("2026-03-10T22:00:00+00:00")
                .write("policies/a.md", policy("Other words."))
                .commit("Say it better"));
        assertThat(page(portal, POLICY).select(FOOT).text()).contains("Say it better");
        assertThat(page(portal, POLICY).text()).doesNotContain("hanged since approval");
        assertThat(page(portal, "policies/index.html").select("tr[data-status=approved]"))
                .hasSize(1);
    }

    @Test
    void anAuditorIsToldTheDayAndTheRoleAndNoWords() {
        Path portal = portal(
                approved("name")
                        .on("2026-03-11T12:00:00+00:00")
                        .write("policies/a.md", policy("Other words."))
                        .commit("Say what Omar Haddad wanted"),
                Edition.AUDITOR);
        assertThat(page(portal, POLICY).select(FOOT).text())
                .matches("Last changed 11 Mar 2026 by Head of security, commit [0-9a-f]{10}\\.");
        assertThat(page(portal, POLICY).select(".card--attention").text())
                .matches("The text was changed on 11 Mar 2026 by commit [0-9a-f]{10}, after it had been approved\\..*");
        assertThat(page(portal, POLICY).html())
                .doesNotContain("Jörg")
                .doesNotContain("Haddad")
                .doesNotContain("github.com/acme");
    }

    @Test
    void staffAreToldWhoAndWhenAndNoWords() {
        Path portal = portal(approved("name"), Edition.STAFF);
        assertThat(page(portal, POLICY).select(FOOT).text())
                .matches("Last changed 10 Mar 2026 by Jörg Omega, commit [0-9a-f]{10}\\.");
    }

    @Test
    void nothingIsSaidOfWithheldEvidence() {
        Path portal = portal(
                approved("name")
                        .write("calendar/act-1.md", ACTIVITY)
                        .write("evidence/ev-1.md", EVIDENCE)
                        .commit("Restore"),
                Edition.AUDITOR);
        assertThat(page(portal, "evidence/withheld-1.html").select("h1").text()).contains("withheld");
        assertThat(page(portal, "evidence/withheld-1.html").select(FOOT)).isEmpty();
        assertThat(page(portal, "activities/act-1.html").select(FOOT)).hasSize(1);
    }

    @Test
    void aShallowCloneSaysThatItCannotTell() {
        ScriptedRepository origin = approved("name")
                .on("2026-03-11T12:00:00+00:00")
                .write("policies/a.md", policy("Other words."))
                .commit("Say it better");
        Path clone = folder.resolve("clone");
        origin.run("clone", "--quiet", "--depth=1", origin.root().toUri().toString(), clone.toString());
        Path portal = portal(ScriptedRepository.at(clone));
        assertThat(page(portal, POLICY).select(FOOT).text())
                .isEqualTo("When it was last changed is not known: the git history was cut off when the repository was"
                        + " cloned. So it cannot be told either whether its text has changed since it was approved."
                        + " Edit this page");
        assertThat(page(portal, "risks/r-1.html").select(FOOT).text())
                .isEqualTo("When it was last changed is not known: the git history was cut off when the repository was"
                        + " cloned. Edit this page");
        assertThat(page(portal, POLICY).text()).doesNotContain("Changed since approval");
        assertThat(page(portal, "about/index.html").text()).contains("To know it: run 'git fetch --unshallow'");
    }

    @Test
    void whatIsNotCommittedIsSaid() {
        Path portal = portal(approved("name")
                .write("policies/a.md", policy("Other words."))
                .write("policies/b.md", policy("New.").replace("POL-A", "POL-B")));
        assertThat(page(portal, POLICY).select(FOOT).text()).contains("Changed since then, not yet committed.");
        assertThat(page(portal, "policies/pol-b.html").select(FOOT).text())
                .startsWith("Not yet committed, so there is no history of it.");
    }

    @Test
    void withoutHistoryACloneAndACopyGiveTheSameBytes() throws IOException {
        ScriptedRepository repository = approved("name");
        Assessor assessor = new Assessor().withoutHistory();
        Path clone = portal(repository.content(), folder.resolve("one"), assessor, Edition.FULL);
        Files.move(repository.root().resolve(".git"), folder.resolve("away"));
        Path copy = portal(repository.content(), folder.resolve("two"), assessor, Edition.FULL);
        for (String path : new String[] {POLICY, "index.html", "about/index.html", "readiness/index.html"}) {
            assertThat(clone.resolve(path)).hasSameBinaryContentAs(copy.resolve(path));
        }
        assertThat(page(clone, POLICY).select(FOOT).text())
                .startsWith("When it was last changed is not known: the history was not asked for.");
    }

    private ScriptedRepository approved(String author) {
        return ScriptedRepository.in(folder.resolve("origin"))
                .on("2026-03-10T12:00:00+00:00")
                .write("isms.yaml", """
                        organisation: {name: Example Ltd}
                        time-zone: Europe/Berlin
                        history: {author: %s}
                        """.formatted(author))
                .write("people.yaml", """
                        - {id: joerg, name: Jörg Omega, role: Head of security, email: Joerg@example.com}
                        - {id: omar, name: Omar Haddad}
                        """)
                .write("policies/a.md", policy("Words."))
                .write("risks/register.yaml", """
                        - {id: R-1, title: Loss, owner: joerg, identified: 2026-03-01, inherent: {likelihood: 1, impact: 1}, treatment: retain, status: open}
                        """)
                .commit("Begin <b>here</b>");
    }

    private static String policy(String text) {
        return """
                ---
                id: POL-A
                title: A policy
                owner: joerg
                approver: omar
                version: 1.0
                status: approved
                approved: 2026-03-10
                review-interval: annual
                ---
                """ + text + "\n";
    }

    private Path portal(ScriptedRepository repository) {
        return portal(repository, Edition.FULL);
    }

    private Path portal(ScriptedRepository repository, Edition edition) {
        return portal(repository.content(), folder.resolve("output"), new Assessor(), edition);
    }

    private static Path portal(Path content, Path output, Assessor assessor, Edition edition) {
        Assessment assessment = assessor.assess(content, AsOf.day(LocalDate.of(2026, 6, 1)));
        EditLinks links = EditLinks.of(Optional.empty(), Optional.of("https://github.com/acme/isms"), "main");
        Portal portal = new Portal(new SiteTemplate(Optional.empty()), content, "test", Optional.empty(), links);
        new Publisher(output).portal(portal.files(assessment, edition));
        return output.resolve("portal");
    }

    private static Document page(Path portal, String path) {
        try {
            return Jsoup.parse(Files.readString(portal.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
