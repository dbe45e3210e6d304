package io.github.ismskit.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A whole day in a calendar.
 *
 * @param uid stays as long as the obligation and its day do
 * @param owner an id of {@code people.yaml}; empty where nobody is named
 * @param url of the page that tells more
 * @param alarms how many days before each reminder comes; 0 is the day itself
 */
record FeedEvent(
        String uid,
        LocalDate day,
        String owner,
        String summary,
        String description,
        String category,
        Optional<String> url,
        List<Long> alarms) {

    FeedEvent {
        alarms = List.copyOf(alarms);
    }

    /** The lines of the event; alarms ring at nine in the morning, wherever the reader is. */
    void write(ContentLines lines, String stamp) {
        lines.line("BEGIN", "VEVENT")
                .line("UID", uid)
                .line("DTSTAMP", stamp)
                .line("DTSTART;VALUE=DATE", basic(day))
                .line("DTEND;VALUE=DATE", basic(day.plusDays(1)))
                .words("SUMMARY", summary)
                .words("DESCRIPTION", description)
                .words("CATEGORIES", category)
                .line("TRANSP", "TRANSPARENT");
        url.ifPresent(address -> lines.line("URL", address));
        alarms.forEach(days -> alarm(lines, days));
        lines.line("END", "VEVENT");
    }

    private void alarm(ContentLines lines, long days) {
        lines.line("BEGIN", "VALARM")
                .line("ACTION", "DISPLAY")
                .words("DESCRIPTION", summary)
                .line("TRIGGER;RELATED=START", days == 0 ? "PT9H" : "-P" + (days - 1) + "DT15H")
                .line("END", "VALARM");
    }

    static String basic(LocalDate day) {
        return day.toString().replace("-", "");
    }
}
