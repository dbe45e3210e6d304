package io.github.ismskit.portal.register;

import io.github.ismskit.portal.chart.BarChart;

/** A register below a chart of its rows. */
public record Charted(Register register, BarChart chart) {}
