package io.github.ismskit.portal;

/**
 * A link, ready to draw.
 *
 * @param href relative to the page that shows it; empty where there is nothing to link to, and only the words are shown
 * @param id shown before the words where the link leads to a record; may be empty
 */
public record Ref(String href, String id, String text) {}
