package io.github.ismskit.question;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.audit;
import static io.github.ismskit.fixture.Written.change;
import static io.github.ismskit.fixture.Written.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Known;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.history.Gap;
import io.github.ismskit.history.History;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class QuestionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);
    private static final String[] HEAP = {"2026-09-01", "2026-09-02", "2026-09-03", "2026-09-04", "2026-09-05"};

    @Test
    void asksAboutABurstBeforeAnAudit() {
        assertThat(about(given(HEAP).and(audit("AUD-1", "internal", "2026-09-10"))))
                .containsExactly("14 days before AUD-1: EV-1, EV-2, EV-3, EV-4, EV-5");
    }

    @Test
    void asksAboutNoBurstOfFour() {
        assertThat(about(given("2026-09-01", "2026-09-02", "2026-09-03", "2026-09-04")
                        .and(audit("AUD-1", "internal", "2026-09-10"))))
                .isEmpty();
    }

    @Test
    void asksAboutNoBurstBeforeTheAuditOfASupplier() {
        assertThat(about(given(HEAP).and(audit("AUD-1", "supplier", "2026-09-10"))))
                .isEmpty();
    }

    @Test
    void asksAboutNoBurstWhereAsMuchIsUsual() {
        String[] daily = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2026, 9, 10))
                .map(LocalDate::toString)
                .toArray(String[]::new);
        assertThat(about(given(daily).and(audit("AUD-1", "internal", "2026-09-10"))))
                .isEmpty();
    }

    @Test
    void asksAboutManyWithinMinutes() {
        assertThat(about(given(
                        "2026-03-01T11:55",
                        "2026-03-01T12:00",
                        "2026-03-01T12:04",
                        "2026-03-01T12:07",
                        "2026-03-01T12:09",
                        "2026-03-01T12:10")))
                .containsExactly("10 minutes on 2026-03-01: EV-2, EV-3, EV-4, EV-5, EV-6");
    }

    @Test
    void asksNotAboutManyWithinHalfAnHour() {
        assertThat(about(given(
                        "2026-03-01T12:00",
                        "2026-03-01T12:04",
                        "2026-03-01T12:07",
                        "2026-03-01T12:09",
                        "2026-03-01T12:11")))
                .isEmpty();
    }

    @Test
    void asksAboutWhatLandedLongAfterTheWork() {
        Known history = Known.since("2026-06-01")
                .landed("2026-07-01", "evidence/ev-1.md", "1")
                .landed("2026-07-02", "evidence/ev-2.md", "2")
                .landed("2026-07-02", "evidence/ev-3.md", "3");
        assertThat(about(Given.isms(
                                activity("ACT-1"),
                                evidence("EV-1", "ACT-1", "2026-06-01"),
                                evidence("EV-2", "ACT-1", "2026-06-01"),
                                evidence("EV-3", "ACT-1", "2025-06-01"))
                        .history(history.history())))
                .containsExactly("more than 30 days after: EV-2, EV-3");
    }

    @Test
    void asksAboutDaysThatMovedAndIntervalsThatGrew() {
        assertThat(about(moved()))
                .containsExactlyInAnyOrder(
                        "ACT-1 start: 2026-01-31 to 2026-02-28",
                        "ACT-1 cadence: monthly to quarterly",
                        "AUD-1 planned: 2026-10-01 to 2026-11-01");
    }

    @Test
    void asksNotAboutWhatAChangeAnswers() {
        Written because = change("CHG-1", "2026-05-01").with("related", List.of("ACT-1", "AUD-1"));
        assertThat(about(moved().and(because))).isEmpty();
    }

    @Test
    void asksNotAboutDaysThatMovedEarlierOrOnTheDayOfTheirLanding() {
        Known history = Known.since("2026-01-01")
                .landed("2026-02-01T08:00", "calendar/act-1.md", text("ACT-1", "start: 2026-01-31"))
                .landed("2026-02-01T09:00", "calendar/act-1.md", text("ACT-1", "start: 2026-03-31"))
                .landed("2026-03-01", "calendar/act-1.md", text("ACT-1", "start: 2026-02-28"))
                .landed("2026-04-01", "calendar/act-1.md", text("ACT-1", "start: 2026-02-28\nowner: omar"));
        assertThat(about(Given.isms(activity("ACT-1")).history(history.history())))
                .isEmpty();
    }

    @Test
    void asksNothingWhereTheHistoryIsNotKnown() {
        assertThat(about(given(HEAP)
                        .and(audit("AUD-1", "internal", "2026-09-10"))
                        .history(History.unknown(Gap.SHALLOW))))
                .isEmpty();
    }

    private static Given moved() {
        Known history = Known.since("2026-01-01")
                .landed("2026-02-01", "calendar/act-1.md", text("ACT-1", "start: 2026-01-31\ncadence: monthly"))
                .landed("2026-02-02", "calendar/act-1.md", text("ACT-1", "start: 2026-02-28\ncadence: monthly"))
                .landed("2026-02-03", "calendar/act-1.md", text("ACT-1", "start: 2026-02-28\ncadence: quarterly"))
                .landed("2026-02-01", "audits/aud-1.md", text("AUD-1", "planned: 2026-10-01"))
                .landed("2026-05-01", "audits/aud-1.md", text("AUD-1", "planned: 2026-11-01"));
        return Given.isms(activity("ACT-1"), audit("AUD-1", "internal", "2026-11-01"))
                .history(history.history());
    }

    private static String text(String id, String keys) {
        return "---\nid: " + id + "\n" + keys + "\n---\nText.\n";
    }

    /** Each record landed on the day on which the work was done. */
    private static Given given(String... landings) {
        Known history = Known.since("2026-01-01");
        Given given = Given.isms(activity("ACT-1"));
        int number = 0;
        for (String landing : landings) {
            number++;
            given.and(evidence("EV-" + number, "ACT-1", landing.substring(0, 10)));
            history.landed(landing, "evidence/ev-" + number + ".md", "text " + number);
        }
        return given.history(history.history());
    }

    private static List<String> about(Given given) {
        return Questions.about(given.on(DAY)).stream().map(QuestionsTest::words).toList();
    }

    private static String words(Question question) {
        if (question instanceof Question.Burst burst) {
            return burst.days() + " days before " + burst.audit().id() + ": " + ids(burst.evidence());
        }
        if (question instanceof Question.Minutes minutes) {
            return minutes.minutes() + " minutes on " + minutes.day() + ": " + ids(minutes.evidence());
        }
        if (question instanceof Question.Late late) {
            return "more than " + late.days() + " days after: " + ids(late.evidence());
        }
        Question.Moved moved = (Question.Moved) question;
        return moved.entry().id() + " " + moved.key() + ": " + moved.then() + " to " + moved.now();
    }

    private static String ids(List<Evidence> records) {
        return records.stream().map(Entry::id).collect(Collectors.joining(", "));
    }
}
