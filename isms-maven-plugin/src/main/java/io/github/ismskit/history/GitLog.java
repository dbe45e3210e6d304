package io.github.ismskit.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The answer of {@code git log} as it streams in, children before parents: everything stands between zero bytes, so that
 * no name and no subject can be taken for something else.
 */
final class GitLog {

    /** Merges tell only files that differ from all of their parents, which nobody else has committed. */
    static final List<String> QUESTION = List.of(
            "log",
            "-z",
            "-c",
            "--name-status",
            "--no-renames",
            "--date-order",
            "--no-color",
            "--no-notes",
            "--encoding=UTF-8",
            "--format=tformat:%H%x00%at%x00%ct%x00%aN%x00%aE%x00%s",
            "--",
            ".");

    /** One letter for each parent; a commit begins with a hash, which is never upper case. */
    private static final Pattern STATUS = Pattern.compile("[A-Z]+");

    private final InputStream output;
    private final String prefix;
    private final Map<String, List<Commit>> touched = new HashMap<>();
    private final Set<String> added = new HashSet<>();
    private final Set<String> ended = new HashSet<>();

    private GitLog(InputStream output, String prefix) {
        this.output = output;
        this.prefix = prefix;
    }

    /** @param prefix the way from the repository's root to the files that are asked for */
    static Map<String, Trail> trails(InputStream output, String prefix) throws IOException {
        GitLog log = new GitLog(output, prefix);
        log.read();
        Map<String, Trail> trails = new HashMap<>();
        log.touched.forEach((file, commits) -> trails.put(file, new Trail(commits)));
        return trails;
    }

    private void read() throws IOException {
        Optional<Commit> commit = Optional.empty();
        for (Optional<String> word = next(); word.isPresent(); word = next()) {
            String first = word.get().strip();
            if (STATUS.matcher(first).matches() && commit.isPresent()) {
                touch(commit.get(), first, need());
            } else if (!first.isEmpty()) {
                commit = Optional.of(new Commit(first, moment(need()), moment(need()), need(), need(), need()));
            }
        }
    }

    /** A file that was deleted and came back is another one, so the older one's commits are not its own. */
    private void touch(Commit commit, String status, String path) {
        String file = path.startsWith(prefix) ? path.substring(prefix.length()) : path;
        boolean deleted = status.indexOf('D') >= 0;
        if (deleted && added.contains(file)) {
            ended.add(file);
        }
        if (deleted || ended.contains(file)) {
            return;
        }
        touched.computeIfAbsent(file, none -> new ArrayList<>(1)).add(commit);
        if (status.equals("A")) {
            added.add(file);
        }
    }

    private static Instant moment(String seconds) {
        return Instant.ofEpochSecond(seconds.matches("\\d{1,11}") ? Long.parseLong(seconds) : 0);
    }

    private String need() throws IOException {
        return next().orElseThrow(() -> new IOException("git log broke off"));
    }

    private Optional<String> next() throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        int each = output.read();
        while (each > 0) {
            word.write(each);
            each = output.read();
        }
        return each < 0 && word.size() == 0 ? Optional.empty() : Optional.of(word.toString(StandardCharsets.UTF_8));
    }
}
