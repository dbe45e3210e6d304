package io.github.ismskit.portal.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A number of things in bands, ready to draw in a box {@value #WIDTH} wide: a bar for each band, as long as its share of all.
 * The table beside it holds the same numbers.
 *
 * @param title what is counted
 * @param by what the bands are made by
 * @param height of the box
 */
public record BarChart(String title, String by, List<Bar> bars, int height) {

    static final int WIDTH = 320;

    private static final int STEP = 28;

    /**
     * Things that have something in common.
     *
     * @param href to exactly these things; empty where there are none
     * @param tone as statuses have it
     */
    public record Band(String title, int count, String href, String tone) {}

    /**
     * A band in the drawing.
     *
     * @param words the base line of its words
     * @param top the upper edge of its bar, as long as {@code width}
     */
    public record Bar(Band band, int words, int top, String width) {}

    public BarChart {
        bars = List.copyOf(bars);
    }

    public static BarChart of(String title, String by, List<Band> bands) {
        int all = Math.max(1, bands.stream().mapToInt(Band::count).sum());
        List<Bar> bars = new ArrayList<>();
        for (Band band : bands) {
            int line = bars.size() * STEP;
            String width = TimeAxis.written((double) WIDTH * band.count() / all);
            bars.add(new Bar(band, line + 12, line + 16, width));
        }
        return new BarChart(title, by, bars, bars.size() * STEP);
    }
}
