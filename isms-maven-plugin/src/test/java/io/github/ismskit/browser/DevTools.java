package io.github.ismskit.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Speaks the Chrome DevTools Protocol with one page: commands out, answers and events in. */
final class DevTools implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final ObjectMapper json = new ObjectMapper();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger number = new AtomicInteger();
    private final WebSocket socket;
    private String session = "";

    private DevTools(String address) throws Exception {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Listener())
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Opens a page of its own in the browser. */
    static DevTools page(Chromium browser) throws Exception {
        DevTools tools = new DevTools(browser.address());
        String target = tools.send("Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asString();
        tools.session = tools.send("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asString();
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            tools.send(domain + ".enable", Map.of());
        }
        return tools;
    }

    JsonNode send(String method, Map<String, Object> parameters) throws Exception {
        int id = number.incrementAndGet();
        ObjectNode message = json.createObjectNode().put("id", id).put("method", method);
        message.set("params", json.valueToTree(parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText(json.writeValueAsString(message), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        JsonNode node = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (node.has("error")) {
            throw new IllegalStateException(method + ": " + node.get("error"));
        }
        return node.get("result");
    }

    /** Goes to an address and waits until the page has loaded. */
    void open(String address) throws Exception {
        events.clear();
        send("Page.navigate", Map.of("url", address));
        evaluate("new Promise(done => document.readyState === 'complete' ? done()"
                + " : addEventListener('load', () => done()))");
    }

    /** Lets the browser keep downloads in a folder and tell how they go. */
    void keepDownloadsIn(Path folder) throws Exception {
        send(
                "Browser.setDownloadBehavior",
                Map.of("behavior", "allow", "downloadPath", folder.toString(), "eventsEnabled", true));
    }

    /**
     * Waits until a download that was begun since the page was opened has ended well. Its file says less: the browser
     * holds its place with an empty one.
     */
    void awaitDownload() throws Exception {
        for (int turn = 0; turn < PATIENCE_SECONDS * 20; turn++) {
            List<String> states = events.stream()
                    .filter(event -> event.path("method").asString().equals("Browser.downloadProgress"))
                    .map(event -> event.path("params").path("state").asString())
                    .toList();
            if (states.contains("completed")) {
                return;
            }
            if (states.contains("canceled")) {
                throw new IllegalStateException("the browser gave up the download");
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("no download ended");
    }

    /** What a printer gets of the page, as PDF. */
    byte[] printed() throws Exception {
        String data = send("Page.printToPDF", Map.of("preferCSSPageSize", true, "scale", 1))
                .get("data")
                .asString();
        return Base64.getDecoder().decode(data);
    }

    /** Runs script in the page, waits for a promise, and brings back its value. */
    JsonNode evaluate(String script) throws Exception {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value");
    }

    /** What went wrong since the page was opened: console errors, exceptions, requests that failed or left the page. */
    List<String> troubles() {
        List<String> troubles = new ArrayList<>();
        for (JsonNode event : events) {
            String method = event.path("method").asString();
            JsonNode parameters = event.path("params");
            boolean error = method.equals("Runtime.exceptionThrown")
                    || method.equals("Network.loadingFailed")
                    || (method.equals("Log.entryAdded")
                            && parameters.path("entry").path("level").asString().equals("error"))
                    || (method.equals("Runtime.consoleAPICalled")
                            && parameters.path("type").asString().equals("error"));
            if (error) {
                troubles.add(method + " " + parameters);
            }
        }
        return troubles;
    }

    /** The addresses that were asked for since the page was opened. */
    List<String> requests() {
        return events.stream()
                .filter(event -> event.path("method").asString().equals("Network.requestWillBeSent"))
                .map(event -> event.path("params").path("request").path("url").asString())
                .toList();
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            part.append(text);
            if (last) {
                accept(json.readTree(part.toString()));
                part.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }

        private void accept(JsonNode message) {
            CompletableFuture<JsonNode> answer =
                    message.has("id") ? waiting.remove(message.get("id").asInt()) : null;
            if (answer != null) {
                answer.complete(message);
            } else {
                events.add(message);
            }
        }
    }
}
