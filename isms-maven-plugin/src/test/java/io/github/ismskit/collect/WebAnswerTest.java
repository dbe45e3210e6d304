package io.github.ismskit.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.ismskit.model.Collector;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks a server on this machine, whose certificate is made for the test. */
final class WebAnswerTest {

    @TempDir
    private static Path keys = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpsServer server;
    private final String host;

    WebAnswerTest() throws IOException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(
                new HttpsConfigurator(TestCertificate.in(keys).ofServer()));
        server.setExecutor(threads);
        server.start();
        host = "localhost:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void keepsTheAnswerByteForByte() throws Exception {
        answers("/api/export.csv", 200, "text/csv", "a;b\r\n1;2\r\n");
        try (Tray tray = Tray.in(folder)) {
            Gathered gathered = gather(tray, "/api/export.csv?from=2026", 100);
            Taken taken = gathered.files().get(0);
            assertThat(Files.readString(taken.file())).isEqualTo("a;b\r\n1;2\r\n");
            assertThat(taken.name()).isEqualTo("export.csv");
            assertThat(gathered.seen().facts().get(0)).matches("answered with 200 as `text/csv` after \\d+\\.\\d s");
        }
    }

    @Test
    void sendsTheCredentialAndTellsNobody() throws Exception {
        server.createContext("/secret", exchange -> {
            boolean known = "Bearer s3cret".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            send(exchange, known ? 200 : 401, "application/json", "{\"data\": 1}");
        });
        Credential credential = new Credential("Authorization", "Bearer s3cret");
        try (Tray tray = Tray.in(folder)) {
            Gathered gathered = gather(tray, allowed(Optional.of(credential)), "/secret", 100);
            assertThat(gathered.toString() + credential).doesNotContain("s3cret");
        }
        refuses(
                "/secret",
                address("/secret") + " answered with 401 instead of 200;"
                        + " see that the credential of the host in the POM opens it");
    }

    @Test
    void refusesHostsThatThePomDoesNotAllow() throws Exception {
        AllowedHost other = new AllowedHost("scanner.example", Duration.ofSeconds(9), Optional.empty());
        refuses(
                other,
                "/",
                "the POM allows no host '" + host + "'; add it to <hosts> of the plugin, which content cannot do");
        AllowedHost samePort = new AllowedHost("localhost", Duration.ofSeconds(9), Optional.empty());
        refuses(
                samePort,
                "/",
                "the POM allows no host '" + host + "'; add it to <hosts> of the plugin, which content cannot do");
    }

    @Test
    void refusesEveryAnswerThatIsNoExport() {
        answers("/missing", 404, "text/plain", "no");
        answers("/broken", 503, "application/json", "{}");
        answers("/created", 201, "application/json", "{}");
        answers("/empty", 200, "text/csv", "");
        answers("/login", 200, "text/html; charset=utf-8", "<p>please");
        answers("/hidden-login", 200, "text/csv", "\n<!DOCTYPE HTML><form><input type=password>");
        refuses("/missing", address("/missing") + " answered with 404 instead of 200; see that it is there and well");
        refuses("/broken", address("/broken") + " answered with 503 instead of 200; see that it is there and well");
        refuses("/created", address("/created") + " answered with 201 instead of 200; see that it is there and well");
        refuses(
                "/empty",
                "the answer of " + address("/empty") + " is empty, which proves nothing; see that it is filled");
        String page = " is a page in HTML, most likely a login; name the address of the data itself,"
                + " and give the host a credential in the POM";
        refuses("/login", address("/login") + page);
        refuses("/hidden-login", "the answer of " + address("/hidden-login") + page);
    }

    @Test
    void isSentOnWithinTheHostOnly() throws Exception {
        answers("/new", 200, "text/csv", "a;b");
        redirects("/old", "/new");
        redirects("/away", "https://evil.example/new");
        redirects("/open", "http://" + host + "/new");
        redirects("/user", "https://jane@" + host + "/new");
        redirects("/round", "/round");
        redirects("/nowhere", "");
        try (Tray tray = Tray.in(folder)) {
            assertThat(gather(tray, "/old", 100).files().get(0).file()).hasContent("a;b");
        }
        String other = ", which is not the host that was asked; name the address of the data itself";
        refuses("/away", address("/away") + " sends us on to https://evil.example" + other);
        refuses("/open", address("/open") + " sends us on to http://localhost" + other);
        refuses("/user", address("/user") + " sends us on to https://localhost" + other);
        refuses("/round", address("/round") + " sends us on more than 5 times; name the last address");
    }

    @Test
    void refusesWhatIsTooLargeOrTooSlow() {
        answers("/large", 200, "text/csv", "x".repeat(101));
        answers("/fits", 200, "text/csv", "x".repeat(100));
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            drip(exchange.getResponseBody());
        });
        server.createContext("/silent", exchange -> pause(20_000));
        refuses(
                "/large",
                "the answer of " + address("/large") + " is larger than 100 bytes;"
                        + " make it smaller, or raise 'max-size' of the collector");
        assertThat(refusal(allowed(Optional.empty()), "/fits")).isEqualTo("taken");
        AllowedHost hasty = new AllowedHost(host, Duration.ofSeconds(1), Optional.empty());
        String late = " took longer than 1 s to answer; collect again, or give the host more time in the POM";
        refuses(hasty, "/slow", address("/slow") + late);
        refuses(hasty, "/silent", address("/silent") + late);
    }

    @Test
    void refusesACertificateThatIsNotTrusted() {
        answers("/a", 200, "text/csv", "a");
        WebAnswer distrustful = new WebAnswer(List.of(allowed(Optional.empty())), HttpClient.newHttpClient());
        assertThatThrownBy(() ->
                        distrustful.gather(declared("/a", 100), Tray.in(folder).compartment()))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("the certificate of " + host + " is not accepted: ")
                .hasMessageEndingWith("; have the host show one that this JDK trusts");
    }

    @Test
    void refusesAHostThatIsNotThere() {
        server.stop(0);
        assertThat(refusal(allowed(Optional.empty()), "/a"))
                .startsWith(address("/a") + " cannot be reached: ")
                .endsWith("; see that the host is up and its name right");
    }

    private void answers(String path, int status, String type, String text) {
        server.createContext(path, exchange -> send(exchange, status, type, text));
    }

    private void redirects(String path, String location) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            send(exchange, 302, "text/plain", "elsewhere");
        });
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
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

    private String address(String path) {
        return "https://" + host + path;
    }

    private AllowedHost allowed(Optional<Credential> credential) {
        return new AllowedHost(host, Duration.ofSeconds(20), credential);
    }

    private Collector declared(String path, long maxBytes) {
        return new Collector(Collector.Kind.HTTPS, address(path), Optional.empty(), maxBytes);
    }

    private Gathered gather(Tray tray, String path, long maxBytes) throws Refusal {
        return gather(tray, allowed(Optional.empty()), path, maxBytes);
    }

    private Gathered gather(Tray tray, AllowedHost allowed, String path, long maxBytes) throws Refusal {
        HttpClient client = HttpClient.newBuilder()
                .sslContext(TestCertificate.in(keys).ofClient())
                .build();
        return new WebAnswer(List.of(allowed), client).gather(declared(path, maxBytes), tray.compartment());
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
