package io.github.ismskit.schedule;

/** Days on which nothing is due. */
public record Suspension(DateRange range, String reason, String by) {}
