package io.github.ismskit.model;

/** Where a policy or another governed document stands. */
public enum DocumentStatus {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    RETIRED
}
