package io.github.ismskit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A figure that can be followed leads to exactly as many rows as it says. */
final class FiguresReconcileTest {

    @Test
    void everyFigureLeadsToAsManyRowsAsItCounts() {
        List<String> wrong = new ArrayList<>();
        int figures = 0;
        for (String page : SamplePortal.pages()) {
            for (Element link : SamplePortal.page(page).select("a[data-count]")) {
                figures++;
                int said = Integer.parseInt(link.attr("data-count"));
                int rows = rows(page, link.attr("href"));
                if (rows != said) {
                    wrong.add(page + " says " + said + " and leads to " + rows + " rows: " + link.attr("href"));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(figures).isGreaterThan(10);
    }

    @Test
    void figuresLeadToTheirRowsWhereRegistersAreSplitAsWell() {
        Document overview = SamplePortal.page(LargePortal.folder(), "index.html");
        int figures = 0;
        for (Element link : overview.select("a[data-count]")) {
            figures++;
            assertThat(rows(LargePortal.folder(), "index.html", link.attr("href")))
                    .as(link.attr("href"))
                    .isEqualTo(Integer.parseInt(link.attr("data-count")));
        }
        assertThat(figures).isGreaterThan(5);
        assertThat(overview.select("a[href^=evidence/index.html]").attr("data-count"))
                .isEqualTo("1");
    }

    @Test
    void everyFilterOfAnAddressIsOneThatThePageOffers() {
        for (String page : SamplePortal.pages()) {
            for (Element link : SamplePortal.page(page).select("a[data-count]")) {
                String href = link.attr("href");
                Document target = SamplePortal.page(target(page, href));
                for (String[] filter : filters(href)) {
                    assertThat(target.select("form[data-filters] [name=" + filter[0] + "]"))
                            .as(page + " -> " + href)
                            .isNotEmpty();
                }
            }
        }
    }

    private static int rows(String page, String href) {
        return rows(SamplePortal.folder(), page, href);
    }

    private static int rows(Path folder, String page, String href) {
        Document target = SamplePortal.page(folder, target(page, href));
        int count = 0;
        for (Element row : target.select("table#list > tbody > tr")) {
            boolean matches = true;
            for (String[] filter : filters(href)) {
                String words = " " + row.attr("data-" + filter[0]) + " ";
                matches &= words.contains(" " + filter[1] + " ");
            }
            count += matches ? 1 : 0;
        }
        return count;
    }

    private static String target(String page, String href) {
        Path from = Path.of(page).resolveSibling(href.replaceFirst("[?#].*", ""));
        return from.normalize().toString().replace('\\', '/');
    }

    private static List<String[]> filters(String href) {
        List<String[]> filters = new ArrayList<>();
        int question = href.indexOf('?');
        if (question >= 0) {
            for (String pair :
                    href.substring(question + 1).replaceFirst("#.*", "").split("&")) {
                String[] parts = pair.split("=", 2);
                filters.add(new String[] {parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8)});
            }
        }
        return filters;
    }
}
