package io.github.ismskit.history;

/** Why nobody can say where a change began, and what to do about it. */
public final class NoFork extends Exception {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    public NoFork(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    NoFork(Gap gap) {
        this(gap.words(), gap.remedy());
    }

    public String remedy() {
        return remedy;
    }

    /** In one line: what is, then what to do. */
    public String line() {
        return getMessage() + "; " + remedy;
    }
}
