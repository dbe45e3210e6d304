package io.github.ismskit.send;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The issues of a project, by version 4 of GitLab's REST API. */
public final class GitlabIssues implements IssueTracker {

    private final Api api;
    private final String issues;

    /** @param project its number, or its path with the groups before it */
    public GitlabIssues(Api api, String project) {
        this.api = api;
        this.issues = "/projects/" + URLEncoder.encode(project, StandardCharsets.UTF_8) + "/issues";
    }

    @Override
    public List<Issue> issues() throws NotSent {
        return api.all(issues + "?labels=" + LABEL + "&state=all&order_by=created_at&sort=asc").stream()
                .map(GitlabIssues::issue)
                .toList();
    }

    @Override
    public Issue create(String title, String body) throws NotSent {
        return issue(api.post(
                issues,
                api.object().put("title", title).put("description", body).put("labels", LABEL)));
    }

    @Override
    public List<String> comments(Issue issue) throws NotSent {
        return api.all(issues + "/" + issue.number() + "/notes").stream()
                .map(each -> each.path("body").asString(""))
                .toList();
    }

    @Override
    public void comment(Issue issue, String text) throws NotSent {
        api.post(issues + "/" + issue.number() + "/notes", api.object().put("body", text));
    }

    @Override
    public void close(Issue issue) throws NotSent {
        state(issue, "close");
    }

    @Override
    public void reopen(Issue issue) throws NotSent {
        state(issue, "reopen");
    }

    private void state(Issue issue, String event) throws NotSent {
        api.call("PUT", issues + "/" + issue.number(), api.object().put("state_event", event));
    }

    private static Issue issue(JsonNode read) {
        return new Issue(
                read.path("iid").asLong(0),
                read.path("state").asString("").equals("opened"),
                read.path("description").asString(""),
                read.path("labels").valueStream().anyMatch(label -> LABEL.equalsIgnoreCase(label.asString(""))));
    }
}
