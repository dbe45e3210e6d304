package io.github.ismskit.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a change left the line that it is compared with, and what differs since, be it committed or not. */
public final class Fork {

    private static final int LONGEST_REVISION = 250;
    private static final String ORIGIN = "origin/";

    private static final Pattern HIDDEN = Pattern.compile("(?:^|/)\\.");

    private final Git git;
    private final String revision;
    private final String commit;
    private final String head;
    private final Set<String> changed;

    private Fork(Git git, String revision, String commit, String head, Set<String> changed) {
        this.git = git;
        this.revision = revision;
        this.commit = commit;
        this.head = head;
        this.changed = Set.copyOf(changed);
    }

    /** @param folder holds the content, somewhere in a working tree */
    public static Fork of(Path folder, String revision) throws NoFork {
        Git git = git(folder);
        try {
            String commit = common(git, commit(git, revision), revision);
            String head = git.ask("rev-parse", "HEAD").text();
            return new Fork(git, revision, commit, head, changed(git, commit));
        } catch (UncheckedIOException e) {
            throw new NoFork(Gap.FAILED);
        } catch (IOException e) {
            throw new NoFork(Gap.NO_GIT);
        }
    }

    /** An object that is replaced by another one would let a change choose what it is compared with. */
    private static Git git(Path folder) {
        return new Git("git", folder, Map.of("GIT_NO_REPLACE_OBJECTS", "1"));
    }

    public String revision() {
        return revision;
    }

    /** The newest commit that the revision and what is checked out have in common. */
    public String commit() {
        return commit;
    }

    /** The first signs of that commit, as people write it. */
    public String shortened() {
        return Commit.shortened(commit);
    }

    /** Files that differ, came or went since, relative to the folder that was asked about. */
    public Set<String> changed() {
        return changed;
    }

    /** False where nothing was committed since and no file differs, so that there is no change. */
    public boolean hasChange() {
        return !commit.equals(head) || !changed.isEmpty();
    }

    /** What a file said there, wherever in the repository it lies; empty where it was not, or nobody can say. */
    public Optional<byte[]> earlier(Path file) {
        Git beside = git(file.toAbsolutePath().resolveSibling("."));
        String object = commit + ":./" + file.getFileName();
        try {
            return beside.ask("cat-file", "-e", object).failed()
                    ? Optional.empty()
                    : Optional.of(beside.tell(InputStream::readAllBytes, "", "cat-file", "blob", object));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** The files as they were there, in a folder of their own that is gone when it is closed. */
    public Laid laid() throws NoFork {
        try {
            return Laid.of(ForkedFiles.at(git, commit));
        } catch (IOException | UncheckedIOException e) {
            throw new NoFork(
                    "the files of " + Commit.shortened(commit) + " could not be laid out: " + e.getMessage(),
                    "see that there is room in the folder for temporary files, and run 'git fsck'");
        }
    }

    private static String commit(Git git, String revision) throws IOException, NoFork {
        Git.Answer place = git.ask("rev-parse", "--is-inside-work-tree");
        if (place.failed() || !place.text().equals("true")) {
            throw new NoFork(Repository.refusal(place));
        }
        if (revision.isBlank() || revision.length() > LONGEST_REVISION || !revision.matches("[^-\\p{Cntrl}].*")) {
            throw new NoFork("'" + revision + "' is no revision", "name a branch, a tag or a commit");
        }
        // a tag may have the name of a branch of the remote repository, and git would prefer it
        String exact = revision.startsWith(ORIGIN) ? "refs/remotes/" + revision : revision;
        Git.Answer found = git.ask("rev-parse", "--verify", "--quiet", exact + "^{commit}");
        if (found.failed() || !found.text().matches("[0-9a-f]{40,64}")) {
            throw new NoFork("this clone does not know the revision '" + revision + "'", fetch(revision));
        }
        return found.text();
    }

    private static String fetch(String revision) {
        String branch = revision.startsWith(ORIGIN) ? revision.substring(ORIGIN.length()) : "";
        if (branch.equals("HEAD")) {
            return "name the branch that the change goes to with isms.base, or run 'git remote set-head origin --auto'";
        }
        return branch.matches("[\\w./-]+")
                ? "run 'git fetch origin " + branch + ":refs/remotes/" + revision + "'"
                : "run 'git fetch origin', or name another one";
    }

    private static String common(Git git, String commit, String revision) throws IOException, NoFork {
        if (git.ask("rev-parse", "--is-shallow-repository").text().equals("true")) {
            throw new NoFork(Gap.SHALLOW);
        }
        Git.Answer found = git.ask("merge-base", commit, "HEAD");
        if (found.failed()) {
            throw new NoFork(
                    "'" + revision + "' and what is checked out have no commit in common",
                    "name the branch that the change goes to");
        }
        return found.text().split("\n", 2)[0];
    }

    /**
     * What git was told to overlook, be it a file or a repository in another, is read as content, so it counts as well;
     * what is hidden is not read, and counts where git knows it, as a file of attributes does.
     */
    private static Set<String> changed(Git git, String commit) throws IOException {
        Set<String> changed = new HashSet<>();
        changed.addAll(names(
                git,
                "diff",
                "--name-only",
                "-z",
                "--no-renames",
                "--no-ext-diff",
                "--ignore-submodules=none",
                "--relative",
                commit,
                "--",
                "."));
        names(git, "ls-files", "--others", "-z", "--", ".").stream()
                .filter(name -> !HIDDEN.matcher(name).find())
                .forEach(changed::add);
        changed.remove("");
        return changed;
    }

    private static List<String> names(Git git, String... question) throws IOException {
        return git.tell(
                output -> List.of(new String(output.readAllBytes(), StandardCharsets.UTF_8).split("\0")), "", question);
    }
}
