package io.github.ismskit.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A host on this machine that answers as a test says. */
public final class TestHost implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final TestCertificate certificate;
    private final HttpsServer server;

    private TestHost(TestCertificate certificate, HttpsServer server) {
        this.certificate = certificate;
        this.server = server;
    }

    /** @param keys the folder in which tests that share a certificate keep it */
    public static TestHost start(Path keys) {
        try {
            TestHost host = new TestHost(
                    TestCertificate.in(keys),
                    HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            host.server.setHttpsConfigurator(new HttpsConfigurator(host.certificate.ofServer()));
            host.server.setExecutor(host.threads);
            host.server.start();
            return host;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return "localhost:" + server.getAddress().getPort();
    }

    public String address(String path) {
        return "https://" + name() + path;
    }

    /** The one client that trusts its certificate. */
    public HttpClient client() {
        return HttpClient.newBuilder().sslContext(certificate.ofClient()).build();
    }

    /** The same client, for another process. */
    public static HttpClient client(Path keys) {
        return HttpClient.newBuilder()
                .sslContext(TestCertificate.in(keys).ofClient())
                .build();
    }

    public void on(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    public void answers(String path, int status, String type, String text) {
        on(path, exchange -> send(exchange, status, type, text));
    }

    public void redirects(String path, String location) {
        on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            send(exchange, 302, "text/plain", "elsewhere");
        });
    }

    public static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
