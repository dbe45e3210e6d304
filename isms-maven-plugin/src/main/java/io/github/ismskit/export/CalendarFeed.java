package io.github.ismskit.export;

import io.github.ismskit.Assessment;
import io.github.ismskit.address.Addresses;
import io.github.ismskit.model.Person;
import io.github.ismskit.portal.PortalFile;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Calendars of everything that is due (RFC 5545), one of all and one of each owner, which a calendar program can
 * subscribe to. Each day stands there by itself; nothing is left for the program to reckon.
 */
public final class CalendarFeed {

    private static final String REFRESH = "PT12H";

    private final Assessment assessment;
    private final String version;
    private final int days;
    private final Optional<URI> portal;

    /**
     * @param days how far to look ahead
     * @param portal where the portal is published, with a slash at its end, for links to what is due
     */
    public CalendarFeed(Assessment assessment, String version, int days, Optional<URI> portal) {
        this.assessment = assessment;
        this.version = version;
        this.days = days;
        this.portal = portal;
    }

    /** Whoever is there keeps a file, so that who subscribed to it sees that everything is done. */
    public List<PortalFile> files() {
        return files(person -> person.isThereOn(assessment.asOf()));
    }

    /** Only what holds a day, so that nobody is named who is named nowhere else. */
    public List<PortalFile> filled() {
        return files(person -> false);
    }

    private List<PortalFile> files(Predicate<Person> kept) {
        List<FeedEvent> all = FeedEvents.of(assessment.situation(), days, portal);
        String name = assessment.isms().organisation().name() + " ISMS";
        Addresses addresses = Addresses.of(assessment.isms());
        List<PortalFile> files = new ArrayList<>();
        files.add(new PortalFile.Drawn("calendar/isms.ics", () -> calendar(name, all)));
        for (Person person : assessment.isms().people()) {
            List<FeedEvent> theirs = all.stream()
                    .filter(event -> event.owner().equals(person.id()))
                    .toList();
            if (!theirs.isEmpty() || kept.test(person)) {
                String path = addresses.of(person.id()).orElseThrow().replaceFirst("\\.html$", ".ics");
                files.add(
                        new PortalFile.Drawn("calendar/" + path, () -> calendar(name + ": " + person.name(), theirs)));
            }
        }
        return files;
    }

    private String description() {
        String simulated = assessment.simulated() ? ", a simulation" : "";
        String valid = assessment
                .readiness()
                .validUntil()
                .map(day -> ", valid until " + day)
                .orElse("");
        return "As of " + assessment.asOf() + simulated + "; the verdict is "
                + assessment.verdict().key() + valid;
    }

    private byte[] calendar(String name, List<FeedEvent> events) {
        ContentLines lines = new ContentLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .words("PRODID", "-//ismskit//isms-maven-plugin " + version + "//EN")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .words("NAME", name)
                .words("X-WR-CALNAME", name)
                .words("X-WR-CALDESC", description())
                .line("REFRESH-INTERVAL;VALUE=DURATION", REFRESH)
                .line("X-PUBLISHED-TTL", REFRESH);
        String stamp = FeedEvent.basic(assessment.asOf()) + "T000000Z";
        events.forEach(event -> event.write(lines, stamp));
        if (events.isEmpty()) {
            unusedZone(lines);
        }
        return lines.line("END", "VCALENDAR").bytes();
    }

    /** A calendar must hold something, and this shows nowhere. */
    private static void unusedZone(ContentLines lines) {
        lines.line("BEGIN", "VTIMEZONE")
                .line("TZID", "Etc/UTC")
                .line("BEGIN", "STANDARD")
                .line("DTSTART", "19700101T000000")
                .line("TZOFFSETFROM", "+0000")
                .line("TZOFFSETTO", "+0000")
                .line("END", "STANDARD")
                .line("END", "VTIMEZONE");
    }
}
