package io.github.ismskit.remind;

/** How urgent a duty is, the most urgent first. */
public enum Stage {
    OVERDUE("Overdue"),
    DUE("Due"),
    SOON("Coming");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
