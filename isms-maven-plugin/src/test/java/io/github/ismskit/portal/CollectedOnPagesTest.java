package io.github.ismskit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.Content;
import io.github.ismskit.edition.Edition;
import io.github.ismskit.publish.Publisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page of an activity tells of its collectors. */
final class CollectedOnPagesTest {

    private static final String COLLECTORS = "junit target/TEST-*.xml, file target/<b>.csv";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Collected by the build    | %s; in the name of The build
            de | Vom Build eingesammelt    | %s; im Namen von The build
            fr | Collecté par le build     | %s\u00a0; au nom de The build
            """)
    void itSaysWhatIsCollectedAndInWhoseName(String language, String term, String words) throws IOException {
        Document page = page(language, "\n  collected-by: build", Edition.FULL);
        Element fact = fact(page, term);
        assertThat(fact.wholeText().strip()).isEqualTo(words.formatted(COLLECTORS));
        assertThat(fact.select("code").eachText()).containsExactly(COLLECTORS.split(", "));
        assertThat(fact.select("a").eachAttr("href")).containsExactly("../owners/build.html");
    }

    @Test
    void whereNobodyIsNamedItSaysWhatIsCollected() throws IOException {
        assertThat(fact(page("en", "", Edition.FULL), "Collected by the build")
                        .wholeText()
                        .strip())
                .isEqualTo(COLLECTORS);
    }

    @Test
    void anAuditorIsToldTheRole() throws IOException {
        assertThat(fact(page("en", "\n  collected-by: build", Edition.AUDITOR), "Collected by the build")
                        .wholeText())
                .contains("in the name of Machine that collects");
    }

    @Test
    void anActivityWithoutCollectorsSaysNothing() throws IOException {
        write("de", "");
        assertThat(drawn("act-other", Edition.FULL).select("dt").eachText())
                .isNotEmpty()
                .doesNotContain("Vom Build eingesammelt");
    }

    private static Element fact(Document page, String term) {
        return page.select("dt").stream()
                .filter(each -> each.text().equals(term))
                .map(each -> Optional.ofNullable(each.nextElementSibling()).orElseThrow())
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.select("dt").eachText()));
    }

    private Document page(String language, String by, Edition edition) throws IOException {
        write(language, by);
        return drawn("act-tests", edition);
    }

    private void write(String language, String by) throws IOException {
        Files.createDirectories(folder.resolve("isms/calendar"));
        Files.writeString(
                folder.resolve("isms/isms.yaml"), "organisation: {name: Example Ltd}\nlanguage: " + language + "\n");
        Files.writeString(folder.resolve("isms/people.yaml"), """
                - {id: jane, name: Jane Doe, role: Head of security}
                - {id: build, name: The build, role: Machine that collects}
                """);
        Files.writeString(folder.resolve("isms/calendar/register.yaml"), """
                - id: ACT-TESTS
                  title: Tests of access rules
                  owner: jane
                  cadence: weekly
                  start: 2026-01-05
                  collect:
                    - {kind: junit, path: target/TEST-*.xml}
                    - {kind: file, path: target/<b>.csv}BY
                - id: ACT-OTHER
                  title: Walk through the office
                  owner: jane
                  cadence: weekly
                  start: 2026-01-05
                """.replace("BY", by));
    }

    private Document drawn(String activity, Edition edition) throws IOException {
        Path content = folder.resolve("isms");
        Assessment assessment =
                new Assessor().withoutHistory().assess(Content.read(content), AsOf.day(LocalDate.of(2026, 1, 5)));
        new Publisher(folder.resolve("output"))
                .portal(new Portal(new SiteTemplate(Optional.empty()), content, "test").files(assessment, edition));
        return Jsoup.parse(Files.readString(folder.resolve("output/portal/activities/" + activity + ".html")));
    }
}
