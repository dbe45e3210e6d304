package io.github.ismskit.portal.people;

import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.duty.DutyItem;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Person;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Status;
import io.github.ismskit.portal.calendar.MonthGrid;
import io.github.ismskit.schedule.OccurrenceState;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is somebody's to do next, their year, and everything they answer for. */
public record OwnerPage(
        String role,
        String email,
        Ref deputy,
        Day from,
        Day until,
        boolean active,
        int total,
        List<Next> next,
        MonthGrid year,
        List<Group> groups) {

    /** How far ahead the page looks. */
    static final int AHEAD_DAYS = 62;

    /** One thing to do, the most urgent first. */
    public record Next(Chip status, Ref record, String what, Day due, String when, String where) {}

    /** Records of one type. */
    public record Group(String name, List<Ref> records) {}

    static OwnerPage of(Desk desk, Person person, List<Entry> owned, List<DutyItem> duties) {
        return new OwnerPage(
                person.role().orElse(""),
                person.email().orElse(""),
                desk.person(person.deputy()),
                Day.of(person.from()),
                Day.of(person.until()),
                person.isThereOn(desk.asOf()),
                owned.size(),
                duties.stream().map(item -> next(desk, item)).toList(),
                MonthGrid.ofYear(desk, theirs(desk, person), desk.asOf().getYear(), Integer.MAX_VALUE),
                groups(desk, owned));
    }

    private static Next next(Desk desk, DutyItem item) {
        boolean late = desk.asOf().isAfter(item.lastGoodDay());
        boolean grace = !late && desk.asOf().isAfter(item.due());
        Chip status = late
                ? Status.of(desk, OccurrenceState.OVERDUE)
                : new Chip("due-soon", desk.say("people.chip-due"), "attention", "triangle");
        String when = late
                ? desk.count("people.days-over", ChronoUnit.DAYS.between(item.lastGoodDay(), desk.asOf()))
                : grace ? desk.say("people.in-grace", desk.phrases().day(item.lastGoodDay())) : "";
        return new Next(
                status,
                desk.ref(item.record()),
                DutyWords.what(desk, item),
                Day.of(item.due()),
                when,
                DutyWords.where(desk, item));
    }

    private static List<Scheduled> theirs(Desk desk, Person person) {
        return desk.assessment().situation().calendar().activities().stream()
                .filter(each -> each.activity().owner().equals(Optional.of(person.id())))
                .toList();
    }

    private static List<Group> groups(Desk desk, List<Entry> owned) {
        Map<DocumentType, List<Entry>> byType =
                owned.stream().collect(Collectors.groupingBy(Entry::type, TreeMap::new, Collectors.toList()));
        return byType.entrySet().stream()
                .map(each -> new Group(
                        plural(desk, each.getKey()),
                        each.getValue().stream()
                                .sorted(Comparator.comparing(Entry::id))
                                .map(desk::ref)
                                .toList()))
                .toList();
    }

    private static String plural(Desk desk, DocumentType type) {
        return switch (type) {
            case POLICY -> desk.say("common.policies");
            case RISK -> desk.say("common.risks");
            case CONTROL -> desk.say("common.controls");
            case ACTIVITY -> desk.say("common.activities");
            case EVIDENCE -> desk.say("common.evidence");
            case AUDIT -> desk.say("common.audits");
            case REVIEW -> desk.say("common.management-reviews");
            case NONCONFORMITY -> desk.say("common.nonconformities");
            case CHANGE -> desk.say("common.changes");
            case INCIDENT -> desk.say("common.incidents");
            case SUPPLIER -> desk.say("common.suppliers");
            case ASSET -> desk.say("common.assets");
            case OBJECTIVE -> desk.say("common.objectives");
            case EXCEPTION -> desk.say("common.exceptions");
            case DOCUMENT -> desk.say("common.documents");
            case TRANSLATION, FRAMEWORK, ISMS, PEOPLE -> "";
        };
    }
}
