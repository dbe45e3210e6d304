package io.github.ismskit.calendar;

import io.github.ismskit.model.Activity;
import io.github.ismskit.schedule.Timetable;

/** An activity and its occurrences. */
public record Scheduled(Activity activity, Timetable timetable) {}
