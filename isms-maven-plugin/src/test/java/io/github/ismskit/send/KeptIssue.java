package io.github.ismskit.send;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An issue as a forge keeps it. */
final class KeptIssue {

    final String title;
    final String body;
    final List<String> labels;
    final List<String> comments = new ArrayList<>();
    boolean isOpen = true;
    boolean isPullRequest;

    KeptIssue(String title, String body, List<String> labels) {
        this.title = title;
        this.body = body;
        this.labels = labels;
    }

    /** As GitLab or as GitHub tells it. */
    ObjectNode told(int number, boolean isGitlab) {
        ObjectNode told = JsonNodeFactory.instance
                .objectNode()
                .put(isGitlab ? "iid" : "number", number)
                .put("id", 9000 + number)
                .put("title", title)
                .put("state", isOpen ? (isGitlab ? "opened" : "open") : "closed")
                .put(isGitlab ? "description" : "body", body);
        ArrayNode names = told.putArray("labels");
        for (String label : labels) {
            if (isGitlab) {
                names.add(label);
            } else {
                names.addObject().put("name", label);
            }
        }
        if (isPullRequest) {
            told.putObject("pull_request");
        }
        return told;
    }
}
