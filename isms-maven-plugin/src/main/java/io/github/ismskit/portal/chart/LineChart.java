package io.github.ismskit.portal.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line over time, ready to draw in a box of {@value #WIDTH} by {@value #HEIGHT}; the table beside it holds the same
 * numbers.
 *
 * @param label what is seen, as a sentence
 * @param line the points of the line, as SVG writes them
 * @param high the number at the upper edge
 * @param low the number at the lower edge
 * @param target the height of the target's line; empty where there is none
 */
public record LineChart(
        String label,
        String line,
        List<Dot> dots,
        String high,
        String low,
        String target,
        String firstDay,
        String lastDay) {

    static final int WIDTH = 320;
    static final int HEIGHT = 100;

    private static final int LEFT = 40;
    private static final int RIGHT = 310;
    private static final int TOP = 12;
    private static final int BOTTOM = 78;

    /** A number on a day. */
    public record Reading(LocalDate day, BigDecimal value) {}

    /** A reading in the drawing. */
    public record Dot(String x, String y) {}

    public LineChart {
        dots = List.copyOf(dots);
    }

    /**
     * Draws readings in the order of their days; empty where there are none.
     *
     * @param target a number that the line is measured against
     * @param month tells the month of a day
     */
    public static Optional<LineChart> of(
            String label, List<Reading> readings, Optional<BigDecimal> target, Function<LocalDate, String> month) {
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        List<Reading> ordered =
                readings.stream().sorted(Comparator.comparing(Reading::day)).toList();
        return Optional.of(new Scale(ordered, target).draw(label, target, month));
    }

    private static final class Scale {
        private final List<Reading> readings;
        private final BigDecimal low;
        private final BigDecimal high;

        Scale(List<Reading> readings, Optional<BigDecimal> target) {
            this.readings = readings;
            this.low = values(target).min(Comparator.naturalOrder()).orElseThrow();
            BigDecimal highest = values(target).max(Comparator.naturalOrder()).orElseThrow();
            this.high = highest.compareTo(low) == 0 ? low.add(BigDecimal.ONE) : highest;
        }

        private Stream<BigDecimal> values(Optional<BigDecimal> target) {
            return Stream.concat(readings.stream().map(Reading::value), target.stream());
        }

        LineChart draw(String label, Optional<BigDecimal> target, Function<LocalDate, String> month) {
            LocalDate first = readings.get(0).day();
            LocalDate last = readings.get(readings.size() - 1).day();
            TimeAxis axis = new TimeAxis(first, last, LEFT, RIGHT);
            List<Dot> dots = IntStream.range(0, readings.size())
                    .mapToObj(i -> new Dot(
                            axis.x(readings.get(i).day()), y(readings.get(i).value())))
                    .toList();
            String line = String.join(
                    " ", dots.stream().map(dot -> dot.x() + "," + dot.y()).toList());
            return new LineChart(
                    label,
                    line,
                    dots,
                    high.toPlainString(),
                    low.toPlainString(),
                    target.map(this::y).orElse(""),
                    month.apply(first),
                    month.apply(last));
        }

        private String y(BigDecimal value) {
            BigDecimal share = value.subtract(low).divide(high.subtract(low), 6, RoundingMode.HALF_UP);
            return TimeAxis.written(BOTTOM - share.doubleValue() * (BOTTOM - TOP));
        }
    }
}
