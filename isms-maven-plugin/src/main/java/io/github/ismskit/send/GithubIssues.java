package io.github.ismskit.send;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The issues of a repository, by version 3 of GitHub's REST API. */
public final class GithubIssues implements IssueTracker {

    private final Api api;
    private final String issues;

    /** @param repository owner and name, with a slash between */
    public GithubIssues(Api api, String repository) {
        this.api = api.with(Map.of("Accept", "application/vnd.github+json", "X-GitHub-Api-Version", "2022-11-28"));
        this.issues = "/repos/" + repository + "/issues";
    }

    @Override
    public List<Issue> issues() throws NotSent {
        List<Issue> found = new ArrayList<>();
        for (JsonNode each : api.all(issues + "?labels=" + LABEL + "&state=all&sort=created&direction=asc")) {
            if (!each.has("pull_request")) {
                found.add(issue(each));
            }
        }
        return found;
    }

    @Override
    public Issue create(String title, String body) throws NotSent {
        var content = api.object().put("title", title).put("body", body);
        content.putArray("labels").add(LABEL);
        return issue(api.post(issues, content));
    }

    @Override
    public List<String> comments(Issue issue) throws NotSent {
        return api.all(issues + "/" + issue.number() + "/comments").stream()
                .map(each -> each.path("body").asString(""))
                .toList();
    }

    @Override
    public void comment(Issue issue, String text) throws NotSent {
        api.post(issues + "/" + issue.number() + "/comments", api.object().put("body", text));
    }

    @Override
    public void close(Issue issue) throws NotSent {
        state(issue, "closed");
    }

    @Override
    public void reopen(Issue issue) throws NotSent {
        state(issue, "open");
    }

    private void state(Issue issue, String state) throws NotSent {
        api.call("PATCH", issues + "/" + issue.number(), api.object().put("state", state));
    }

    private static Issue issue(JsonNode read) {
        return new Issue(
                read.path("number").asLong(0),
                read.path("state").asString("").equals("open"),
                read.path("body").asString(""),
                read.path("labels")
                        .valueStream()
                        .anyMatch(label ->
                                LABEL.equalsIgnoreCase(label.path("name").asString(""))));
    }
}
