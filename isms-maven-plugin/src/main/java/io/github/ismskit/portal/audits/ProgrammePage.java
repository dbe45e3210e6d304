package io.github.ismskit.portal.audits;

import io.github.ismskit.model.Audit;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Filters;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.programme.AuditProgramme;
import io.github.ismskit.programme.Subject;
import io.github.ismskit.programme.Weight;
import io.github.ismskit.schedule.DateRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The internal audit programme: for each clause and each applicable control, which audit looked at it in which year.
 *
 * @param groups a line for each chapter and theme, which adds up the lines below it
 */
public record ProgrammePage(
        Day from, Day to, List<Year> years, List<Group> groups, List<Line> lines, List<Chip> states) {

    /** A year of the programme. */
    public record Year(String title, Day from, Day to, boolean current) {}

    /** How far a chapter or a theme is. */
    public record Group(String key, String title, int all, int covered, int planned, int overdue, int open) {}

    /**
     * A clause or control.
     *
     * @param group the key of its chapter or theme, for filters
     * @param cells one for each year
     */
    public record Line(Ref subject, String title, String group, Chip state, Ref weight, List<List<Visit>> cells) {}

    /** An audit in a cell. */
    public record Visit(Ref audit, String words, boolean external) {}

    static ProgrammePage of(Desk desk) {
        AuditProgramme programme = AuditProgramme.of(desk.isms());
        Weight weight = Weight.of(desk.isms());
        List<Line> lines = new ArrayList<>();
        Map<String, List<Chip>> groups = new LinkedHashMap<>();
        Map<String, String> titles = new HashMap<>();
        for (Subject subject : programme.subjects()) {
            Line line = line(desk, programme, weight, subject);
            lines.add(line);
            titles.put(key(subject), title(desk, subject));
            groups.computeIfAbsent(key(subject), key -> new ArrayList<>()).add(line.state());
        }
        return new ProgrammePage(
                Day.of(programme.cycle().from()),
                Day.of(programme.cycle().to()),
                programme.years().stream()
                        .map(year -> year(desk, programme, year))
                        .toList(),
                groups.entrySet().stream()
                        .map(group -> group(group.getKey(), titles.getOrDefault(group.getKey(), ""), group.getValue()))
                        .toList(),
                lines,
                Filters.statuses(lines.stream().map(Line::state)));
    }

    private static String key(Subject subject) {
        if (!subject.isControl()) {
            return "clause-" + subject.group();
        }
        return subject.group().isEmpty() ? "own" : subject.group();
    }

    private static String title(Desk desk, Subject subject) {
        if (!subject.isControl()) {
            return "Clause " + subject.group();
        }
        return desk.isms().catalogue().themes().stream()
                .filter(theme -> theme.id().equals(subject.group()))
                .map(theme -> theme.title() + " controls")
                .findFirst()
                .orElse("Controls of our own");
    }

    private static Group group(String key, String title, List<Chip> states) {
        return new Group(
                key,
                title,
                states.size(),
                count(states, "covered"),
                count(states, "planned"),
                count(states, "overdue"),
                count(states, "not-planned"));
    }

    private static int count(List<Chip> states, String key) {
        return (int) states.stream().filter(state -> state.key().equals(key)).count();
    }

    private static Year year(Desk desk, AuditProgramme programme, DateRange year) {
        int number = programme.years().indexOf(year) + 1;
        return new Year("Year " + number, Day.of(year.from()), Day.of(year.to()), year.contains(desk.asOf()));
    }

    private static Line line(Desk desk, AuditProgramme programme, Weight weight, Subject subject) {
        String reason = weight.reason(subject);
        return new Line(
                ScopeTable.subject(desk, subject),
                subject.title(),
                key(subject),
                state(desk, programme, subject),
                new Ref(desk.href(reason), reason, ""),
                programme.years().stream()
                        .map(year -> visits(desk, subject, year))
                        .toList());
    }

    private static Chip state(Desk desk, AuditProgramme programme, Subject subject) {
        return switch (programme.coverage(subject, desk.asOf())) {
            case COVERED -> new Chip("covered", "Covered", "good", "tick");
            case PLANNED -> new Chip("planned", "Planned", "neutral", "clock");
            case OVERDUE -> new Chip("overdue", "Overdue", "bad", "octagon");
            case NOT_PLANNED -> new Chip("not-planned", "Not planned", "attention", "triangle");
        };
    }

    /** Internal audits count for the programme; those of the certification body stand beside them. */
    private static List<Visit> visits(Desk desk, Subject subject, DateRange year) {
        return desk.isms().audits().stream()
                .filter(audit -> audit.kind() != Audit.Kind.SUPPLIER)
                .filter(audit -> year.contains(audit.performed().orElse(audit.planned())))
                .filter(audit -> subject.isIn(audit.scope()))
                .map(audit -> new Visit(
                        new Ref(desk.href(audit.id()), audit.id(), ""),
                        audit.performed().isPresent()
                                ? ""
                                : desk.asOf().isAfter(audit.planned()) ? "overdue" : "planned",
                        audit.isExternal()))
                .toList();
    }
}
