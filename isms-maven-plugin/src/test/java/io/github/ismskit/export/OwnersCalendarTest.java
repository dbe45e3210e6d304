package io.github.ismskit.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.portal.PortalFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendars of people to whom nothing falls. */
final class OwnersCalendarTest {

    @TempDir
    private Path content = Path.of("");

    @Test
    void whoHasDoneEverythingKeepsACalendarAndWhoIsNotThereHasNone() throws IOException {
        List<PortalFile> files = files("- {id: jane, name: Jane}\n- {id: bob, name: Bob, until: 2026-04-30}\n");
        assertThat(files).extracting(PortalFile::path).containsExactly("calendar/isms.ics", "calendar/owners/jane.ics");
    }

    @Test
    void aCalendarWithoutADayHoldsTheComponentThatEveryCalendarMustHold() throws IOException {
        for (PortalFile file : files("- {id: jane, name: Jane}\n")) {
            String text = new String(((PortalFile.Drawn) file).bytes().get(), StandardCharsets.UTF_8);
            assertThat(text).contains("\r\nBEGIN:VTIMEZONE\r\n").doesNotContain("VEVENT");
            assertThat(Biweekly.parse(text).first().getEvents()).isEmpty();
        }
    }

    @Test
    void whereNobodyIsToBeNamedThereIsNoneOfThem() throws IOException {
        assertThat(feed("- {id: jane, name: Jane}\n").filled())
                .extracting(PortalFile::path)
                .containsExactly("calendar/isms.ics");
    }

    private List<PortalFile> files(String people) throws IOException {
        return feed(people).files();
    }

    private CalendarFeed feed(String people) throws IOException {
        Files.writeString(content.resolve("isms.yaml"), "organisation: {name: Tiny Ltd}\ntime-zone: UTC\n");
        Files.writeString(content.resolve("people.yaml"), people);
        Assessment idle = new Assessor().withoutHistory().assess(content, AsOf.day(LocalDate.of(2026, 11, 20)));
        return new CalendarFeed(idle, "1.0", 366, Optional.empty());
    }
}
