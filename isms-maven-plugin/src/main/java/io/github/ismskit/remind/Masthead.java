package io.github.ismskit.remind;

import io.github.ismskit.rule.Ago;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * What every digest says the same way.
 *
 * @param portal the address of the portal's root with a slash behind it, where it is known
 */
public record Masthead(String organisation, LocalDate day, Optional<String> portal) {

    /** The subject of a digest: how much there is of what. */
    public String subject(Digest digest) {
        StringBuilder counts = new StringBuilder();
        for (Stage stage : Stage.values()) {
            int count = digest.at(stage).size();
            if (count > 0) {
                counts.append(counts.isEmpty() ? "" : ", ")
                        .append(count)
                        .append(' ')
                        .append(stage.title().toLowerCase(Locale.ROOT));
            }
        }
        return "ISMS of " + organisation + ": " + counts;
    }

    public String opening() {
        return "This is what the ISMS of " + organisation + " asks of you, as of " + day + ".";
    }

    /** When it is to be done, as half a sentence. */
    public String when(Told line) {
        LocalDate due = line.notice().item().due();
        LocalDate last = line.notice().item().lastGoodDay();
        return switch (line.notice().level().stage()) {
            case OVERDUE -> "was on time until " + Ago.of(last, day);
            case DUE ->
                (due.equals(day) ? "due today" : "due since " + due)
                        + (last.isAfter(due) ? ", on time until " + last : ", and on time until the end of the day");
            case SOON -> "due on " + due + ", in " + Ago.days(ChronoUnit.DAYS.between(day, due));
        };
    }

    /** What to do when it is done, and why somebody else is told. */
    public String rest(Told line) {
        return line.notice().item().where()
                + line.instead().map(why -> " (" + why + ")").orElse("");
    }

    /** All of it on one line. */
    public String line(Told line) {
        return line.notice().level().name() + ": " + line.what() + ", " + when(line) + "; " + rest(line);
    }

    /** The address of the record's page. */
    public Optional<String> link(Told line) {
        return portal.flatMap(root -> line.page().map(root::concat));
    }

    public String closing() {
        return "You are told of each of these ahead of its day, on its day, and once a week while it is overdue.";
    }
}
