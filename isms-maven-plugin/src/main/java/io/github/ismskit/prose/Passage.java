package io.github.ismskit.prose;

import java.util.List;
import java.util.function.Function;

/**
 * A body, parsed once: what pages show, what their contents list, where its links lead, and what is not written yet.
 *
 * @param html safe to print as it is; links are relative to a page one folder below the portal's root
 * @param problem why the text could not be rendered, empty when it could; {@code html} then holds the escaped source
 */
public record Passage(String html, List<Heading> headings, List<BodyLink> links, List<BodyGap> gaps, String problem) {

    public static final Passage EMPTY = new Passage("", List.of(), List.of(), List.of(), "");

    /** A heading of the body; {@code level} is that of the page, from 2 on. */
    public record Heading(int level, String id, String text) {}

    /** The first words as plain text, without headings; cut at a word where the text is longer. */
    public String opening(int most) {
        return Opening.of(html, most);
    }

    /** The same text with what it says beside the words of its author in another language. */
    public Passage told(Function<AddedWord, String> words) {
        return problem.isEmpty() ? new Passage(AddedWord.told(html, words), headings, links, gaps, problem) : this;
    }

    /**
     * The same text as a part of a longer page; source that could not be rendered stays as it is.
     *
     * @param part an id that no other part of the page has
     */
    public String nestedIn(String part) {
        return problem.isEmpty() ? Nested.in(part, html) : html;
    }

    public Passage {
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        gaps = List.copyOf(gaps);
    }
}
