package io.github.ismskit.send;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.remind.Channel;
import io.github.ismskit.remind.Delivery;
import io.github.ismskit.remind.Digest;
import io.github.ismskit.remind.Reminded;
import io.github.ismskit.remind.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a chat is handed for somebody who has left everything lying. */
final class PayloadTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate LATE = LocalDate.of(2026, 11, 20);
    private static final int REFUSED_BY_TEAMS = 28 * 1024;

    @ParameterizedTest
    @ValueSource(ints = {60, 90, 300, 3000})
    void aCardOfTeamsNeverGrowsBeyondWhatItTakes(int duties) {
        assertThat(bytes(Payload.Form.TEAMS, overdue(duties)).length).isBetween(12_000, REFUSED_BY_TEAMS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Payload.Form.class,
            names = {"SLACK", "TEAMS"})
    void whatDoesNotFitIsCountedAndNothingIsToldByHalf(Payload.Form form) {
        List<String> lines = lines(form, overdue(300));
        long shown = lines.stream().filter(line -> line.startsWith("- ")).count();
        assertThat(shown).isBetween(20L, 200L);
        assertThat(lines.stream().filter(line -> line.startsWith("  https://"))).hasSize((int) shown);
        assertThat(lines.get(0)).startsWith("ISMS of Example Ltd: 300 overdue");
        assertThat(lines).contains("… and " + (300 - shown) + " more; isms:todo tells all of them");
    }

    @ParameterizedTest
    @EnumSource(
            value = Payload.Form.class,
            names = {"SLACK", "TEAMS"})
    void whatFitsIsWhole(Payload.Form form) {
        List<String> lines = lines(form, overdue(3));
        assertThat(lines.stream().filter(line -> line.startsWith("- "))).hasSize(3);
        assertThat(lines).noneMatch(line -> line.startsWith("…"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Payload.Form.class,
            names = {"SLACK", "TEAMS"})
    void whatIsOverdueIsNotLeftOutForWhatIsComing(Payload.Form form) {
        Told late = Reminded.deliveries(Channel.SLACK, policies(1, "2025-02-28").on(LATE))
                .get(0)
                .digest()
                .lines()
                .get(0);
        Delivery coming = Reminded.deliveries(
                        Channel.SLACK, policies(300, "2025-11-25").on(LATE))
                .get(0);
        Digest mixed = new Digest(
                coming.digest().recipient(),
                Stream.concat(coming.digest().lines().stream(), Stream.of(late)).toList());
        assertThat(lines(form, new Delivery(Channel.SLACK, mixed))).contains("Overdue", "Coming");
    }

    private static List<String> lines(Payload.Form form, Delivery delivery) {
        JsonNode message = JSON.readTree(bytes(form, delivery));
        if (form == Payload.Form.SLACK) {
            return message.path("text").asString().lines().toList();
        }
        return message.at("/attachments/0/content/body")
                .valueStream()
                .map(block -> block.at("/inlines/0/text").asString())
                .toList();
    }

    private static byte[] bytes(Payload.Form form, Delivery delivery) {
        return new Payload(form, Reminded.masthead(LATE)).bytes(delivery);
    }

    private static Delivery overdue(int duties) {
        return Reminded.deliveries(Channel.SLACK, policies(duties, "2025-02-28").on(LATE))
                .get(0);
    }

    private static Given policies(int count, String approved) {
        return Given.isms(IntStream.rangeClosed(1, count)
                        .mapToObj(number -> Written.policy("POL-" + number)
                                .with("title", "Richtlinie über Größe und Übung " + number)
                                .with("owner", "ann")
                                .with("approved", approved))
                        .toArray(Written[]::new))
                .person("ann", Map.of("name", "Änn Löe"));
    }
}
