package io.github.ismskit.report;

import io.github.ismskit.Assessment;
import io.github.ismskit.duty.Duties;
import io.github.ismskit.duty.DutyItem;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Person;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.text.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is to be done, by whom: what is undecided, then what is due, overdue first, in the order of days. */
public final class TodoReport {

    private final Assessment assessment;
    private final int days;
    private final String owner;

    /**
     * @param days how far to look ahead
     * @param owner whose duties; empty: everybody's
     */
    public TodoReport(Assessment assessment, int days, String owner) {
        this.assessment = assessment;
        this.days = days;
        this.owner = owner;
    }

    public List<ConsoleLine> lines() {
        Map<String, List<DutyItem>> byOwner = new TreeMap<>();
        for (DutyItem item : Duties.of(assessment.situation(), days)) {
            if (owner.isEmpty() || item.owner().equals(owner)) {
                byOwner.computeIfAbsent(item.owner(), id -> new ArrayList<>()).add(item);
            }
        }
        List<ConsoleLine> lines = new ArrayList<>(new Undecided(assessment, owner).lines());
        byOwner.forEach((id, items) -> person(lines, id, items));
        int all = byOwner.values().stream().mapToInt(List::size).sum();
        lines.add(new ConsoleLine(
                Severity.INFO,
                all == 0
                        ? "Nothing is due through " + assessment.asOf().plusDays(days)
                        : Counted.of(all, "duty", "duties") + " through "
                                + assessment.asOf().plusDays(days)));
        return lines;
    }

    private void person(List<ConsoleLine> lines, String id, List<DutyItem> items) {
        String name = assessment.isms().person(id).map(Person::name).orElse(id.isEmpty() ? "nobody" : id);
        lines.add(new ConsoleLine(Severity.INFO, name + " (" + Counted.of(items.size(), "duty", "duties") + ")"));
        items.forEach(item -> lines.add(line(item)));
        lines.add(new ConsoleLine(Severity.INFO, ""));
    }

    private ConsoleLine line(DutyItem item) {
        boolean late = assessment.asOf().isAfter(item.lastGoodDay());
        String when =
                late ? "overdue since " + Ago.of(item.lastGoodDay(), assessment.asOf()) : "by " + item.lastGoodDay();
        return new ConsoleLine(
                late ? Severity.WARNING : Severity.INFO, "  " + when + ": " + item.what() + "; " + item.where());
    }
}
