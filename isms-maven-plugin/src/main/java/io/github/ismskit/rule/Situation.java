package io.github.ismskit.rule;

import io.github.ismskit.calendar.ControlsCalendar;
import io.github.ismskit.document.StoredFile;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.history.History;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.RuleSetting;
import io.github.ismskit.prose.Prose;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything a rule may look at: the ISMS on one day.
 *
 * @param asOf the day, in the zone of the ISMS; what is due on it is still fine
 * @param period the certificate period that is judged, both days inclusive
 * @param files what is stored beside the records, by path
 * @param upstream what reading and schemas have found, for the rules that speak for them
 * @param documents how many documents were found, sound or not
 */
public record Situation(
        Isms isms,
        LocalDate asOf,
        DateRange period,
        ControlsCalendar calendar,
        Prose prose,
        Map<String, StoredFile> files,
        History history,
        List<Finding> upstream,
        int documents) {

    private static final Set<String> REFUSALS =
            Set.of("document-is-readable", "header-matches-schema", "placeholder-is-filled");

    public Situation {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        upstream = List.copyOf(upstream);
    }

    /** The same ISMS on another day, if nothing more is recorded until then. */
    public Situation on(LocalDate day, DateRange periodOfDay, ControlsCalendar calendarOfDay) {
        return new Situation(isms, day, periodOfDay, calendarOfDay, prose, files, history, upstream, documents);
    }

    /** The same look at another ISMS: what of it was known on the day. */
    public Situation of(Isms known) {
        return new Situation(known, asOf, period, calendar, prose, files, history, upstream, documents);
    }

    /** What an earlier room found for the rule that speaks for it. */
    public Check upstream(Rule rule, int lookedAt) {
        return Check.of(
                lookedAt,
                upstream.stream()
                        .filter(finding -> finding.rule().equals(rule.id()))
                        .toList());
    }

    /** Why documents were left out, whatever weight the rules have that speak for it. */
    public List<Finding> refusals() {
        return upstream.stream().filter(Situation::isRefusal).toList();
    }

    /** Whether a finding says that a document was left out. */
    public static boolean isRefusal(Finding finding) {
        return REFUSALS.contains(finding.rule());
    }

    /** The threshold of a rule that is in force. */
    public int number(Rule rule, Setting setting) {
        return isms.organisation()
                .rule(rule.id())
                .flatMap((RuleSetting changed) -> changed.threshold(setting.key()))
                .orElse(setting.usual());
    }
}
