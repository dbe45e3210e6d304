package io.github.ismskit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A chart of bars says in words what its drawing shows and what the table beside it holds. */
final class ChartsHaveTheirTablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evidence/index.html",
                "nonconformities/index.html",
                "de/evidence/index.html",
                "de/nonconformities/index.html"
            })
    void numbersAreTheSameInWordsDrawingAndTable(String path) {
        Document page = SamplePortal.page(path);
        Elements chart = page.select("svg.chart");
        List<String> rows = page.select("#bands tbody tr").eachText();
        List<String> drawn = new ArrayList<>();
        List<String> texts = chart.select("text").eachText();
        for (int i = 0; i < texts.size(); i += 2) {
            drawn.add(texts.get(i) + " " + texts.get(i + 1));
        }
        assertThat(rows).hasSizeGreaterThan(3).isEqualTo(drawn);
        assertThat(chart.attr("aria-label")).endsWith(": " + String.join("; ", rows));
        assertThat(page.select("#bands a[data-count]")).isNotEmpty();
    }

    @Test
    void theOverviewDrawsTheSame() {
        List<String> labels =
                SamplePortal.page("index.html").select("svg.chart").eachAttr("aria-label");
        for (String path : List.of("evidence/index.html", "nonconformities/index.html")) {
            assertThat(labels)
                    .contains(SamplePortal.page(path).select("svg.chart").attr("aria-label"));
        }
    }

    @Test
    void everyEvidenceThatCountsIsInOneBand() {
        Document page = SamplePortal.page("evidence/index.html");
        int bands = page.select("#bands td").stream()
                .mapToInt(cell -> Integer.parseInt(cell.text()))
                .sum();
        assertThat(page.select("#list tr[data-status=corrected]")).isNotEmpty();
        assertThat(bands)
                .isPositive()
                .isEqualTo(page.select("#list tr[data-status]")
                        .not("[data-status=earlier], [data-status=corrected]")
                        .size());
    }
}
