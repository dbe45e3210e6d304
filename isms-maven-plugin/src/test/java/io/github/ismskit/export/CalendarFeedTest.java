package io.github.ismskit.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import io.github.ismskit.Assessment;
import io.github.ismskit.portal.PortalFile;
import io.github.ismskit.sample.SamplePortal;
import io.github.ismskit.schedule.Occurrence;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The calendars of the sample, as a parser of somebody else reads them. */
final class CalendarFeedTest {

    private static final int YEAR = 366;
    private static final Map<LocalDate, Assessment> DAYS = new TreeMap<>();
    private static final Optional<URI> PORTAL = Optional.of(URI.create("https://isms.example.com/portal/"));

    @Test
    void everyOpenOccurrenceIsADayOfItsOwn() {
        Set<String> expected = new TreeSet<>();
        open(SamplePortal.DAY).values().forEach(expected::addAll);
        assertThat(expected).hasSizeGreaterThan(60);
        assertThat(told(events(SamplePortal.DAY, "calendar/isms.ics"))).isEqualTo(expected);
    }

    @Test
    void whatIsPlannedAsAnAuditIsADayToo() {
        assertThat(events(SamplePortal.DAY, "calendar/isms.ics"))
                .extracting(event -> event.getSummary().getValue())
                .anyMatch(summary -> summary.startsWith("Audit: Surveillance audit 2"));
    }

    @Test
    void aDayIsWholeAndTakesNobodysTime() {
        for (VEvent event : events(SamplePortal.DAY, "calendar/isms.ics")) {
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(day(event.getDateEnd().getValue()))
                    .isEqualTo(day(event.getDateStart().getValue()).plusDays(1));
            assertThat(event.getTransparency().isTransparent()).isTrue();
            assertThat(event.getUrl().getValue()).startsWith("https://isms.example.com/portal/");
        }
    }

    @Test
    void alarmsRingAtNineOnTheDaysThatTheActivityAsksFor() {
        VEvent review = events(SamplePortal.DAY, "calendar/isms.ics").stream()
                .filter(event -> event.getSummary().getValue().contains("(ACT-MGMT-REVIEW)"))
                .findFirst()
                .orElseThrow();
        assertThat(review.getAlarms())
                .extracting(VAlarm::getTrigger)
                .extracting(trigger -> trigger.getDuration().toString())
                .containsExactly("-P59DT15H", "-P20DT15H");
    }

    @Test
    void uidsAreUniqueAndStayOnAnotherDay() {
        Map<String, String> today = uids(SamplePortal.DAY);
        Map<String, String> later = uids(SamplePortal.DAY.plusDays(20));
        Set<String> both = new TreeSet<>(today.keySet());
        both.retainAll(later.keySet());
        assertThat(both).hasSizeGreaterThan(60);
        both.forEach(each -> assertThat(later).containsEntry(each, today.get(each)));
        assertThat(Set.copyOf(today.values())).hasSameSizeAs(today.values());
    }

    @Test
    void ownersHaveTheOccurrencesThatAreTheirsAndNoOther() {
        Map<String, Set<String>> told = new TreeMap<>();
        ownersFiles().forEach(path -> told.put(path, told(events(SamplePortal.DAY, path))));
        told.values().removeIf(Set::isEmpty);
        assertThat(told).hasSizeGreaterThan(3).isEqualTo(open(SamplePortal.DAY));
    }

    @Test
    void everyDayThatNamesAnOwnerIsInTheFileOfThatOneAndInNoOther() {
        Map<String, Set<String>> expected = new TreeMap<>();
        for (VEvent event : events(SamplePortal.DAY, "calendar/isms.ics")) {
            String owner = event.getDescription().getValue().replaceFirst("(?s)^Owner: ([^\n]+).*", "$1");
            expected.computeIfAbsent(owner, any -> new TreeSet<>())
                    .add(event.getUid().getValue());
        }
        Map<String, Set<String>> told = new TreeMap<>();
        for (String path : ownersFiles()) {
            ICalendar calendar = calendar(SamplePortal.DAY, path);
            String name = calendar.getExperimentalProperty("X-WR-CALNAME").getValue();
            told.put(
                    name.replaceFirst(".*: ", ""),
                    calendar.getEvents().stream()
                            .map(event -> event.getUid().getValue())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        told.values().removeIf(Set::isEmpty);
        assertThat(told).hasSizeGreaterThan(4).isEqualTo(expected);
    }

    @Test
    void whatIsLateSaysSo() {
        assertThat(events(LocalDate.of(2027, 2, 20), "calendar/isms.ics"))
                .extracting(event -> event.getSummary().getValue())
                .anyMatch(summary -> summary.startsWith("Overdue: ") && summary.contains("(ACT-MGMT-REVIEW)"));
    }

    @Test
    void linesAreFoldedBetweenLettersAndEscaped() {
        String text = new String(
                new ContentLines()
                        .words(
                                "SUMMARY",
                                "Prüfung; \\ über, alles\nund noch eine Zeile, die länger als fünfundsiebzig ist 🗓️🗓️")
                        .bytes(),
                StandardCharsets.UTF_8);
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD");
        }
        assertThat(text.replace("\r\n ", ""))
                .isEqualTo(
                        "SUMMARY:Prüfung\\; \\\\ über\\, alles\\nund noch eine Zeile\\, die länger als fünfundsiebzig ist 🗓️🗓️\r\n");
    }

    @Test
    void noLineCanBeSmuggledIn() {
        String text = new String(
                new ContentLines()
                        .words("SUMMARY", "a\r\nATTACH:https://evil.example\u0000\u001b[0m")
                        .bytes(),
                StandardCharsets.UTF_8);
        assertThat(text).isEqualTo("SUMMARY:a\\nATTACH:https://evil.example[0m\r\n");
    }

    private static Map<String, String> uids(LocalDate day) {
        Map<String, String> uids = new TreeMap<>();
        events(day, "calendar/isms.ics")
                .forEach(event -> uids.put(
                        day(event.getDateStart().getValue()) + " "
                                + event.getSummary().getValue().replace("Overdue: ", ""),
                        event.getUid().getValue()));
        return uids;
    }

    private static Assessment on(LocalDate day) {
        return DAYS.computeIfAbsent(day, SamplePortal::assess);
    }

    private static List<PortalFile> files(LocalDate day) {
        return new CalendarFeed(on(day), "1.0", YEAR, PORTAL).files();
    }

    private static List<String> ownersFiles() {
        return files(SamplePortal.DAY).stream()
                .map(PortalFile::path)
                .filter(path -> !path.equals("calendar/isms.ics"))
                .toList();
    }

    /** Day and activity of every open occurrence as the engine reckons it, by the file of its owner. */
    private static Map<String, Set<String>> open(LocalDate day) {
        Map<String, Set<String>> open = new TreeMap<>();
        on(day).situation()
                .calendar()
                .activities()
                .forEach(each -> each.timetable().occurrences().stream()
                        .filter(Occurrence::isOpen)
                        .filter(occurrence -> !occurrence.due().isAfter(day.plusDays(YEAR)))
                        .forEach(occurrence -> open.computeIfAbsent(
                                        "calendar/owners/"
                                                + each.activity().owner().orElse("") + ".ics",
                                        any -> new TreeSet<>())
                                .add(occurrence.due() + " " + each.activity().id())));
        return open;
    }

    /** Day and activity of the events that tell of one. */
    private static Set<String> told(List<VEvent> events) {
        return events.stream()
                .filter(event -> event.getSummary().getValue().contains("(ACT-"))
                .map(event -> day(event.getDateStart().getValue()) + " "
                        + event.getSummary().getValue().replaceFirst(".*\\((ACT-[A-Z0-9-]+)\\).*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<VEvent> events(LocalDate day, String path) {
        return calendar(day, path).getEvents();
    }

    private static ICalendar calendar(LocalDate day, String path) {
        PortalFile file = files(day).stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow();
        String text = new String(((PortalFile.Drawn) file).bytes().get(), StandardCharsets.UTF_8);
        ICalendar calendar = Biweekly.parse(text).first();
        if (!calendar.getEvents().isEmpty()) { // this parser takes a zone for nothing
            assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        }
        return calendar;
    }

    /** The parser gives a whole day as the begin of that day on this machine. */
    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
