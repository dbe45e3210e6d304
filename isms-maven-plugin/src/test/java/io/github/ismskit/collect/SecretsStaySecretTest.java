package io.github.ismskit.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.sun.net.httpserver.HttpExchange;
import io.github.ismskit.calendar.ControlsCalendar;
import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.web.AllowedHost;
import io.github.ismskit.web.Credential;
import io.github.ismskit.web.TestHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The value of a header reaches the host that it opens, and neither a record nor a message, whatever the host answers. */
final class SecretsStaySecretTest {

    private static final String SECRET = "s3cret-Tok3n";
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 25);

    @TempDir
    private static Path keys = Path.of("");

    @TempDir
    private Path base = Path.of("");

    private final TestHost host = TestHost.start(keys);

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void theHostIsOpenedAndTheRecordDoesNotTell() {
        host.on("/export.csv", exchange -> {
            boolean known = SECRET.equals(told(exchange));
            TestHost.send(exchange, known ? 200 : 401, "text/csv; for=" + told(exchange), "a;b");
        });
        assertThat(harvest("/export.csv")).asInstanceOf(type(Collected.class)).satisfies(collected -> {
            assertThat(collected.note())
                    .contains("answered with 200 as `text/csv; for=(hidden)`")
                    .doesNotContain(SECRET);
            assertThat(collected.toString()).doesNotContain(SECRET);
            assertThat(collected.pieces()).hasSize(1);
        });
    }

    @Test
    void anAnswerThatRepeatsItIsRefused() {
        host.on("/echo", exchange -> TestHost.send(exchange, 200, "text/plain", "you said " + told(exchange)));
        assertThat(harvest("/echo"))
                .asInstanceOf(type(NotCollected.class))
                .extracting(NotCollected::reasons)
                .asInstanceOf(LIST)
                .containsExactly("(https " + host.address("/echo") + ") the answer of " + host.address("/echo")
                        + " repeats the credential that it was asked with, which evidence would tell everybody; name an"
                        + " address that does not");
    }

    @Test
    void noRefusalTellsIt() {
        host.on("/closed", exchange -> TestHost.send(exchange, 403, "text/plain", told(exchange)));
        host.on("/away", exchange -> redirect(exchange, "https://" + told(exchange) + ".example/"));
        host.on("/round", exchange -> redirect(exchange, "/turn?token=" + told(exchange)));
        host.on("/turn", exchange -> redirect(exchange, "http://elsewhere.example/"));
        host.on("/torn", exchange -> redirect(exchange, "https:// " + told(exchange)));
        for (String path : List.of("/closed", "/away", "/round", "/torn")) {
            assertThat(harvest(path))
                    .asInstanceOf(type(NotCollected.class))
                    .satisfies(not ->
                            assertThat(not.reasons()).singleElement().asString().doesNotContainIgnoringCase(SECRET));
        }
        assertThat(harvest("/round").toString()).contains("/turn?token=(hidden) sends us on to");
    }

    @Test
    void itIsFoundAcrossTheBordersOfWhatIsReadAtOnce() throws Exception {
        Credential credential = new Credential("Authorization", "Bearer " + SECRET);
        int chunk = 64 * 1024;
        for (int before : new int[] {0, chunk - SECRET.length(), chunk - 5, chunk, 2 * chunk - 1}) {
            Path file = Files.writeString(base.resolve("answer"), "x".repeat(before) + SECRET + "x");
            try (var in = Files.newInputStream(file)) {
                assertThat(credential.isIn(in)).isTrue();
            }
            Files.writeString(file, "x".repeat(before) + SECRET.substring(1) + "x");
            try (var in = Files.newInputStream(file)) {
                assertThat(credential.isIn(in)).isFalse();
            }
        }
    }

    @Test
    void itDoesNotShowInWhatDebuggersPrint() {
        Credential credential = new Credential("Authorization", "Bearer " + SECRET);
        assertThat(credential).hasToString("Authorization: (hidden)");
        assertThat(allowed().toString()).contains("(hidden)").doesNotContain(SECRET);
        assertThatThrownBy(() -> new Credential("Authorization", " "))
                .hasMessage("the header Authorization opens nothing without a value");
    }

    private static String told(HttpExchange exchange) {
        return String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                .replace("Bearer ", "");
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        TestHost.send(exchange, 302, "text/plain", "elsewhere");
    }

    private AllowedHost allowed() {
        Credential credential = new Credential("Authorization", "Bearer " + SECRET);
        return new AllowedHost(host.name(), Duration.ofSeconds(20), Optional.of(credential));
    }

    private Harvest harvest(String path) {
        Written activity = Written.activity("ACT-SCAN")
                .with("collect", List.of(Map.of("kind", "https", "url", host.address(path))))
                .with("collected-by", "jane");
        Terms terms = new Terms(
                base,
                base.resolve("src/isms"),
                List.of(),
                List.of(allowed()),
                Optional.empty(),
                Instant.parse("2026-02-25T10:30:00Z"),
                ZoneOffset.UTC,
                "1.0");
        Opening opening = Opening.of(
                        ControlsCalendar.of(Given.isms(activity).on(TODAY).isms(), TODAY, TODAY))
                .get(0);
        try (Tray tray = Tray.in(base.resolve("out"))) {
            return new Round(terms, tray, host.client())
                    .harvest(opening.activity(), opening.occurrence().orElseThrow());
        }
    }
}
