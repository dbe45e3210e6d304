package io.github.ismskit.collect;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/** One question to a host; it may send us on to another of its own addresses, and nowhere else. */
final class Request {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int MOST_REDIRECTS = 5;

    private final HttpClient client;
    private final AllowedHost host;
    private final Deadline deadline;

    Request(HttpClient client, AllowedHost host, Deadline deadline) {
        this.client = client;
        this.host = host;
        this.deadline = deadline;
    }

    HttpResponse<InputStream> answer(URI address) throws Refusal {
        URI next = address;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            HttpResponse<InputStream> answer = ask(next);
            if (!REDIRECTS.contains(answer.statusCode())) {
                return answer;
            }
            close(answer);
            next = target(next, answer.headers().firstValue("location"));
        }
        throw new Refusal(address + " sends us on more than " + MOST_REDIRECTS + " times; name the last address");
    }

    private HttpResponse<InputStream> ask(URI address) throws Refusal {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(deadline.left()).header("User-Agent", "isms-maven-plugin");
        host.credential().ifPresent(secret -> request.header(secret.header(), secret.value()));
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (HttpTimeoutException e) {
            throw deadline.passed(e);
        } catch (SSLException e) {
            throw new Refusal(
                    "the certificate of " + AllowedHost.of(address) + " is not accepted: " + Refusal.words(e)
                            + "; have the host show one that this JDK trusts",
                    e);
        } catch (IOException e) {
            throw new Refusal(
                    address + " cannot be reached: " + Refusal.words(e)
                            + "; see that the host is up and its name right",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("the build was interrupted; collect again", e);
        }
    }

    private URI target(URI from, Optional<String> location) throws Refusal {
        try {
            URI target = from.resolve(location.orElse(""));
            if (location.isPresent() && host.isOf(target)) {
                return target;
            }
            throw new Refusal(from + " sends us on to "
                    + (target.getHost() == null ? "nowhere" : target.getScheme() + "://" + target.getHost())
                    + ", which is not the host that was asked; name the address of the data itself");
        } catch (IllegalArgumentException e) {
            throw new Refusal(from + " sends us on to what is no address; name the address of the data itself", e);
        }
    }

    private static void close(HttpResponse<InputStream> answer) throws Refusal {
        try {
            answer.body().close();
        } catch (IOException e) {
            throw new Refusal("the connection broke off: " + Refusal.words(e) + "; collect again", e);
        }
    }
}
