package io.github.ismskit.collect;

import io.github.ismskit.model.Collector;
import io.github.ismskit.schedule.DateRange;
import io.github.ismskit.text.Counted;
import io.github.ismskit.text.Printed;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** The text of a record: who has collected it, when, and what each collector saw. */
final class Note {

    private static final int NAMES_TOLD = 10;

    private final StringBuilder markdown = new StringBuilder();

    Note(Terms terms) {
        LocalDateTime now = LocalDateTime.ofInstant(terms.now(), terms.zone()).truncatedTo(ChronoUnit.MINUTES);
        markdown.append("Collected by `isms:collect` ")
                .append(terms.version())
                .append(" on ")
                .append(now.toLocalDate())
                .append(" at ")
                .append(now.toLocalTime())
                .append(" (")
                .append(terms.zone())
                .append("). What each collector saw:\n\n");
    }

    void add(Collector declared, Gathered gathered) {
        markdown.append("- ")
                .append(declared.title()
                        .map(title -> Printed.code(title) + ", ")
                        .orElse(""))
                .append(Printed.code(declared.words()))
                .append(": ")
                .append(files(gathered.files()))
                .append("; ")
                .append(String.join("; ", gathered.seen().facts()))
                .append("; ")
                .append(gathered.seen().made().map(Note::made).orElse("states no time of its own"))
                .append(".\n");
    }

    String markdown() {
        return markdown.toString();
    }

    private static String files(List<Taken> files) {
        long bytes = files.stream().mapToLong(Taken::bytes).sum();
        String names = files.stream()
                .limit(NAMES_TOLD)
                .map(file -> Printed.code(file.name()))
                .collect(Collectors.joining(", "));
        String more = files.size() > NAMES_TOLD ? " and " + (files.size() - NAMES_TOLD) + " more" : "";
        return Counted.of(files.size(), "file") + " (" + names + more + ") of " + Counted.of(bytes, "byte");
    }

    private static String made(DateRange days) {
        return days.from().equals(days.to())
                ? "says it was made on " + days.from()
                : "says it was made from " + days.from() + " to " + days.to();
    }
}
