package io.github.ismskit.history;

/** Whether git can witness when records landed; an incomplete history is never a witness. */
public enum History {
    COMPLETE("the whole git history is here", ""),
    SHALLOW("the git history was cut off when the repository was cloned", "run 'git fetch --unshallow'"),
    ABSENT("the content is not in a git repository", "keep the content in git and build from a clone"),
    UNKNOWN("git could not be asked", "install git and make sure that this user may read the repository");

    private final String words;
    private final String remedy;

    History(String words, String remedy) {
        this.words = words;
        this.remedy = remedy;
    }

    public String words() {
        return words;
    }

    /** What makes the history complete; empty where it is. */
    public String remedy() {
        return remedy;
    }

    public boolean isComplete() {
        return this == COMPLETE;
    }
}
