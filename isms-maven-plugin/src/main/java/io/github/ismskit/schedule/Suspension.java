package io.github.ismskit.schedule;

/** Days on which what is due need not be done, decided by somebody for a reason. */
public record Suspension(DateRange range, String reason, String by) {}
