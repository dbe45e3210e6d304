package io.github.ismskit.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismskit.model.Collector;
import io.github.ismskit.web.AllowedHost;
import io.github.ismskit.web.Credential;
import io.github.ismskit.web.TestHost;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks a server on this machine, whose certificate is made for the test. */
final class WebAnswerTest {

    @TempDir
    private static Path keys = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    private final TestHost host = TestHost.start(keys);

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void keepsTheAnswerByteForByte() throws Exception {
        host.answers("/api/export.csv", 200, "text/csv", "a;b\r\n1;2\r\n");
        try (Tray tray = Tray.in(folder)) {
            Gathered gathered = gather(tray, "/api/export.csv?from=2026", 100);
            Taken taken = gathered.files().get(0);
            assertThat(Files.readString(taken.file())).isEqualTo("a;b\r\n1;2\r\n");
            assertThat(taken.name()).isEqualTo("export.csv");
            assertThat(gathered.seen().facts().get(0)).matches("answered with 200 as `text/csv` after \\d+\\.\\d s");
        }
    }

    @Test
    void refusesHostsThatThePomDoesNotAllow() throws Exception {
        AllowedHost other = new AllowedHost("scanner.example", Duration.ofSeconds(9), Optional.empty());
        refuses(
                other,
                "/",
                "the POM allows no host '" + host.name()
                        + "'; add it to <hosts> of the plugin, which content cannot do");
        AllowedHost samePort = new AllowedHost("localhost", Duration.ofSeconds(9), Optional.empty());
        refuses(
                samePort,
                "/",
                "the POM allows no host '" + host.name()
                        + "'; add it to <hosts> of the plugin, which content cannot do");
    }

    @Test
    void refusesEveryAnswerThatIsNoExport() {
        host.answers("/missing", 404, "text/plain", "no");
        host.answers("/broken", 503, "application/json", "{}");
        host.answers("/created", 201, "application/json", "{}");
        host.answers("/empty", 200, "text/csv", "");
        host.answers("/login", 200, "text/html; charset=utf-8", "<p>please");
        host.answers("/hidden-login", 200, "text/csv", "\n<!DOCTYPE HTML><form><input type=password>");
        refuses(
                "/missing",
                host.address("/missing") + " answered with 404 instead of 200; see that it is there and well");
        refuses(
                "/broken",
                host.address("/broken") + " answered with 503 instead of 200; see that it is there and well");
        refuses(
                "/created",
                host.address("/created") + " answered with 201 instead of 200; see that it is there and well");
        refuses(
                "/empty",
                "the answer of " + host.address("/empty") + " is empty, which proves nothing; see that it is filled");
        String page = " is a page in HTML, most likely a login; name the address of the data itself,"
                + " and give the host a credential in the POM";
        refuses("/login", host.address("/login") + page);
        refuses("/hidden-login", "the answer of " + host.address("/hidden-login") + page);
    }

    @Test
    void isSentOnWithinTheHostOnly() throws Exception {
        host.answers("/new", 200, "text/csv", "a;b");
        host.redirects("/old", "/new");
        host.redirects("/away", "https://evil.example/new");
        host.redirects("/open", "http://" + host.name() + "/new");
        host.redirects("/user", "https://jane@" + host.name() + "/new");
        host.redirects("/round", "/round");
        host.redirects("/nowhere", "");
        try (Tray tray = Tray.in(folder)) {
            assertThat(gather(tray, "/old", 100).files().get(0).file()).hasContent("a;b");
        }
        String other = ", which is not the host that was asked; name the address of the data itself";
        refuses("/away", host.address("/away") + " sends us on to https://evil.example" + other);
        refuses("/open", host.address("/open") + " sends us on to http://localhost" + other);
        refuses("/user", host.address("/user") + " sends us on to https://localhost" + other);
        refuses("/round", host.address("/round") + " sends us on more than 5 times; name the last address");
    }

    @Test
    void refusesWhatIsTooLargeOrTooSlow() {
        host.answers("/large", 200, "text/csv", "x".repeat(101));
        host.answers("/fits", 200, "text/csv", "x".repeat(100));
        host.on("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            drip(exchange.getResponseBody());
        });
        host.on("/silent", exchange -> pause(20_000));
        refuses(
                "/large",
                "the answer of " + host.address("/large") + " is larger than 100 bytes;"
                        + " make it smaller, or raise 'max-size' of the collector");
        assertThat(refusal(allowed(Optional.empty()), "/fits")).isEqualTo("taken");
        AllowedHost hasty = new AllowedHost(host.name(), Duration.ofSeconds(1), Optional.empty());
        String late = " took longer than 1 s to answer; try again, or give the host more time in the POM";
        refuses(hasty, "/slow", host.address("/slow") + late);
        refuses(hasty, "/silent", host.address("/silent") + late);
    }

    @Test
    void refusesACertificateThatIsNotTrusted() {
        host.answers("/a", 200, "text/csv", "a");
        WebAnswer distrustful = new WebAnswer(List.of(allowed(Optional.empty())), HttpClient.newHttpClient());
        assertThatThrownBy(() ->
                        distrustful.gather(declared("/a", 100), Tray.in(folder).compartment()))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("the certificate of " + host.name() + " is not accepted: ")
                .hasMessageEndingWith("; have the host show one that this JDK trusts");
    }

    @Test
    void refusesAHostThatIsNotThere() {
        host.close();
        assertThat(refusal(allowed(Optional.empty()), "/a"))
                .startsWith(host.address("/a") + " cannot be reached: ")
                .endsWith("; see that the host is up and its name right");
    }

    private static void drip(OutputStream body) throws IOException {
        for (int i = 0; i < 100; i++) {
            body.write('x');
            body.flush();
            pause(200);
        }
        body.close();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private AllowedHost allowed(Optional<Credential> credential) {
        return new AllowedHost(host.name(), Duration.ofSeconds(20), credential);
    }

    private Collector declared(String path, long maxBytes) {
        return new Collector(Collector.Kind.HTTPS, host.address(path), Optional.empty(), maxBytes);
    }

    private Gathered gather(Tray tray, String path, long maxBytes) throws Refusal {
        return gather(tray, allowed(Optional.empty()), path, maxBytes);
    }

    private Gathered gather(Tray tray, AllowedHost allowed, String path, long maxBytes) throws Refusal {
        return new WebAnswer(List.of(allowed), host.client()).gather(declared(path, maxBytes), tray.compartment());
    }

    private void refuses(String path, String message) {
        refuses(allowed(Optional.empty()), path, message);
    }

    private void refuses(AllowedHost allowed, String path, String message) {
        assertThat(refusal(allowed, path)).isEqualTo(message);
    }

    private String refusal(AllowedHost allowed, String path) {
        try (Tray tray = Tray.in(folder)) {
            gather(tray, allowed, path, 100);
            return "taken";
        } catch (Refusal e) {
            return String.valueOf(e.getMessage());
        }
    }
}
