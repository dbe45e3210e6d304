package io.github.ismskit.web;

import io.github.ismskit.text.Printed;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import javax.net.ssl.SSLException;

/** Asks a host once, with what opens it, and puts into words why there is no answer. */
record Exchange(HttpClient client, AllowedHost host, Deadline deadline, String named) {

    HttpResponse<InputStream> of(HttpRequest.Builder request) throws NoAnswer {
        request.timeout(deadline.left()).header("User-Agent", "isms-maven-plugin");
        host.credential().ifPresent(secret -> request.header(secret.header(), secret.value()));
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (HttpTimeoutException e) {
            throw deadline.passed(e);
        } catch (SSLException e) {
            throw untrusted(e);
        } catch (IOException e) {
            throw new NoAnswer(
                    named + " cannot be reached: " + Printed.words(e) + "; see that the host is up and its name right",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("the build was interrupted; try again", e);
        }
    }

    private NoAnswer untrusted(SSLException cause) {
        return new NoAnswer(
                "the certificate of " + host.withPort() + " is not accepted: " + Printed.words(cause)
                        + "; have the host show one that this JDK trusts",
                cause);
    }
}
