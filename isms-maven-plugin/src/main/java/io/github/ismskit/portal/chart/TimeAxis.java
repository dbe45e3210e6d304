package io.github.ismskit.portal.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where days lie on a horizontal line.
 *
 * @param left the coordinate of the first day
 * @param right the coordinate of the last day
 */
public record TimeAxis(LocalDate first, LocalDate last, int left, int right) {

    /** The coordinate of a day as SVG writes it; days beyond the ends lie on the nearest end. */
    public String x(LocalDate day) {
        long all = ChronoUnit.DAYS.between(first, last);
        long gone = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(first, day)));
        return written(all == 0 ? (left + right) / 2.0 : left + (double) (right - left) * gone / all);
    }

    /** The width from one day to another. */
    public String width(LocalDate from, LocalDate to) {
        return new BigDecimal(x(to)).subtract(new BigDecimal(x(from))).toPlainString();
    }

    static String written(double coordinate) {
        BigDecimal rounded = BigDecimal.valueOf(coordinate).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
