package io.github.ismskit.send;

import com.sun.net.httpserver.HttpExchange;
import io.github.ismskit.web.AllowedHost;
import io.github.ismskit.web.Credential;
import io.github.ismskit.web.HeldAnswers;
import io.github.ismskit.web.TestHost;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A forge on this machine that keeps issues and speaks as GitHub or as GitLab does, and fails as a test says. */
public final class TestForge implements AutoCloseable {

    public static final String TOKEN = "s3cret-T0ken";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PATH =
            Pattern.compile("/api/(?:repos/acme/isms|projects/acme%2Fisms)/issues" + "(?:/(\\d+)(/comments|/notes)?)?");

    private final TestHost host;
    private final boolean isGitlab;
    private final List<KeptIssue> issues = new ArrayList<>();
    private final List<String> writes = new ArrayList<>();
    private final HeldAnswers held = new HeldAnswers();
    private boolean dropsLabels;
    private int broken;
    private int limited;
    private String retryAfter = "";
    private int asked;

    /** What is said; a write says so after it was done. */
    private record Answer(int status, String type, String text, Optional<String> write) {

        static Answer of(int status, String json) {
            return new Answer(status, "application/json", json, Optional.empty());
        }
    }

    public TestForge(Path keys, boolean isGitlab) {
        this.host = TestHost.start(keys);
        this.isGitlab = isGitlab;
        host.on("/api/", this::answer);
    }

    IssueTracker tracker() {
        return tracker(Duration.ofSeconds(60), client());
    }

    IssueTracker tracker(Duration patience, HttpClient client) {
        return tracker(patience, client, new Pauses(pause -> {
            throw new AssertionError("nobody asked for a pause of " + pause);
        }));
    }

    IssueTracker tracker(Pauses pauses) {
        return tracker(Duration.ofSeconds(60), client(), pauses);
    }

    private IssueTracker tracker(Duration patience, HttpClient client, Pauses pauses) {
        Credential token =
                isGitlab ? new Credential("PRIVATE-TOKEN", TOKEN) : new Credential("Authorization", "Bearer " + TOKEN);
        AllowedHost allowed = new AllowedHost(host.name(), patience, Optional.of(token));
        Api api = new Api(client, allowed, api(), pauses);
        return isGitlab ? new GitlabIssues(api, "acme/isms") : new GithubIssues(api, "acme/isms");
    }

    public String name() {
        return host.name();
    }

    public String api() {
        return host.address("/api");
    }

    /** The one client that trusts it. */
    public HttpClient client() {
        return host.client();
    }

    /** Its answers to what changes something. */
    public HeldAnswers held() {
        return held;
    }

    synchronized List<KeptIssue> issues() {
        return List.copyOf(issues);
    }

    /** What was changed, such as {@code POST issues} and {@code PATCH issues/1}. */
    public synchronized List<String> writes() {
        return List.copyOf(writes);
    }

    synchronized KeptIssue holds(String body) {
        KeptIssue kept = new KeptIssue("older", body, List.of("isms"));
        issues.add(kept);
        return kept;
    }

    /** Takes issues without their labels, as from somebody who may not set any. */
    synchronized void dropsLabels() {
        dropsLabels = true;
    }

    /** Answers the next requests with 500, repeating the token as a bad server does. */
    synchronized void breaks(int requests) {
        broken = requests;
    }

    /**
     * Answers the next requests as a forge does that is asked too often.
     *
     * @param seconds after which it may be asked again; it says nothing where this is empty
     */
    synchronized void limits(int requests, String seconds) {
        limited = requests;
        retryAfter = seconds;
    }

    synchronized int asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        Answer answer = decided(exchange);
        answer.write().ifPresent(held::took);
        TestHost.send(exchange, answer.status(), answer.type(), answer.text());
    }

    private synchronized Answer decided(HttpExchange exchange) throws IOException {
        asked++;
        if (limited > 0) {
            limited--;
            if (!retryAfter.isEmpty()) {
                exchange.getResponseHeaders().set("Retry-After", retryAfter);
            }
            return Answer.of(isGitlab ? 429 : 403, "{\"message\":\"You have exceeded a secondary rate limit\"}");
        }
        Matcher path = PATH.matcher(exchange.getRequestURI().getRawPath());
        if (broken > 0) {
            broken--;
            return new Answer(500, "text/plain", "no answer to " + TOKEN, Optional.empty());
        }
        if (!isAllowed(exchange)) {
            return Answer.of(401, "{\"message\":\"Bad credentials\"}");
        }
        if (!path.matches()) {
            return Answer.of(404, "{\"message\":\"Not Found\"}");
        }
        String method = exchange.getRequestMethod();
        if (method.equals("GET")) {
            return Answer.of(200, list(path, exchange.getRequestURI().getRawQuery()));
        }
        String write = method + exchange.getRequestURI().getRawPath().replaceFirst(".*/(?=issues)", " ");
        writes.add(write);
        return new Answer(201, "application/json", change(path, JSON.readTree(text(exchange))), Optional.of(write));
    }

    private boolean isAllowed(HttpExchange exchange) {
        String header = isGitlab ? "PRIVATE-TOKEN" : "Authorization";
        String value = isGitlab ? TOKEN : "Bearer " + TOKEN;
        return value.equals(exchange.getRequestHeaders().getFirst(header));
    }

    private String list(Matcher path, String query) {
        int page = Integer.parseInt(query.replaceFirst(".*[?&]?page=(\\d+)$", "$1"));
        ArrayNode list = JSON.createArrayNode();
        if (path.group(1) != null) {
            kept(path).comments.forEach(text -> list.addObject().put("body", text));
        } else {
            for (int i = 0; i < issues.size(); i++) {
                if (query.contains("labels=isms") && issues.get(i).labels.contains("isms")) {
                    list.add(told(i));
                }
            }
        }
        ArrayNode part = JSON.createArrayNode();
        for (int i = (page - 1) * 100; i < Math.min(list.size(), page * 100); i++) {
            part.add(list.get(i));
        }
        return part.toString();
    }

    private String change(Matcher path, JsonNode told) {
        if (path.group(1) == null) {
            JsonNode labels = told.path("labels");
            issues.add(new KeptIssue(
                    told.path("title").asString(),
                    told.path(isGitlab ? "description" : "body").asString(),
                    dropsLabels
                            ? List.of()
                            : List.of(labels.isArray() ? labels.path(0).asString() : labels.asString())));
            return told(issues.size() - 1).toString();
        }
        if (path.group(2) != null) {
            kept(path).comments.add(told.path("body").asString());
            return "{}";
        }
        String state = told.path(isGitlab ? "state_event" : "state").asString();
        kept(path).isOpen = state.equals("open") || state.equals("reopen");
        return "{}";
    }

    private KeptIssue kept(Matcher path) {
        return issues.get(Integer.parseInt(path.group(1)) - 1);
    }

    private ObjectNode told(int index) {
        return issues.get(index).told(index + 1, isGitlab);
    }

    private static String text(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        host.close();
    }
}
