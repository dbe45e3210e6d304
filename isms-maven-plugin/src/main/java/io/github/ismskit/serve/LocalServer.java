package io.github.ismskit.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Speaks HTTP to the browsers of this machine, and to nobody else. */
final class LocalServer implements AutoCloseable {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int THREADS = 8;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Answers answers;
    private final Lines lines;

    private LocalServer(HttpServer server, Answers answers, Lines lines) {
        this.server = server;
        this.answers = answers;
        this.lines = lines;
        this.threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "isms-preview");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Listens; who asks waits for the start.
     *
     * @param port 0 for any that is free; one that is taken is a {@link java.net.BindException}
     */
    static LocalServer open(int port, Answers answers, Lines lines) throws IOException {
        InetAddress here = InetAddress.getByAddress("127.0.0.1", LOOPBACK);
        LocalServer local = new LocalServer(HttpServer.create(new InetSocketAddress(here, port), 0), answers, lines);
        local.server.createContext("/", local::handle);
        local.server.setExecutor(local.threads);
        return local;
    }

    /** Answers from now on, also those who have asked already. */
    void start() {
        server.start();
    }

    String address() {
        return "http://" + listensAt().getAddress().getHostAddress() + ":"
                + listensAt().getPort() + "/";
    }

    InetSocketAddress listensAt() {
        return server.getAddress();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Answer answer = Guard.refusal(exchange.getRequestMethod(), exchange.getRequestHeaders())
                .orElseGet(() -> answers.to(exchange.getRequestURI()));
        protect(exchange.getResponseHeaders());
        if (answer instanceof Answer.Line && !isHead(exchange)) {
            lines.add(exchange);
            return;
        }
        try (exchange) {
            if (answer instanceof Answer.Ready ready) {
                send(exchange, ready);
            } else if (answer instanceof Answer.Download download) {
                send(exchange, download);
            } else {
                begin(exchange, 200, 0);
            }
        }
    }

    /** What the portal says of itself in its pages, these headers say of everything. */
    private static void protect(Headers headers) {
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Robots-Tag", "noindex");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Content-Security-Policy", "frame-ancestors 'none'");
    }

    private static void send(HttpExchange exchange, Answer.Ready ready) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", ready.type().words());
        if (ready.status() == 405) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        }
        if (begin(exchange, ready.status(), ready.bytes().length)) {
            exchange.getResponseBody().write(ready.bytes());
        }
    }

    private static void send(HttpExchange exchange, Answer.Download download) throws IOException {
        Optional<InputStream> opened = opened(download);
        if (opened.isEmpty()) {
            send(exchange, Answer.Ready.plain(404, "the file is no longer there"));
            return;
        }
        try (InputStream in = opened.get()) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Type", download.type().words());
            headers.set("Content-Disposition", "attachment");
            headers.set("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
            if (begin(exchange, 200, Files.size(download.file()))) {
                in.transferTo(exchange.getResponseBody());
            }
        }
    }

    private static Optional<InputStream> opened(Answer.Download download) {
        try {
            return Files.isRegularFile(download.file(), LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(Files.newInputStream(download.file(), LinkOption.NOFOLLOW_LINKS))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Sends the head, and tells whether a body follows. */
    private static boolean begin(HttpExchange exchange, int status, long length) throws IOException {
        boolean headOnly = isHead(exchange);
        if (headOnly) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(length));
        }
        exchange.sendResponseHeaders(status, headOnly || length == 0 ? -1 : length);
        return !headOnly && length > 0;
    }

    private static boolean isHead(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("HEAD");
    }

    /** Every browser that looks on is let go at once. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
