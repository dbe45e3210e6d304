package io.github.ismskit.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files say something else than what was approved. A commit after the day of approval does not count when it recorded
 * the approval itself, nor when it only kept the header: a review that found nothing to change is written there.
 */
final class ApprovedTexts {

    private static final Pattern HEADER =
            Pattern.compile("\\A\\uFEFF?---[ \\t]*\\r?\\n(.*?\\n)---[ \\t]*(\\r?\\n|\\z)", Pattern.DOTALL);
    private static final Pattern APPROVED = Pattern.compile("(?m)^approved:[ \\t]*['\"]?([0-9-]+)");

    private ApprovedTexts() {}

    /** Files that changed, with the newest commit that changed their text. */
    static Map<String, Commit> changed(Git git, String prefix, Map<String, Trail> trails, Approvals approvals)
            throws IOException {
        Map<String, List<Commit>> doubtful = doubtful(trails, approvals);
        List<String> revisions = new ArrayList<>();
        doubtful.forEach(
                (file, commits) -> commits.forEach(commit -> revisions.add(commit.hash() + ":" + prefix + file)));
        Map<String, Commit> changed = new HashMap<>();
        if (revisions.isEmpty()) {
            return changed;
        }
        List<Optional<String>> texts = EarlierTexts.of(git, revisions);
        int from = 0;
        for (Map.Entry<String, List<Commit>> each : doubtful.entrySet()) {
            int to = from + each.getValue().size();
            newestChange(each.getValue(), texts.subList(from, to))
                    .ifPresent(commit -> changed.put(each.getKey(), commit));
            from = to;
        }
        return changed;
    }

    /** The commits after the approval, and the one before them, which left the text that was approved. */
    private static Map<String, List<Commit>> doubtful(Map<String, Trail> trails, Approvals approvals) {
        Map<String, List<Commit>> doubtful = new LinkedHashMap<>();
        for (String file : approvals.byFile().keySet()) {
            Trail trail = trails.get(file);
            if (trail == null || file.contains("\n")) {
                continue; // the question to git is one line
            }
            List<Commit> commits = trail.commits();
            int late = 0;
            while (late < commits.size() && approvals.areBefore(commits.get(late), file)) {
                late++;
            }
            if (late > 0) {
                doubtful.put(file, commits.subList(0, Math.min(late + 1, commits.size())));
            }
        }
        return doubtful;
    }

    private static Optional<Commit> newestChange(List<Commit> commits, List<Optional<String>> texts) {
        for (int each = 0; each + 1 < commits.size(); each++) {
            Optional<String> after = texts.get(each);
            Optional<String> before = texts.get(each + 1);
            if (before.isEmpty() || after.isEmpty() || !approval(before.get()).equals(approval(after.get()))) {
                return Optional.empty();
            }
            if (!body(before.get()).equals(body(after.get()))) {
                return Optional.of(commits.get(each));
            }
        }
        return Optional.empty();
    }

    private static String approval(String text) {
        Matcher header = HEADER.matcher(text);
        Matcher approved = APPROVED.matcher(header.find() ? header.group(1) : "");
        return approved.find() ? approved.group(1) : "";
    }

    private static String body(String text) {
        return HEADER.matcher(text).replaceFirst("").replace("\r\n", "\n").strip();
    }
}
