package io.github.ismskit.model;

/** How pages name who changed a record. */
public enum AuthorShown {
    NAME,
    ROLE,
    HIDDEN
}
