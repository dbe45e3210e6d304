package io.github.ismskit.send;

import io.github.ismskit.web.AllowedHost;
import io.github.ismskit.web.Call;
import io.github.ismskit.web.NoAnswer;
import io.github.ismskit.web.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Speaks JSON with the interface of a tracker. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE_SIZE = 100;

    /** Twenty thousand issues; whoever has more has another trouble. */
    private static final int MOST_PAGES = 200;

    private final HttpClient client;
    private final AllowedHost host;
    private final String base;
    private final Map<String, String> headers;
    private final Pauses pauses;

    /** @param base the address below which the interface lies, without a slash behind it */
    public Api(HttpClient client, AllowedHost host, String base) {
        this(client, host, base, new Pauses());
    }

    Api(HttpClient client, AllowedHost host, String base, Pauses pauses) {
        this(client, host, base, Map.of(), pauses);
    }

    private Api(HttpClient client, AllowedHost host, String base, Map<String, String> headers, Pauses pauses) {
        this.client = client;
        this.host = host;
        this.base = base;
        this.headers = Map.copyOf(headers);
        this.pauses = pauses;
    }

    Api with(Map<String, String> more) {
        return new Api(client, host, base, more, pauses);
    }

    ObjectNode object() {
        return JSON.createObjectNode();
    }

    JsonNode post(String path, ObjectNode body) throws NotSent {
        return call("POST", path, body);
    }

    JsonNode call(String method, String path, ObjectNode body) throws NotSent {
        return call(method, path, JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }

    /** Every item of a list, page after page. */
    List<JsonNode> all(String path) throws NotSent {
        List<JsonNode> items = new ArrayList<>();
        for (int page = 1; page <= MOST_PAGES; page++) {
            String next = path + (path.contains("?") ? "&" : "?") + "per_page=" + PAGE_SIZE + "&page=" + page;
            JsonNode list = call("GET", next, new byte[0]);
            if (!list.isArray()) {
                throw new NotSent(base + path + " answered with something that is no list; see that it is the"
                        + " interface of the tracker");
            }
            list.forEach(items::add);
            if (list.size() < PAGE_SIZE) {
                return items;
            }
        }
        throw new NotSent(base + path + " has more than " + MOST_PAGES * PAGE_SIZE + " items; take the label '"
                + IssueTracker.LABEL + "' from old ones");
    }

    private JsonNode call(String method, String path, byte[] body) throws NotSent {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Content-Type", "application/json; charset=utf-8");
        String named = base + path.replaceFirst("\\?.*", "");
        try {
            Call call = new Call(client, host, named);
            URI address = URI.create(base + path);
            Reply reply = pauses.reply(named, () -> call.send(method, address, all, body));
            if (!reply.isTaken()) {
                throw new NotSent(named + " answered with " + reply.status() + " to " + method
                        + host.hidden(reply.words()) + "; " + remedy(reply));
            }
            return JSON.readTree(reply.text());
        } catch (NoAnswer e) {
            throw new NotSent(host.hidden(String.valueOf(e.getMessage())), e);
        } catch (JacksonException e) {
            throw new NotSent(
                    named + " answered with something that is no JSON; see that it is the interface of the"
                            + " tracker",
                    e);
        }
    }

    private static String remedy(Reply reply) {
        if (reply.pause().isPresent()) {
            return Pauses.REMEDY;
        }
        return switch (reply.status()) {
            case 401, 403, 404 -> "see that the repository is named right, and that the token may write its issues";
            default -> "the next run tries again";
        };
    }
}
