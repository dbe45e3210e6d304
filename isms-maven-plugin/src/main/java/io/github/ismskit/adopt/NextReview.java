package io.github.ismskit.adopt;

import io.github.ismskit.document.DocumentType;
import io.github.ismskit.document.Placeholder;
import io.github.ismskit.document.Value;
import io.github.ismskit.schedule.Interval;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The day of the next review, which the format does not write because the build counts it: it tells what it was counted from.
 *
 * @param entries what the header says so far, by the key of the format
 * @param today the last day on which something can have been done
 */
record NextReview(DocumentType type, Map<String, Value> entries, LocalDate today) {

    private static final String LAST = "last-reviewed";
    private static final String INTERVAL = "review-interval";

    private static final Set<String> NAMES = Set.of(
            "nextreview",
            "nextreviewdate",
            "nextreviewdue",
            "nextreviewon",
            "dateofnextreview",
            "nextrevision",
            "reviewdue",
            "reviewduedate",
            "reviewdueon",
            "dueforreview",
            "nächsteprüfung",
            "nächsteüberprüfung",
            "nächsterevision",
            "prochainerevue",
            "datedeprochainerevue");

    /** A day of this name can be that of the last review as well. */
    private static final Set<String> EITHER = Set.of("reviewdate", "dateofreview", "prüfdatum", "datederevue");

    /** The days that count as a first review, in the order in which the build believes them. */
    private static final Map<DocumentType, List<String>> BEGINNINGS = Map.of(
            DocumentType.POLICY, List.of("approved"),
            DocumentType.DOCUMENT, List.of("approved", "effective"),
            DocumentType.RISK, List.of("identified"));

    private static final Map<String, String> WORDS =
            Map.of("P1Y", "annual", "P6M", "semi-annual", "P3M", "quarterly", "P1M", "monthly");

    /**
     * What follows from it.
     *
     * @param entry the key and the value that it gives; nothing where it gives none
     * @param remark what is to know; empty where the build counts that day anyway
     */
    record Answer(Optional<Map.Entry<String, String>> entry, String remark) {}

    static boolean isNamed(String name) {
        return NAMES.contains(Given.plain(name)) || EITHER.contains(Given.plain(name));
    }

    Answer judge(Given given) {
        Fit day = Days.read(given.words());
        if (day.value().isEmpty()) {
            return nothing(day.doubt());
        }
        if (EITHER.contains(Given.plain(given.name()))) {
            return nothing("it does not say whether that review was or is to come");
        }
        Optional<String> open = Stream.concat(Stream.of(INTERVAL, LAST), beginnings().stream())
                .filter(key -> Placeholder.is(said(key)))
                .findFirst();
        return open.map(key -> nothing("'" + key + "' is to be decided first"))
                .orElseGet(() -> judge(
                        LocalDate.parse(String.join("", Words.of(day.value().get())))));
    }

    private Answer judge(LocalDate next) {
        Optional<Interval> interval = Interval.parse(said(INTERVAL));
        Optional<LocalDate> newest = newest();
        if (newest.isEmpty()) {
            return interval.isPresent()
                    ? countedBack(next, interval.get())
                    : nothing("it says neither how often, nor when it was reviewed last");
        }
        if (interval.isEmpty()) {
            return between(newest.get(), next);
        }
        LocalDate counted = interval.get().after(newest.get());
        boolean reviewed = day(LAST).isPresent();
        return counted.equals(next)
                ? new Answer(Optional.empty(), "")
                : next.isAfter(counted) && !reviewed
                        ? countedBack(next, interval.get())
                        : nothing("from " + newest.get() + " and "
                                + interval.get().text() + " the build counts " + counted);
    }

    /** The one day from which the build comes to the next review, if a review can have been held on it. */
    private Answer countedBack(LocalDate next, Interval interval) {
        LocalDate about = next.minus(interval.period());
        List<LocalDate> days = about.minusDays(4)
                .datesUntil(about.plusDays(5))
                .filter(day -> interval.after(day).equals(next))
                .toList();
        String less = "less " + interval.text() + " ";
        if (days.size() != 1) {
            return nothing(less + "it is " + (days.isEmpty() ? "no day" : "more than one day"));
        }
        if (days.get(0).isAfter(today)) {
            return nothing(less + "it is " + days.get(0) + ", which is still to come");
        }
        return Set.of("draft", "in-review").contains(said("status"))
                ? nothing("its status is " + said("status") + ", so nobody reviewed it yet")
                : new Answer(
                        Optional.of(Map.entry(LAST, days.get(0).toString())),
                        less + "it is " + days.get(0) + ", which stands as '" + LAST + "'; see that this is true");
    }

    private Answer between(LocalDate newest, LocalDate next) {
        Period months = Period.ofMonths((int) Period.between(newest, next).toTotalMonths());
        Period period = newest.plus(months).equals(next) ? months : months.plusMonths(1);
        if (!next.isAfter(newest) || !newest.plus(period).equals(next)) {
            return nothing("from " + newest + " until then are no whole months");
        }
        String text = period.normalized().getMonths() == 0
                ? "P" + period.normalized().getYears() + "Y"
                : "P" + period.toTotalMonths() + "M";
        String interval = WORDS.getOrDefault(text, text);
        return new Answer(
                Optional.of(Map.entry(INTERVAL, interval)),
                "from " + newest + " until then it is " + interval + ", which stands as '" + INTERVAL + "'");
    }

    /** From which day the build counts. */
    private Optional<LocalDate> newest() {
        Optional<LocalDate> begin =
                beginnings().stream().flatMap(key -> day(key).stream()).findFirst();
        return Stream.concat(day(LAST).stream(), begin.stream())
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder());
    }

    private List<String> beginnings() {
        return BEGINNINGS.getOrDefault(type, List.of());
    }

    private Optional<LocalDate> day(String key) {
        try {
            return Optional.of(LocalDate.parse(said(key)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private String said(String key) {
        return entries.containsKey(key) ? String.join("", Words.of(entries.get(key))) : "";
    }

    private static Answer nothing(String why) {
        return new Answer(Optional.empty(), why + ", so it gives no key");
    }
}
