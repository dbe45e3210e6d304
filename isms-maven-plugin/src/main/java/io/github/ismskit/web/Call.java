package io.github.ismskit.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Hands something to a host and reads the whole of its reply; whoever sends us on has not taken it. */
public final class Call {

    /** More than a full page of an issue tracker's list holds. */
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private final HttpClient client;
    private final AllowedHost host;
    private final String named;

    /**
     * @param client one that follows no redirects by itself
     * @param named what messages call that which answers; an address may be a secret
     */
    public Call(HttpClient client, AllowedHost host, String named) {
        this.client = client;
        this.host = host;
        this.named = named;
    }

    /** Hands something over to whoever says by the status alone that it is taken; what breaks off behind it does not matter. */
    public Reply post(URI address, Map<String, String> headers, byte[] body) throws NoAnswer {
        try (Deadline deadline = new Deadline(host, named)) {
            HttpResponse<InputStream> answer = ask("POST", address, headers, body, deadline);
            return new Reply(answer.statusCode(), words(answer, deadline), retryAfter(answer));
        }
    }

    /** @param body what is handed over; nothing where it is empty */
    public Reply send(String method, URI address, Map<String, String> headers, byte[] body) throws NoAnswer {
        try (Deadline deadline = new Deadline(host, named)) {
            HttpResponse<InputStream> answer = ask(method, address, headers, body, deadline);
            return new Reply(answer.statusCode(), text(answer, deadline), retryAfter(answer));
        }
    }

    private HttpResponse<InputStream> ask(
            String method, URI address, Map<String, String> headers, byte[] body, Deadline deadline) throws NoAnswer {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .method(
                        method,
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return new Exchange(client, host, deadline, named).of(request);
    }

    /** Nobody is known to write a date there. */
    private static Optional<Duration> retryAfter(HttpResponse<InputStream> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,9}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }

    private String words(HttpResponse<InputStream> answer, Deadline deadline) {
        try {
            return text(answer, deadline);
        } catch (NoAnswer e) {
            return "";
        }
    }

    private String text(HttpResponse<InputStream> answer, Deadline deadline) throws NoAnswer {
        try (InputStream body = deadline.closing(answer.body())) {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            deadline.verify();
            if (bytes.length > MOST_BYTES) {
                throw new NoAnswer(named + " answered with more than " + MOST_BYTES + " bytes; see that it is right");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw deadline.broken(e);
        }
    }
}
