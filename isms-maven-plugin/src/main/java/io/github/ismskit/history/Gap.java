package io.github.ismskit.history;

/** Why the history of the content is not known, and what makes it known. */
public enum Gap {
    SHALLOW("the git history was cut off when the repository was cloned", "run 'git fetch --unshallow'"),
    PARTIAL("the repository was cloned without some of its objects", "run 'git clone' again without '--filter'"),
    GRAFTED("the git history is joined by hand in .git/info/grafts", "delete .git/info/grafts"),
    REPLACED(
            "some objects of the git history are replaced by others",
            "run 'git replace -d' for each object that 'git replace -l' lists"),
    ABSENT("the content is not in a git repository", "keep the content in git and build from a clone"),
    EMPTY("git holds no commit of the content yet", "run 'git add' and 'git commit' on the content"),
    FOREIGN(
            "the git repository belongs to another user",
            "run 'git config --global --add safe.directory' with the folder of the repository"),
    NO_GIT("there is no git command on this machine", "install git"),
    FAILED("git could not read the history", "run 'git log' in the folder of the content to see why"),
    SWITCHED_OFF("the history was not asked for", "leave out 'isms.history=false'");

    private final String words;
    private final String remedy;

    Gap(String words, String remedy) {
        this.words = words;
        this.remedy = remedy;
    }

    /** Whether there is no history at all here; otherwise there is one that contradicts, or hides, what it should tell. */
    public boolean isNoHistory() {
        return this == ABSENT || this == EMPTY || this == NO_GIT || this == SWITCHED_OFF;
    }

    public String words() {
        return words;
    }

    public String remedy() {
        return remedy;
    }
}
