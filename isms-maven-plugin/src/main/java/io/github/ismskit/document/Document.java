package io.github.ismskit.document;

/**
 * One record as it was written: a Markdown file, or one item of a register.
 *
 * @param body the Markdown text below the header, or the item's {@code description}
 * @param bodyLine the line of the file on which the body's first line stands
 */
public record Document(DocumentType type, Source source, String body, int bodyLine) {

    public Value.Mapping header() {
        return source.header();
    }
}
