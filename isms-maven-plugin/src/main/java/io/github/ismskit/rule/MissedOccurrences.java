package io.github.ismskit.rule;

import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.MissedOccurrence;
import io.github.ismskit.schedule.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges whether the occurrences that a record answers for exist; a wrong date would answer for nothing. */
public final class MissedOccurrences {

    private MissedOccurrences() {}

    /** One finding for each that names a day on which its activity was never due. */
    public static List<Finding> unknown(
            Rule rule, Situation situation, Entry entry, List<MissedOccurrence> occurrences) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < occurrences.size(); i++) {
            MissedOccurrence named = occurrences.get(i);
            Optional<Scheduled> scheduled = situation.calendar().of(named.activity());
            if (scheduled.isPresent() && !isReckoned(scheduled.get(), named.due())) {
                findings.add(rule.finding(
                        entry,
                        entry.at("occurrences", i, "due"),
                        named.activity() + " is not due on " + named.due(),
                        nearest(scheduled.get(), named.due())));
            }
        }
        return findings;
    }

    /** One finding for each that has not come yet; to have missed it, one has to let it pass. */
    public static List<Finding> ahead(Rule rule, Situation situation, Entry entry, List<MissedOccurrence> occurrences) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < occurrences.size(); i++) {
            MissedOccurrence named = occurrences.get(i);
            if (named.due().isAfter(situation.asOf())) {
                findings.add(rule.finding(
                        entry,
                        entry.at("occurrences", i, "due"),
                        entry.id() + " answers for " + named.activity() + " of " + named.due()
                                + ", which is still to come",
                        "leave it out; what is known beforehand takes an exception"));
            }
        }
        return findings;
    }

    /** Days beyond what the calendar has reckoned cannot be told yet. */
    private static boolean isReckoned(Scheduled scheduled, LocalDate due) {
        List<Occurrence> all = scheduled.timetable().occurrences();
        return all.stream().anyMatch(each -> each.due().equals(due))
                || (!all.isEmpty() && due.isAfter(all.get(all.size() - 1).due()));
    }

    private static String nearest(Scheduled scheduled, LocalDate day) {
        return scheduled.timetable().occurrences().stream()
                .map(Occurrence::due)
                .min(Comparator.comparing(due -> Math.abs(due.toEpochDay() - day.toEpochDay())))
                .map(due -> "did you mean " + due + "?")
                .orElse("name a day on which it is due");
    }
}
