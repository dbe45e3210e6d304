package io.github.ismskit.catalogue;

/** A control that a framework offers; whether it applies is decided in the statement of applicability. */
public record CatalogueControl(String id, String title, String theme) {}
