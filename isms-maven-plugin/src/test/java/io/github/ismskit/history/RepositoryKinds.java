package io.github.ismskit.history;

import io.github.ismskit.fixture.ScriptedRepository;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Repositories as people really have them, each with one record that was done on 31 January 2026. */
final class RepositoryKinds {

    static final String RECORD = "evidence/ev-1.md";
    static final String LOG = "evidence/log.txt";
    static final String TEXT = "---\nid: EV-1\nactivity: ACT-1\nperformed: 2026-01-31\nperformed-by: jane\n"
            + "files: [{path: log.txt}]\n---\nDone.\n";

    private RepositoryKinds() {}

    /** What was done to the repository, and when the record landed by it; empty where git cannot tell. */
    record Kind(String name, String landed, UnaryOperator<ScriptedRepository> script) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> all() {
        return Stream.of(
                new Kind("plain", "2026-02-01", repository -> repository),
                new Kind("detached", "2026-02-01", repository -> repository.run("checkout", "--quiet", "--detach")),
                new Kind("autocrlf", "2026-02-01", repository -> repository.run("config", "core.autocrlf", "true")),
                new Kind(
                        "symlinks off", "2026-02-01", repository -> repository.run("config", "core.symlinks", "false")),
                new Kind(
                        "ignores case",
                        "2026-02-01",
                        repository -> repository.run("config", "core.ignorecase", "true")),
                new Kind("packed", "2026-02-01", repository -> repository.run("gc", "--quiet", "--aggressive")),
                new Kind(
                        "commit graph",
                        "2026-02-01",
                        repository -> repository.run("commit-graph", "write", "--reachable")),
                new Kind(
                        "amended later",
                        "2026-04-01",
                        repository -> repository
                                .on("2026-04-01T12:00:00+00:00")
                                .run("commit", "--quiet", "--amend", "--reset-author", "-m", "Amended")),
                new Kind(
                        "rebased",
                        "2026-04-01",
                        repository -> repository
                                .run("checkout", "--quiet", "-b", "other", "HEAD~1")
                                .on("2026-03-01T12:00:00+00:00")
                                .write("other.txt", "1")
                                .commit("Other")
                                .on("2026-04-01T12:00:00+00:00")
                                .run("rebase", "--quiet", "other", "main")),
                new Kind(
                        "squashed",
                        "2026-04-01",
                        repository -> repository
                                .run("checkout", "--quiet", "-b", "other", "HEAD~1")
                                .run("merge", "--quiet", "--squash", "main")
                                .on("2026-04-01T12:00:00+00:00")
                                .commit("Squash")),
                new Kind(
                        "cherry picked",
                        "2026-04-01",
                        repository -> repository
                                .run("checkout", "--quiet", "-b", "other", "HEAD~1")
                                .on("2026-04-01T12:00:00+00:00")
                                .run("cherry-pick", "main")),
                new Kind(
                        "merged",
                        "2026-02-01",
                        repository -> repository
                                .run("checkout", "--quiet", "-b", "other", "HEAD~1")
                                .write("other.txt", "1")
                                .commit("Other")
                                .on("2026-04-01T12:00:00+00:00")
                                .run("merge", "--quiet", "--no-ff", "-m", "Merge", "main")),
                new Kind(
                        "merge under way",
                        "2026-02-01",
                        repository -> repository
                                .run("checkout", "--quiet", "-b", "other", "HEAD~1")
                                .write("other.txt", "1")
                                .commit("Other")
                                .run("checkout", "--quiet", "main")
                                .run("merge", "--quiet", "--no-ff", "--no-commit", "other")),
                new Kind(
                        "moved",
                        "2026-02-01",
                        repository -> repository
                                .on("2026-04-01T12:00:00+00:00")
                                .run("mv", "isms", "content")
                                .commit("Away")
                                .run("mv", "content", "isms")
                                .commit("And back")),
                new Kind(
                        "deleted and restored",
                        "2026-02-01",
                        repository -> repository
                                .on("2026-04-01T12:00:00+00:00")
                                .run("rm", "--quiet", "-r", "isms/evidence")
                                .commit("Drop")
                                .write(RECORD, TEXT)
                                .write(LOG, "restored")
                                .commit("Restore")),
                new Kind(
                        "future date",
                        "2030-01-01",
                        repository -> repository
                                .on("2030-01-01T12:00:00+00:00")
                                .run("commit", "--quiet", "--amend", "--reset-author", "-m", "In 2030")),
                new Kind(
                        "dated before its parent",
                        "2026-06-01",
                        repository -> repository
                                .run("checkout", "--quiet", "-b", "other", "HEAD~1")
                                .on("2026-06-01T12:00:00+00:00")
                                .write("other.txt", "1")
                                .commit("Other")
                                .on("2026-02-01T12:00:00+00:00")
                                .run("cherry-pick", "main")),
                new Kind("uncommitted", "", repository -> repository.run("reset", "--quiet", "--soft", "HEAD~1")),
                new Kind(
                        "taken out of git",
                        "",
                        repository -> repository
                                .run("rm", "--quiet", "-r", "--cached", "isms")
                                .run("commit", "--quiet", "-m", "Take away")),
                new Kind(
                        "ignored",
                        "",
                        repository -> repository
                                .write(".gitignore", "*.txt\n")
                                .run("rm", "--quiet", "--cached", "isms/" + LOG)
                                .commit("Ignore")),
                new Kind(
                        "in a submodule",
                        "",
                        repository -> repository
                                .run("rm", "--quiet", "-r", "--cached", "isms/evidence")
                                .run("init", "--quiet", "isms/evidence")
                                .run("-C", "isms/evidence", "add", ".")
                                .run("-C", "isms/evidence", "commit", "--quiet", "-m", "Evidence")
                                .commit("A submodule")));
    }
}
