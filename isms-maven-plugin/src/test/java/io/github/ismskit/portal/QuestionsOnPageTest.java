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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the git history raises is asked where an auditor looks, with the records that it is about. */
final class QuestionsOnPageTest {

    private static final String ACTIVITY =
            "---\nid: ACT-1\ntitle: Try\nowner: joerg\ncadence: monthly\n" + "start: 2026-03-01\n---\nRestore.\n";
    private static final String AUDIT = "---\nid: AUD-1\ntitle: Audit of May\nowner: joerg\nkind: internal\n"
            + "planned: 2026-05-20\nstatus: planned\n---\nAll.\n";

    @TempDir
    private Path folder;

    @Test
    void listsAndLinksTheRecordsOfEachQuestion() {
        Document page = page(repository("en"), Edition.FULL);
        assertThat(page.select("h2").eachText())
                .containsSubsequence(
                        "Why did 5 records land in the 14 days before Audit of May?",
                        "Why did 5 records land within 10 minutes on 10 May 2026?",
                        "Why did 5 records land more than 30 days after the work was done?",
                        "Why was a date moved to later? No change, nonconformity or exception that is shown here names the record.");
        assertThat(page.select("#q-1 tbody a").eachAttr("href"))
                .contains("../evidence/ev-1.html", "../evidence/ev-5.html");
        assertThat(rows(page, "q-moved"))
                .singleElement()
                .asString()
                .matches("ACT-1 Try start 2026-03-01 2026-04-01 1 Apr 2026 [0-9a-f]{10} – Move");
    }

    @Test
    void keepsTheWordsOfCommitsFromAnAuditor() {
        assertThat(rows(page(repository("en"), Edition.AUDITOR), "q-moved"))
                .singleElement()
                .asString()
                .matches(".* [0-9a-f]{10}");
    }

    @ParameterizedTest
    @CsvSource({
        "de, Warum kamen 5 Nachweise in den 14 Tagen vor Audit of May an?",
        "fr, Pourquoi 5 preuves sont-elles arrivées dans les 14 jours avant Audit of May ?"
    })
    void asksInTheLanguageOfThePortal(String language, String question) {
        assertThat(page(repository(language), Edition.FULL).select("h2").eachText())
                .contains(question);
    }

    @Test
    void saysWhyNothingCanBeAsked() throws IOException {
        ScriptedRepository repository = repository("en");
        Files.move(repository.root().resolve(".git"), folder.resolve("away"));
        Document page = page(repository, Edition.FULL);
        assertThat(page.select("main").text())
                .contains("Git is no witness: the content is not in a git repository")
                .doesNotContain("raises no question");
    }

    /** Five records of March landed at once in May, and the activity begins later than it once did. */
    private ScriptedRepository repository(String language) {
        ScriptedRepository repository = ScriptedRepository.in(folder.resolve("origin"))
                .on("2026-03-01T12:00:00+00:00")
                .write(
                        "isms.yaml",
                        "organisation: {name: Example Ltd}\ntime-zone: Europe/Berlin\nlanguage: " + language + "\n")
                .write("people.yaml", "- {id: joerg, name: Jörg Omega, email: Joerg@example.com}\n")
                .write("calendar/act-1.md", ACTIVITY)
                .write("audits/aud-1.md", AUDIT)
                .commit("Begin")
                .on("2026-04-01T12:00:00+00:00")
                .write("calendar/act-1.md", ACTIVITY.replace("start: 2026-03-01", "start: 2026-04-01"))
                .commit("Move")
                .on("2026-05-10T12:00:00+00:00");
        for (int number = 1; number <= 5; number++) {
            repository.write(
                    "evidence/ev-" + number + ".md",
                    "---\nid: EV-" + number + "\ntitle: Restored\nactivity: ACT-1\nperformed: 2026-03-0" + number
                            + "\nperformed-by: joerg\nlinks: [{url: 'https://tickets.example/1'}]\n---\nIt worked.\n");
        }
        return repository.commit("Record");
    }

    private Document page(ScriptedRepository repository, Edition edition) {
        Portal portal = new Portal(
                new SiteTemplate(Optional.empty()), repository.content(), "test", Optional.empty(), EditLinks.NONE);
        new Publisher(folder.resolve("output"))
                .portal(portal.files(
                        new Assessor().assess(repository.content(), AsOf.day(LocalDate.of(2026, 6, 1))), edition));
        try (var walk = Files.walk(folder.resolve("output"))) {
            Path page = walk.filter(each -> each.endsWith("evidence/questions.html"))
                    .findFirst()
                    .orElseThrow();
            return Jsoup.parse(Files.readString(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rows(Document page, String key) {
        return page.select("#" + key + " tbody tr").stream().map(Element::text).toList();
    }
}
