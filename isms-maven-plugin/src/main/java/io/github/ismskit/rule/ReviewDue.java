package io.github.ismskit.rule;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Reviews;
import io.github.ismskit.schedule.Interval;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges whether a record was reviewed again in time; several kinds of records share the question. */
public final class ReviewDue {

    /** How often a record is reviewed that does not say. */
    private static final Interval USUAL = Interval.parse("annual").orElseThrow();

    private ReviewDue() {}

    /** The last day on which the record counts as reviewed; empty where it was never reviewed. */
    public static Optional<LocalDate> dueOn(Reviews reviews, Optional<LocalDate> begin, LocalDate day) {
        return reviews.dueOn(day, begin, USUAL);
    }

    /**
     * @param begin the day that counts as the first review, such as that of the approval
     * @param verb what has to be done, such as "review"
     */
    public static Stream<Finding> judge(
            Rule rule, Situation situation, Entry entry, Reviews reviews, Optional<LocalDate> begin, String verb) {
        LocalDate asOf = situation.asOf();
        Optional<LocalDate> due = dueOn(reviews, begin, asOf);
        if (due.isEmpty()) {
            return Stream.of(rule.finding(
                    entry,
                    entry.at("review-interval"),
                    entry.id() + " was never reviewed",
                    verb + " it and add 'last-reviewed'"));
        }
        if (!asOf.isAfter(due.get())) {
            return Stream.empty();
        }
        LocalDate newest = Stream.concat(reviews.latest(asOf).stream(), begin.stream())
                .filter(date -> !date.isAfter(asOf))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String message =
                entry.id() + " was last reviewed on " + newest + " and due again by " + Ago.of(due.get(), asOf);
        return Stream.of(
                rule.finding(entry, entry.at("review-interval"), message, verb + " it and move 'last-reviewed'")
                        .dueOn(due.get()));
    }
}
