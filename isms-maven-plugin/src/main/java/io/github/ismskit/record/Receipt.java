package io.github.ismskit.record;

/** What became of a submission. */
public sealed interface Receipt permits Recorded, Refused {}
