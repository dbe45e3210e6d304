package io.github.ismskit.rule;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.model.Waiver;

/** A flaw that somebody has consented to carry; it is counted and shown, and it does not fail the build. */
public record Waived(Finding finding, Waiver waiver) {}
