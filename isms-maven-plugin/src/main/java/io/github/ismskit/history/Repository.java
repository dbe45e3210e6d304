package io.github.ismskit.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** The git repository that holds the content, asked once for everything that it knows of it. */
public final class Repository {

    private final Git git;
    private final Path folder;

    Repository(Git git, Path folder) {
        this.git = git;
        this.folder = folder;
    }

    public static History history(Path folder, Subjects subjects) {
        return new Repository(new Git(folder), folder).history(subjects);
    }

    /** The same while the caller goes on. */
    public static CompletableFuture<History> asked(Path folder, Subjects subjects) {
        return CompletableFuture.supplyAsync(() -> history(folder, subjects), Waiting::begin);
    }

    History history(Subjects subjects) {
        try {
            Git.Answer place =
                    git.ask("rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix");
            String[] lines = place.text().split("\n", 3);
            return place.failed() || lines.length < 3 || !lines[0].equals("true")
                    ? History.unknown(refusal(place))
                    : history(subjects, lines[1].equals("false"), lines[2]);
        } catch (UncheckedIOException e) {
            return History.unknown(Gap.FAILED);
        } catch (IOException e) {
            return History.unknown(Gap.NO_GIT);
        }
    }

    static Gap refusal(Git.Answer place) {
        if (place.text().contains("dubious ownership") || place.text().contains("unsafe repository")) {
            return Gap.FOREIGN;
        }
        return place.failed() && !place.text().contains("not a git repository") ? Gap.FAILED : Gap.ABSENT;
    }

    private History history(Subjects subjects, boolean whole, String prefix) throws IOException {
        Git.Answer head = git.ask("rev-parse", "--verify", "--quiet", "HEAD");
        Optional<String> commit = head.failed() ? Optional.empty() : Optional.of(head.text());
        Status status = Status.of(git, prefix);
        Map<String, Tree.Item> tree =
                commit.isEmpty() ? Map.of() : git.tell(Tree::of, "", Tree.QUESTION.toArray(String[]::new));
        Optional<Gap> gap = commit.isEmpty() ? Optional.of(Gap.EMPTY) : gap(whole);
        Past past = gap.isPresent() ? Past.UNKNOWN : Past.of(git, prefix, tree, subjects, folder);
        if (tree.isEmpty() && past.gone().isEmpty()) {
            gap = Optional.of(Gap.EMPTY);
        }
        return new History(
                gap,
                Optional.of(prefix),
                commit,
                status.uncommitted(),
                past.first(),
                past.trails(),
                past.gone(),
                past.texts(),
                kept(tree, status, subjects),
                ApprovedTexts.changed(git, prefix, past.trails(), subjects.approvals()));
    }

    private Kept kept(Map<String, Tree.Item> tree, Status status, Subjects subjects) throws IOException {
        Map<String, String> modes = new TreeMap<>();
        tree.forEach((file, item) -> modes.put(file, item.mode()));
        List<String> raw =
                subjects.raw().stream().filter(tree::containsKey).sorted().toList();
        return new Kept(modes, status.ignored(), Attributes.converting(git, raw));
    }

    private Optional<Gap> gap(boolean whole) throws IOException {
        if (!whole) {
            return Optional.of(Gap.SHALLOW);
        }
        if (!git.ask("config", "--get-regexp", "^(remote\\..*\\.promisor|extensions\\.partialclone)$")
                .failed()) {
            return Optional.of(Gap.PARTIAL);
        }
        Path grafts =
                folder.resolve(git.ask("rev-parse", "--git-path", "info/grafts").text());
        if (Files.exists(grafts) && Files.size(grafts) > 0) {
            return Optional.of(Gap.GRAFTED);
        }
        boolean replaced =
                !git.ask("for-each-ref", "--count=1", "refs/replace").text().isEmpty();
        return replaced ? Optional.of(Gap.REPLACED) : Optional.empty();
    }
}
