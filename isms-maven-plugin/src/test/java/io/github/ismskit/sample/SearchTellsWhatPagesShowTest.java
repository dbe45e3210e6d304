package io.github.ismskit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Search knows every page, and of each nothing that the page itself does not show. */
final class SearchTellsWhatPagesShowTest {

    private static final int BYTES_FOR_500 = 200_000;

    private static final DrawnIndex INDEX = new DrawnIndex(SamplePortal.folder());

    @Test
    void everyPageIsInTheIndexOnce() throws Exception {
        assertThat(INDEX.paths()).containsExactlyInAnyOrderElementsOf(INDEX.pages());
        assertThat(INDEX.pages()).hasSizeGreaterThan(300);
    }

    @Test
    void everyWordOfTheIndexStandsOnThePage() throws Exception {
        assertThat(INDEX.toldButNotShown()).isEmpty();
        assertThat(INDEX.told()).isGreaterThan(1_000);
    }

    @Test
    void theListFromAToZHasALineForEachLineOfTheIndex() throws Exception {
        Document page = SamplePortal.page("search/index.html");
        assertThat(page.select(".hits__line a").eachAttr("href"))
                .containsExactlyElementsOf(
                        INDEX.paths().stream().map(path -> "../" + path).toList());
        assertThat(page.select("h2").get(0).text())
                .startsWith("All " + INDEX.paths().size() + " ");
    }

    @Test
    void everyPageHasTheFieldAndTheIndexIsSmall() throws Exception {
        for (String page : SamplePortal.pages()) {
            assertThat(SamplePortal.page(page).select("form[data-search] input[name=q]"))
                    .as(page)
                    .hasSize(DrawnIndex.standsAlone(page) ? 0 : 1);
        }
        long bytes = Files.size(INDEX.file());
        assertThat(bytes * 500 / INDEX.paths().size()).isLessThan(BYTES_FOR_500);
    }
}
