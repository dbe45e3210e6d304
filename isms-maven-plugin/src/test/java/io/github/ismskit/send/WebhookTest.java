package io.github.ismskit.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.remind.Channel;
import io.github.ismskit.remind.Delivery;
import io.github.ismskit.remind.Reminded;
import io.github.ismskit.web.AllowedHost;
import io.github.ismskit.web.TestHost;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Webhooks of a host on this machine, whose addresses are secrets. */
final class WebhookTest {

    private static final String SECRET = "/hook/s3cret-T0ken";
    private static final int PATIENT = 60;

    @TempDir
    private static Path keys = Path.of("");

    private final TestHost host = TestHost.start(keys);
    private final List<JsonNode> posted = Collections.synchronizedList(new ArrayList<>());
    private final List<String> repeatKeys = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void slackGetsPlainTextThatCallsNobody() throws NotSent {
        host.on(SECRET, exchange -> take(exchange, 200, "ok"));
        send(Payload.Form.SLACK, hostile());
        assertThat(posted).singleElement().satisfies(message -> {
            assertThat(message.path("mrkdwn").asBoolean(true)).isFalse();
            assertThat(message.path("text").asString())
                    .startsWith("ISMS of Example Ltd: 1 due – Eve\n\n")
                    .contains("Review &lt;!channel&gt; *all* (POL-1)");
        });
    }

    @Test
    void teamsGetsACardOfRunsWithoutMarkup() throws NotSent {
        host.on(SECRET, exchange -> take(exchange, 202, ""));
        send(Payload.Form.TEAMS, hostile());
        JsonNode content = posted.get(0).path("attachments").path(0).path("content");
        assertThat(content.path("type").asString()).isEqualTo("AdaptiveCard");
        List<String> texts = new ArrayList<>();
        content.path("body").forEach(block -> {
            assertThat(block.path("type").asString()).isEqualTo("RichTextBlock");
            texts.add(block.path("inlines").path(0).path("text").asString());
        });
        assertThat(texts).contains("ISMS of Example Ltd: 1 due – Eve", "- Review <!channel> *all* (POL-1)");
    }

    @Test
    void anyOtherServiceGetsEverythingAsData() throws NotSent {
        host.on(SECRET, exchange -> take(exchange, 204, ""));
        Delivery delivery = Reminded.delivery(Channel.WEBHOOK);
        send(Payload.Form.GENERIC, delivery);
        JsonNode message = posted.get(0);
        assertThat(message.path("recipient").path("name").asString()).isEqualTo("Ann Lee");
        assertThat(message.path("notices").path(0).path("key").asString())
                .isEqualTo("activity:ACT-SCAN:2026-02-28 due 2026-02-28");
        assertThat(message.path("notices").path(0).path("page").asString())
                .isEqualTo("https://isms.example.com/activities/act-scan.html");
        assertThat(repeatKeys).containsExactly(delivery.id());
        assertThat(message.path("id").asString()).isEqualTo(delivery.id());
    }

    @Test
    void aRefusalIsToldWithoutTheAddressEvenWhereTheServiceRepeatsIt() {
        host.answers(SECRET, 500, "text/plain", "cannot post to " + host.address(SECRET) + " nor to " + SECRET);
        assertThatThrownBy(() -> send(Payload.Form.SLACK, Reminded.delivery(Channel.SLACK)))
                .isInstanceOf(NotSent.class)
                .hasMessage("the webhook at " + host.name() + " answered with 500 (cannot post to (hidden) nor to"
                        + " (hidden)); see that its address is right and the service well");
    }

    @Test
    void aServiceThatIsPostedToTooOftenIsGivenThePauseThatItWants() throws NotSent {
        List<Duration> slept = new ArrayList<>();
        host.on(SECRET, exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7");
            take(exchange, slept.isEmpty() ? 429 : 200, "rate_limited");
        });
        webhook(Payload.Form.SLACK, PATIENT, new Pauses(slept::add)).send(Reminded.delivery(Channel.SLACK));
        assertThat(slept).containsExactly(Duration.ofSeconds(7));
        assertThat(posted).hasSize(2);
    }

    @Test
    void whoSendsUsOnHasNotTakenIt() {
        host.redirects(SECRET, "/elsewhere");
        host.on("/elsewhere", exchange -> take(exchange, 200, "ok"));
        assertThatThrownBy(() -> send(Payload.Form.SLACK, Reminded.delivery(Channel.SLACK)))
                .hasMessageContaining(" answered with 302 ");
        assertThat(posted).isEmpty();
    }

    @Test
    void whatBreaksOffBehindItsStatusIsTaken() {
        host.on(SECRET, exchange -> {
            exchange.sendResponseHeaders(200, 10);
            exchange.getResponseBody().write('o');
            exchange.getResponseBody().flush();
            exchange.close();
        });
        assertThatCode(() -> send(Payload.Form.SLACK, Reminded.delivery(Channel.SLACK)))
                .doesNotThrowAnyException();
    }

    @Test
    void aServiceThatDoesNotAnswerIsGivenUpOn() {
        CountDownLatch never = new CountDownLatch(1);
        host.on(SECRET, exchange -> waitFor(never));
        assertThatThrownBy(() -> webhook(Payload.Form.SLACK, 1).send(Reminded.delivery(Channel.SLACK)))
                .isInstanceOf(NotSent.class)
                .hasMessage("the webhook at " + host.name() + " took longer than 1 s to answer; try again, or give the"
                        + " host more time in the POM");
        never.countDown();
    }

    @Test
    void aServiceThatIsNotThereIsToldWithoutTheAddress() {
        Webhook webhook = webhook(Payload.Form.SLACK, PATIENT);
        host.close();
        assertThatThrownBy(() -> webhook.send(Reminded.delivery(Channel.SLACK)))
                .isInstanceOf(NotSent.class)
                .hasMessageStartingWith("the webhook at " + host.name() + " cannot be reached: ")
                .message()
                .doesNotContain("s3cret");
    }

    private void send(Payload.Form form, Delivery delivery) throws NotSent {
        webhook(form, PATIENT).send(delivery);
    }

    private Webhook webhook(Payload.Form form, int seconds) {
        return webhook(form, seconds, new Pauses(pause -> {
            throw new AssertionError("nobody asked for a pause of " + pause);
        }));
    }

    private Webhook webhook(Payload.Form form, int seconds, Pauses pauses) {
        return new Webhook(
                host.client(),
                new AllowedHost(host.name(), Duration.ofSeconds(seconds), Optional.empty()),
                URI.create(host.address(SECRET)),
                new Payload(form, Reminded.masthead(Reminded.DUE)),
                pauses);
    }

    private static Delivery hostile() {
        Given isms = Given.isms(Written.policy("POL-1")
                        .with("title", "<!channel> *all*")
                        .with("owner", "eve")
                        .with("approved", "2025-02-28"))
                .person("eve", Map.of("name", "Eve"));
        return Reminded.deliveries(Channel.SLACK, isms.on(Reminded.DUE)).get(0);
    }

    private void take(HttpExchange exchange, int status, String answer) throws IOException {
        posted.add(new ObjectMapper()
                .readTree(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        repeatKeys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        TestHost.send(exchange, status, "text/plain", answer);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
