package io.github.ismskit.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** The lines to the browsers that look on, as server-sent events; each is told to look once it is open. */
final class Lines {

    /** The oldest line is ended for the newest; the browser at its end opens it again when it is looked at. */
    private static final int MOST = 32;

    private static final String LOOK = "data: look\n\n";
    private static final String STILL_HERE = ": \n\n";

    private final Deque<HttpExchange> open = new ArrayDeque<>();

    synchronized void add(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        if (open.size() == MOST) {
            open.removeFirst().close();
        }
        if (hears(exchange, LOOK)) {
            open.addLast(exchange);
        }
    }

    /** Something has changed. */
    synchronized void tell() {
        open.removeIf(exchange -> !hears(exchange, LOOK));
    }

    /** Finds out whose browser has gone. */
    synchronized void listen() {
        open.removeIf(exchange -> !hears(exchange, STILL_HERE));
    }

    private static boolean hears(HttpExchange exchange, String text) {
        try {
            exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            return true;
        } catch (IOException e) {
            exchange.close();
            return false;
        }
    }
}
