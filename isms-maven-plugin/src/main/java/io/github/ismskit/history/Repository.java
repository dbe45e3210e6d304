package io.github.ismskit.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The git repository that holds the content, asked once for everything that it knows of it. */
public final class Repository {

    private final Git git;
    private final Path folder;

    Repository(Git git, Path folder) {
        this.git = git;
        this.folder = folder;
    }

    /** @param approvals the days on which the texts of files were approved */
    public static History history(Path folder, Approvals approvals) {
        return new Repository(new Git(folder), folder).history(approvals);
    }

    History history(Approvals approvals) {
        try {
            Git.Answer place =
                    git.ask("rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix");
            String[] lines = place.text().split("\n", 3);
            return place.failed() || lines.length < 3 || !lines[0].equals("true")
                    ? History.unknown(refusal(place))
                    : history(approvals, lines[1].equals("false"), lines[2]);
        } catch (UncheckedIOException e) {
            return History.unknown(Gap.FAILED);
        } catch (IOException e) {
            return History.unknown(Gap.NO_GIT);
        }
    }

    private static Gap refusal(Git.Answer place) {
        if (place.text().contains("dubious ownership") || place.text().contains("unsafe repository")) {
            return Gap.FOREIGN;
        }
        return place.failed() && !place.text().contains("not a git repository") ? Gap.FAILED : Gap.ABSENT;
    }

    private History history(Approvals approvals, boolean whole, String prefix) throws IOException {
        Git.Answer head = git.ask("rev-parse", "--verify", "--quiet", "HEAD");
        Optional<String> commit = head.failed() ? Optional.empty() : Optional.of(head.text());
        Set<String> uncommitted = uncommitted(prefix);
        Optional<Gap> gap = commit.isEmpty() ? Optional.of(Gap.EMPTY) : gap(whole);
        Map<String, Trail> trails = gap.isPresent() ? Map.of() : trails(prefix);
        if (gap.isEmpty() && trails.isEmpty()) {
            gap = Optional.of(Gap.EMPTY);
        }
        return new History(
                gap,
                Optional.of(prefix),
                commit,
                uncommitted,
                trails,
                ApprovedTexts.changed(git, prefix, trails, approvals));
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

    private Map<String, Trail> trails(String prefix) throws IOException {
        return git.tell(output -> GitLog.trails(output, prefix), "", GitLog.QUESTION.toArray(String[]::new));
    }

    /** Each entry is two letters and a blank, then the path. */
    private Set<String> uncommitted(String prefix) throws IOException {
        String[] question = {"status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--", "."};
        List<String> entries = git.tell(
                output -> List.of(new String(output.readAllBytes(), StandardCharsets.UTF_8).split("\0")), "", question);
        return entries.stream()
                .filter(entry -> entry.length() > 3)
                .map(entry -> entry.substring(3))
                .map(path -> path.startsWith(prefix) ? path.substring(prefix.length()) : path)
                .collect(Collectors.toUnmodifiableSet());
    }
}
