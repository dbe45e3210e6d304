package io.github.ismskit.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in. */
final class GuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8042", "127.0.0.1", "127.0.0.1:1"})
    void namesOfThisMachineAreAnswered(String host) {
        assertThat(status("GET", Map.of("Host", host))).isEmpty();
        assertThat(status("HEAD", Map.of("Host", host))).isEmpty();
    }

    /** A name of somebody else's may lead to this address. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com",
                "localhost.example.com",
                "127.0.0.1.example.com:8042",
                "example.com:127.0.0.1",
                "127.0.0.2",
                "10.0.0.1",
                "user@localhost",
                "localhost:8042:1",
                "localhost:"
            })
    void otherNamesAreRefused(String host) {
        assertThat(status("GET", Map.of("Host", host))).contains(403);
    }

    @Test
    void aRequestWithoutANameIsRefused() {
        assertThat(status("GET", Map.of())).contains(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get"})
    void nothingButReadingIsAnswered(String method) {
        assertThat(status(method, Map.of("Host", "localhost"))).contains(405);
    }

    @Test
    void pagesOfOtherSitesLoadNothing() {
        for (String site : List.of("cross-site", "same-site")) {
            assertThat(status("GET", asked(site, "no-cors", "script"))).contains(403);
            assertThat(status("GET", asked(site, "cors", "empty"))).contains(403);
            assertThat(status("GET", asked(site, "navigate", "iframe"))).contains(403);
            assertThat(status("GET", asked(site, "navigate", "document"))).isEmpty();
        }
        assertThat(status("GET", asked("same-origin", "no-cors", "script"))).isEmpty();
        assertThat(status("GET", asked("none", "navigate", "document"))).isEmpty();
    }

    private static Map<String, String> asked(String site, String mode, String kind) {
        return Map.of("Host", "localhost", "Sec-Fetch-Site", site, "Sec-Fetch-Mode", mode, "Sec-Fetch-Dest", kind);
    }

    private static Optional<Integer> status(String method, Map<String, String> said) {
        Headers headers = new Headers();
        said.forEach(headers::set);
        return Guard.refusal(method, headers).map(answer -> ((Answer.Ready) answer).status());
    }
}
