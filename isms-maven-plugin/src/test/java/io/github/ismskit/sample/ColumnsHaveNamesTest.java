package io.github.ismskit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** An address that sorts a table means the same in every language, and one column only. */
final class ColumnsHaveNamesTest {

    @Test
    void theNamesOfColumnsAreThoseOfTheOtherLanguage() {
        int columns = 0;
        for (String path : SamplePortal.pages()) {
            if (path.startsWith("de/")) {
                List<String> german =
                        SamplePortal.page(path).select("[data-sort]").eachAttr("data-sort");
                assertThat(german)
                        .as(path)
                        .isEqualTo(SamplePortal.page(path.substring(3))
                                .select("[data-sort]")
                                .eachAttr("data-sort"));
                columns += german.size();
            }
        }
        assertThat(columns).isGreaterThan(400);
    }

    @Test
    void noTwoColumnsOfATableHaveTheSameName() {
        List<String> twice = new ArrayList<>();
        for (String path : SamplePortal.pages()) {
            Document page = SamplePortal.page(path);
            for (Element table : page.select("table:has([data-sort])")) {
                List<String> names = table.select("[data-sort]").eachAttr("data-sort");
                if (names.stream().distinct().count() < names.size()) {
                    twice.add(path + " #" + table.id() + " " + names);
                }
            }
        }
        assertThat(twice).isEmpty();
    }
}
