package io.github.ismskit.web;

import io.github.ismskit.text.Printed;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;

/** One question to a host; it may send us on to another of its own addresses, and nowhere else. */
public final class Request {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int MOST_REDIRECTS = 5;

    private final HttpClient client;
    private final AllowedHost host;
    private final Deadline deadline;

    /** @param client one that follows no redirects by itself */
    public Request(HttpClient client, AllowedHost host, Deadline deadline) {
        this.client = client;
        this.host = host;
        this.deadline = deadline;
    }

    public HttpResponse<InputStream> answer(URI address) throws NoAnswer {
        URI next = address;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            HttpResponse<InputStream> answer =
                    new Exchange(client, host, deadline, next.toString()).of(HttpRequest.newBuilder(next));
            if (!REDIRECTS.contains(answer.statusCode())) {
                return answer;
            }
            close(answer);
            next = target(next, answer.headers().firstValue("location"));
        }
        throw new NoAnswer(address + " sends us on more than " + MOST_REDIRECTS + " times; name the last address");
    }

    private URI target(URI from, Optional<String> location) throws NoAnswer {
        try {
            URI target = from.resolve(location.orElse(""));
            if (location.isPresent() && host.isOf(target)) {
                return target;
            }
            throw new NoAnswer(from + " sends us on to "
                    + (target.getHost() == null ? "nowhere" : target.getScheme() + "://" + target.getHost())
                    + ", which is not the host that was asked; name the address of the data itself");
        } catch (IllegalArgumentException e) {
            throw new NoAnswer(from + " sends us on to what is no address; name the address of the data itself", e);
        }
    }

    private static void close(HttpResponse<InputStream> answer) throws NoAnswer {
        try {
            answer.body().close();
        } catch (IOException e) {
            throw new NoAnswer("the connection broke off: " + Printed.words(e) + "; try again", e);
        }
    }
}
