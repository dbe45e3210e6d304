package io.github.ismskit.catalogue;

/** A heading under which a framework groups its controls. */
public record Theme(String id, String title) {}
