package io.github.ismskit.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The answer of {@code git log} as it streams in, children before parents: everything stands between zero bytes, so that
 * no name and no subject can be taken for something else.
 */
final class GitLog {

    /**
     * Merges tell only files that differ from all of their parents, which nobody else has committed. Every side of a merge is
     * walked, also one that the merge threw away, so that nothing that ever landed is hidden by it.
     */
    static final List<String> QUESTION = List.of(
            "log",
            "-z",
            "-c",
            "--raw",
            "--no-abbrev",
            "--no-renames",
            "--full-history",
            "--parents",
            "--date-order",
            "--no-color",
            "--no-notes",
            "--encoding=UTF-8",
            "--format=tformat:%H%x00%P%x00%at%x00%ct%x00%aN%x00%aE%x00%s",
            "--",
            ".");

    private final InputStream output;
    private final String prefix;

    private GitLog(InputStream output, String prefix) {
        this.output = output;
        this.prefix = prefix;
    }

    /** A commit, the commits of the content before it, and the files that it touched. */
    record Step(Commit commit, List<String> parents, List<Touch> touches) {}

    /** What a commit did to a file; zeros stand for a file that was not there. */
    record Touch(String file, String blobBefore, String blob, String mode, boolean added) {

        private static final String NOTHING = "000000";

        boolean deleted() {
            return mode.equals(NOTHING);
        }
    }

    /** @param prefix the way from the repository's root to the files that are asked for */
    static List<Step> steps(InputStream output, String prefix) throws IOException {
        return new GitLog(output, prefix).read();
    }

    private List<Step> read() throws IOException {
        List<Step> steps = new ArrayList<>();
        for (Optional<String> word = next(); word.isPresent(); word = next()) {
            String first = word.get().strip();
            if (first.startsWith(":") && !steps.isEmpty()) {
                steps.get(steps.size() - 1).touches().add(touch(first, need()));
            } else if (!first.isEmpty()) {
                steps.add(step(first));
            }
        }
        return steps;
    }

    private Step step(String hash) throws IOException {
        List<String> parents =
                Arrays.stream(need().split(" ")).filter(each -> !each.isEmpty()).toList();
        Commit commit = new Commit(hash, moment(need()), moment(need()), need(), need(), need());
        return new Step(commit, parents, new ArrayList<>());
    }

    /** As many colons as parents, then a mode and an object for each of them and for the result, then a letter for each parent. */
    private Touch touch(String raw, String path) throws IOException {
        String[] words = raw.replaceFirst("^:+", "").split(" ");
        int parents = (words.length - 3) / 2;
        if (parents < 1 || words.length != 2 * parents + 3) {
            throw new IOException("git log says " + raw);
        }
        String file = path.startsWith(prefix) ? path.substring(prefix.length()) : path;
        String status = words[words.length - 1];
        return new Touch(file, words[parents + 1], words[words.length - 2], words[parents], status.matches("A+"));
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
