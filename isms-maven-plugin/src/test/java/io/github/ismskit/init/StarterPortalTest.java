package io.github.ismskit.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.portal.Portal;
import io.github.ismskit.portal.SiteTemplate;
import io.github.ismskit.publish.Publisher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal that somebody sees first, before anything is decided: it calls nothing fine, and leads to what to do. */
final class StarterPortalTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void draw() {
        Beginning beginning = new Beginning(folder.resolve("repository"));
        beginning.lay(Beginning.nothing());
        Portal portal =
                new Portal(new SiteTemplate(Optional.empty()), beginning.root().resolve("src/isms"), "test");
        new Publisher(folder).portal(portal.files(beginning.assess(Beginning.TODAY)));
    }

    @Test
    void theReasonsOnTheOverviewAreOfSeveralKindsAndSayWhere() {
        List<String> reasons = page("index.html").select(".reasons li").eachText();
        assertThat(reasons).hasSizeBetween(2, 3).doesNotHaveDuplicates();
        assertThat(reasons.get(0)).contains("controls/organizational.yaml:").contains("and 122 more of this kind");
        assertThat(reasons.get(1)).contains("nothing in force is written for clause ");
    }

    @Test
    void noFigureOfWhatIsNotThereIsTickedOff() {
        Document overview = page("index.html");
        for (String untold : List.of("activities with stale evidence", "policies to review", "controls in place")) {
            assertThat(overview.expectFirst(".tile:contains(" + untold + ") use")
                            .attr("href"))
                    .as(untold)
                    .isEqualTo("#i-triangle");
        }
        assertThat(overview.select(".tile__note").eachText())
                .contains("no evidence recorded yet", "none in force yet", "93 undecided");
        assertThat(overview.expectFirst("section[aria-labelledby=work]").text())
                .isEqualTo("Work by owner Nobody is named yet who could own anything; People says what to do.");
    }

    @Test
    void whatIsThereAndUndecidedIsNotToBeCreatedAnew() {
        for (String path : List.of("controls/soa.html", "owners/index.html", "risks/index.html")) {
            assertThat(page(path).expectFirst(".empty").text())
                    .as(path)
                    .startsWith("Nothing can be shown here yet: ")
                    .endsWith(" What stands in the way");
        }
        assertThat(page("controls/soa.html").expectFirst(".empty").text()).contains("93 findings", "controls/");
        assertThat(page("incidents/index.html").expectFirst(".empty").text())
                .startsWith("Nothing recorded yet.")
                .contains("Create incidents/");
    }

    private static Document page(String path) {
        try {
            return Jsoup.parse(Files.readString(folder.resolve("portal").resolve(path), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
