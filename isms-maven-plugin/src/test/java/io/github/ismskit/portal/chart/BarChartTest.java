package io.github.ismskit.portal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BarChartTest {

    @Test
    void aBarIsAsLongAsItsShareOfAll() {
        BarChart chart = BarChart.of("Open", "Age", List.of(band("young", 1), band("old", 2), band("older", 0)));
        assertThat(chart.bars()).extracting(BarChart.Bar::width).containsExactly("106.7", "213.3", "0");
        assertThat(chart.bars()).extracting(BarChart.Bar::top).containsExactly(16, 44, 72);
        assertThat(chart.height()).isEqualTo(84);
    }

    @Test
    void nothingHasNoLength() {
        assertThat(BarChart.of("Open", "Age", List.of(band("young", 0))).bars())
                .extracting(BarChart.Bar::width)
                .containsExactly("0");
    }

    private static BarChart.Band band(String title, int count) {
        return new BarChart.Band(title, count, "", "good");
    }
}
