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
import io.github.ismskit.portal.calendar.MonthGrid;
import io.github.ismskit.rule.Ago;
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
                ? new Chip("overdue", "Overdue", "bad", "octagon")
                : new Chip("due-soon", "Due", "attention", "triangle");
        String when = late
                ? Ago.days(item.lastGoodDay(), desk.asOf()) + " over"
                : grace ? "in grace until " + desk.phrases().day(item.lastGoodDay()) : "";
        return new Next(status, desk.ref(item.record()), item.what(), Day.of(item.due()), when, item.where());
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
                        name(each.getKey()),
                        each.getValue().stream()
                                .sorted(Comparator.comparing(Entry::id))
                                .map(desk::ref)
                                .toList()))
                .toList();
    }

    private static String name(DocumentType type) {
        String folder = type == DocumentType.ACTIVITY ? "activities" : type.folder();
        return Character.toUpperCase(folder.charAt(0)) + folder.substring(1);
    }
}
