package io.github.ismskit.schedule;

import java.time.LocalDate;
import java.util.Optional;

/** Something that was done. */
public record Performance(String id, LocalDate performed, Optional<LocalDate> occurrence, int pieces) {}
