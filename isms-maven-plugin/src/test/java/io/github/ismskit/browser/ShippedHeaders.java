package io.github.ismskit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves a portal on this machine as nginx would with the header file that lies in it. */
final class ShippedHeaders implements AutoCloseable {

    private static final Pattern HEADER = Pattern.compile("(?m)^add_header (\\S+) \"([^\"]*)\" always;$");

    private final HttpServer server;
    private final Path folder;
    private final Map<String, String> headers = new LinkedHashMap<>();

    ShippedHeaders(Path folder) throws IOException {
        this.folder = folder;
        Matcher header = HEADER.matcher(Files.readString(folder.resolve("headers/nginx.conf")));
        while (header.find()) {
            headers.put(header.group(1), header.group(2));
        }
        assertThat(headers).containsKeys("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address(String path) {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + "/" + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1))
                    .normalize();
            boolean found = file.startsWith(folder) && Files.isRegularFile(file);
            byte[] body = Files.readAllBytes(found ? file : folder.resolve("404.html"));
            headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.getResponseHeaders().set("Content-Type", type(file));
            exchange.sendResponseHeaders(found ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String type(Path file) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".js")) {
            return "text/javascript; charset=utf-8";
        }
        if (name.endsWith(".css")) {
            return "text/css; charset=utf-8";
        }
        if (name.endsWith(".svg")) {
            return "image/svg+xml";
        }
        return Optional.ofNullable(URLConnection.guessContentTypeFromName(name))
                .filter(type -> !type.equals("text/html"))
                .orElse("text/html; charset=utf-8");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
