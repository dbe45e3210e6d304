package io.github.ismskit.export;

import static io.github.ismskit.fixture.Written.audit;
import static io.github.ismskit.fixture.Written.nonconformity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class FeedEventsTest {

    private static final LocalDate NOV_20 = LocalDate.of(2026, 11, 20);

    private static final Map<String, String> TRAIN = Map.of("action", "Train the desk", "due", "2026-12-01");
    private static final Map<String, String> WRITE = Map.of("action", "Write it down", "due", "2026-12-01");

    @Test
    void anActionStaysItselfWhenAnotherOfItsDayIsDone() {
        Map<String, String> both = uids(List.of(TRAIN, WRITE));
        Map<String, String> one =
                uids(List.of(Map.of("action", "Train the desk", "due", "2026-12-01", "done", "2026-11-19"), WRITE));
        assertThat(both).hasSize(2);
        assertThat(one)
                .containsExactly(Map.entry("Write it down (NC-1)", both.getOrDefault("Write it down (NC-1)", "")));
    }

    @Test
    void actionsThatSayTheSameAreStillTwo() {
        List<FeedEvent> events = events(List.of(TRAIN, TRAIN));
        assertThat(events).extracting(FeedEvent::uid).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void anAuditWhoseDayHasPassedIsOverdue() {
        List<FeedEvent> events = FeedEvents.of(
                Given.isms(audit("AUD-1", "internal", "2026-11-19"), audit("AUD-2", "internal", "2026-11-20"))
                        .on(NOV_20),
                60,
                Optional.empty());
        assertThat(events)
                .extracting(FeedEvent::summary)
                .anyMatch(summary -> summary.startsWith("Overdue: audit: ") && summary.endsWith("(AUD-1)"))
                .anyMatch(summary -> summary.startsWith("Audit: ") && summary.endsWith("(AUD-2)"));
    }

    private static Map<String, String> uids(List<Map<String, String>> actions) {
        Map<String, String> uids = new TreeMap<>();
        events(actions).forEach(event -> uids.put(event.summary(), event.uid()));
        return uids;
    }

    private static List<FeedEvent> events(List<Map<String, String>> actions) {
        return FeedEvents.of(
                        Given.isms(nonconformity("NC-1").with("actions", actions))
                                .on(NOV_20),
                        60,
                        Optional.empty())
                .stream()
                .filter(event -> event.summary().contains("NC-1"))
                .filter(event -> event.day().equals(LocalDate.of(2026, 12, 1)))
                .toList();
    }
}
