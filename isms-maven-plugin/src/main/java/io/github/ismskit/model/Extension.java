package io.github.ismskit.model;

import java.time.LocalDate;
import java.util.Optional;

/** A due date that was moved, by whom, and why. */
public record Extension(LocalDate from, LocalDate to, Optional<String> by, Optional<String> reason) {}
