package io.github.ismskit.collect;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What GitHub says has started a workflow; Gitea and Forgejo say it the same way. */
final class GitHubEvent {

    /** Where an event names the repository that the files come from, and the one that they are for. */
    private record Repositories(String source, String target) {}

    private static final Repositories PULL_REQUEST =
            new Repositories("/pull_request/head/repo/full_name", "/pull_request/base/repo/full_name");
    private static final Repositories AFTER_A_RUN =
            new Repositories("/workflow_run/head_repository/full_name", "/workflow_run/repository/full_name");

    private GitHubEvent() {}

    /** Comments may be about pull requests, and workflows that follow others run on what those ran on. */
    static boolean isAboutPullRequests(String event) {
        return event.startsWith("pull_request") || event.equals("workflow_run") || event.equals("issue_comment");
    }

    /** @param unknown what is said when the file does not tell */
    static Optional<String> doubt(String event, Path file, Optional<String> unknown) {
        Map<String, String> texts = new TreeMap<>();
        try {
            Taken taken = new Taken(file, "event.json", "the event", 0);
            JsonReport.walk(taken, report -> members(report, "", texts));
        } catch (Refusal e) {
            return unknown;
        }
        if (event.equals("issue_comment")) {
            return texts.containsKey("/issue/pull_request/url") ? unknown : Optional.empty();
        }
        Repositories where = event.equals("workflow_run") ? AFTER_A_RUN : PULL_REQUEST;
        String source = texts.getOrDefault(where.source(), "");
        String target = texts.getOrDefault(where.target(), "");
        if (source.isEmpty() || target.isEmpty()) {
            return unknown;
        }
        return source.equals(target) ? Optional.empty() : Origin.fork(source);
    }

    private static void members(JsonReport report, String path, Map<String, String> texts) throws Refusal {
        report.members(key -> {
            String place = path + "/" + key;
            if (report.isObject()) {
                members(report, place, texts);
            } else {
                String text = report.text();
                if (!text.isEmpty()) {
                    texts.put(place, text);
                }
            }
        });
    }
}
