package io.github.ismskit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.edition.Cut;
import io.github.ismskit.edition.Edition;
import io.github.ismskit.portal.search.SearchSection;
import io.github.ismskit.sample.SamplePortal;
import io.github.ismskit.translation.Translated;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SearchSectionTest {

    private static final Desk DESK = desk("en");

    @Test
    void knowsNothingOfAPageThatIsNotShown() {
        List<PortalFile> files = section(page("policies/pol-backup.html", "Backup policy"))
                .files(DESK)
                .toList();
        assertThat(files).extracting(PortalFile::path).containsExactly("assets/search-index.en.js");
        String index = text(files.get(0));
        assertThat(index).contains("POL-BACKUP", "\"Approved\"").doesNotContain("POL-ACCESS", "R-01", "A.8.13\"");
        assertThat(index.lines()).hasSize(3);
    }

    @Test
    void leavesOutCopiesThatStandAloneAndThePageForMissingOnes() {
        SearchSection section = section(
                page("readiness/a.html", "Report"),
                page("readiness/a.single.html", "Report"),
                page("404.html", "Missing"));
        assertThat(text(section.files(DESK).toList().get(0)).lines()).hasSize(3);
    }

    @Test
    void upToAThousandPagesStandInOneList() {
        assertThat(many(1_000).pages(DESK)).extracting(Page::path).containsExactly("search/index.html");
    }

    @Test
    void manyPagesStandInAListForEachLetterAndTheirTextsInAFileOfTheirOwn() {
        SearchSection section = many(1_001);
        assertThat(section.pages(DESK))
                .extracting(Page::path)
                .containsExactly("search/index.html", "search/letter-a.html", "search/letter-b.html");
        assertThat(section.files(DESK))
                .extracting(PortalFile::path)
                .containsExactly("assets/search-index.en.js", "assets/search-text.en.js");
        List<SearchSection.SearchPage> pages = section.pages(DESK)
                .map(page -> (SearchSection.SearchPage) page.view().get())
                .toList();
        assertThat(pages.get(0).groups()).isEmpty();
        assertThat(pages.get(0).texts()).isEqualTo("assets/search-text.en.js");
        assertThat(pages.get(0).letters())
                .extracting(SearchSection.LetterLink::href)
                .containsExactly("letter-a.html", "letter-b.html");
        assertThat(pages.stream()
                        .flatMap(page -> page.groups().stream())
                        .mapToInt(group -> group.lines().size())
                        .sum())
                .isEqualTo(1_001);
    }

    @Test
    void theIndexIsNamedByTheLanguageOfThePages() {
        Desk german = desk("de-AT");
        assertThat(new SearchSection(german, List.of()).files(german))
                .extracting(PortalFile::path)
                .containsExactly("assets/search-index.de-AT.js");
        assertThat(german.page("a/b.html", "record", "", List.of(), () -> new Ref("", "", ""))
                        .frame()
                        .language())
                .isEqualTo("de-AT");
    }

    private static Desk desk(String language) {
        TemplateFiles files = new TemplateFiles(Optional.empty(), Map.of());
        Cut cut = Cut.of(SamplePortal.assess(SamplePortal.DAY), Edition.FULL);
        return new Desk(
                new LanguageTree(Translated.of(cut, "en"), ""),
                new Bundles(files).phrases(language),
                "test",
                Optional.empty(),
                EditLinks.NONE);
    }

    private static SearchSection many(int count) {
        return section(IntStream.range(0, count)
                .mapToObj(i -> page("pages/" + i + ".html", (i % 2 == 0 ? "A" : "B") + " page " + i))
                .toArray(Page[]::new));
    }

    private static SearchSection section(Page... shown) {
        return new SearchSection(DESK, List.of(shown));
    }

    private static Page page(String path, String title) {
        return DESK.page(path, "record", title, List.of(), () -> new Ref("", "", ""));
    }

    private static String text(PortalFile file) {
        return new String(((PortalFile.Drawn) file).bytes().get(), StandardCharsets.UTF_8);
    }
}
