package io.github.ismskit.collect;

import io.github.ismskit.model.Collector;
import io.github.ismskit.text.Printed;
import io.github.ismskit.web.AllowedHost;
import io.github.ismskit.web.Credential;
import io.github.ismskit.web.Deadline;
import io.github.ismskit.web.NoAnswer;
import io.github.ismskit.web.Request;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks a host that the POM allows, and keeps the answer byte for byte. */
final class WebAnswer implements Gatherer {

    private static final int HEAD_BYTES = 4096;
    private static final Pattern PAGE = Pattern.compile("(?i)<!doctype html|<html[\\s>]");

    private final List<AllowedHost> allowed;
    private final HttpClient client;

    /** @param client one that follows no redirects by itself */
    WebAnswer(List<AllowedHost> allowed, HttpClient client) {
        this.allowed = List.copyOf(allowed);
        this.client = client;
    }

    @Override
    public Gathered gather(Collector declared, Tray.Compartment into) throws Refusal {
        URI address = address(declared.source());
        AllowedHost host = allowed.stream()
                .filter(each -> each.isOf(address))
                .findFirst()
                .orElseThrow(() -> new Refusal("the POM allows no host '" + AllowedHost.of(address)
                        + "'; add it to <hosts> of the plugin, which content cannot do"));
        try {
            return ask(host, address, declared, into);
        } catch (Refusal | NoAnswer e) {
            throw new Refusal(host.hidden(String.valueOf(e.getMessage())), e);
        }
    }

    private Gathered ask(AllowedHost host, URI address, Collector declared, Tray.Compartment into)
            throws Refusal, NoAnswer {
        long begin = System.nanoTime();
        Taken taken;
        HttpResponse<InputStream> answer;
        try (Deadline deadline = new Deadline(host, address.toString())) {
            answer = new Request(client, host, deadline).answer(address);
            verify(answer, address);
            try (InputStream body = deadline.closing(answer.body())) {
                taken = into.take(body, name(address), "the answer of " + address, declared.maxBytes());
                deadline.verify();
            } catch (IOException e) {
                throw deadline.broken(e);
            }
        }
        verifyKept(taken, host);
        return new Gathered(List.of(taken), seen(answer, host, System.nanoTime() - begin));
    }

    private static URI address(String source) throws Refusal {
        try {
            URI address = URI.create(source);
            if (address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal("'" + Printed.line(source) + "' is no address; write it as https://host/path", e);
        }
        throw new Refusal("'" + Printed.line(source) + "' names no host; write it as https://host/path");
    }

    private static void verify(HttpResponse<?> answer, URI address) throws Refusal {
        if (answer.statusCode() != 200) {
            throw new Refusal(address + " answered with " + answer.statusCode() + " instead of 200; "
                    + (answer.statusCode() == 401 || answer.statusCode() == 403
                            ? "see that the credential of the host in the POM opens it"
                            : "see that it is there and well"));
        }
        String type = answer.headers().firstValue("content-type").orElse("");
        if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
            throw page(address.toString());
        }
    }

    private static void verifyKept(Taken taken, AllowedHost host) throws Refusal {
        try {
            if (isPage(taken)) {
                throw page(taken.origin());
            }
            if (host.credential().isPresent() && isTold(host.credential().get(), taken)) {
                throw new Refusal(taken.origin() + " repeats the credential that it was asked with, which evidence"
                        + " would tell everybody; name an address that does not");
            }
        } catch (IOException e) {
            throw new Refusal(taken.origin() + " cannot be read again: " + Printed.words(e), e);
        }
    }

    /** A login page is answered with 200 as well; an export that a machine collects is never a page. */
    private static boolean isPage(Taken taken) throws IOException {
        try (InputStream in = Files.newInputStream(taken.file())) {
            return PAGE.matcher(new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1))
                    .find();
        }
    }

    private static boolean isTold(Credential credential, Taken taken) throws IOException {
        try (InputStream in = Files.newInputStream(taken.file())) {
            return credential.isIn(in);
        }
    }

    private static Refusal page(String what) {
        return new Refusal(what + " is a page in HTML, most likely a login; name the address of the data itself,"
                + " and give the host a credential in the POM");
    }

    private static String name(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isBlank() ? address.getHost() : last;
    }

    private static Seen seen(HttpResponse<?> answer, AllowedHost host, long nanos) {
        String type = answer.headers()
                .firstValue("content-type")
                .map(each -> " as " + Printed.code(host.hidden(each)))
                .orElse("");
        return new Seen(
                List.of("answered with 200" + type + " after " + Elapsed.seconds(nanos)), true, Optional.empty());
    }
}
