package io.github.ismskit.model;

/**
 * The Markdown text of a record.
 *
 * @param line the line of the file on which the text begins
 */
public record Body(String markdown, int line) {

    public static final Body EMPTY = new Body("", 1);

    public boolean isEmpty() {
        return markdown.isBlank();
    }
}
