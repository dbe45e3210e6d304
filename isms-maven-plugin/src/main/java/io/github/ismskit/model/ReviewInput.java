package io.github.ismskit.model;

/** What a management review looks at, in the order of clause 9.3.2, with titles in our own words. */
public enum ReviewInput {
    PREVIOUS_ACTIONS("a", "Actions of earlier reviews"),
    CONTEXT_CHANGES("b", "What changed around us"),
    INTERESTED_PARTIES("c", "What interested parties need now"),
    PERFORMANCE("d", "How the ISMS performed"),
    FEEDBACK("e", "What interested parties told us"),
    RISKS("f", "Risks and the treatment plan"),
    IMPROVEMENT("g", "What could be better");

    private final String letter;
    private final String title;

    ReviewInput(String letter, String title) {
        this.letter = letter;
        this.title = title;
    }

    public String letter() {
        return letter;
    }

    public String title() {
        return title;
    }

    public String key() {
        return Words.of(this);
    }
}
