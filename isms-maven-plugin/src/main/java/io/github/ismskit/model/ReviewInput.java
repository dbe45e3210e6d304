package io.github.ismskit.model;

/** What a management review looks at, in the order of clause 9.3.2. */
public enum ReviewInput {
    PREVIOUS_ACTIONS("a"),
    CONTEXT_CHANGES("b"),
    INTERESTED_PARTIES("c"),
    PERFORMANCE("d"),
    FEEDBACK("e"),
    RISKS("f"),
    IMPROVEMENT("g");

    private final String letter;

    ReviewInput(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }

    public String key() {
        return Words.of(this);
    }
}
