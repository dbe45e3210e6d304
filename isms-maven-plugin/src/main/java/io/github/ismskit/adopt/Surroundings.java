package io.github.ismskit.adopt;

import java.time.LocalDate;

/**
 * What values are read by.
 *
 * @param today the day on which it is adopted, from which a schedule of cron begins
 */
record Surroundings(People people, Standards standards, LocalDate today) {}
