package io.github.ismskit.portal.people;

import io.github.ismskit.duty.Duties;
import io.github.ismskit.duty.DutyItem;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Person;
import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Section;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.RegisterPages;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who does what: a register of people, a page for each, and one for what belongs to nobody. */
public final class PeopleSection implements Section {

    /** The register, and how many records name an owner whom nobody knows. */
    public record Index(Register register, int nobody) {}

    /** Somebody, and how much is theirs to do. */
    public record Load(Ref person, String role, Day until, boolean active, long overdue, long dueSoon, int all) {}

    @Override
    public Stream<Page> pages(Desk desk) {
        Map<String, List<Entry>> owned = owned(desk);
        Map<String, List<DutyItem>> duties = Duties.of(desk.assessment().situation(), OwnerPage.AHEAD_DAYS).stream()
                .collect(Collectors.groupingBy(DutyItem::owner));
        List<Entry> nobodys = owned.entrySet().stream()
                .filter(each -> desk.isms().person(each.getKey()).isEmpty())
                .flatMap(each -> each.getValue().stream())
                .sorted(Comparator.comparing(Entry::id))
                .toList();
        Stream<Page> index = RegisterPages.at("owners/index.html", desk.say("menu.people"))
                .drawnBy("people", register -> new Index(register, nobodys.size()))
                .of(desk, () -> register(desk));
        Stream<Page> single = desk.isms().people().stream().map(person -> {
            List<Entry> theirs = owned.getOrDefault(person.id(), List.of());
            List<DutyItem> toDo = duties.getOrDefault(person.id(), List.of());
            return desk.page(
                    path(desk, person),
                    "owner",
                    person.name(),
                    List.of(above(desk)),
                    () -> OwnerPage.of(desk, person, theirs, toDo));
        });
        Stream<Page> nobody = nobodys.isEmpty()
                ? Stream.of()
                : Stream.of(desk.page(
                        "owners/nobody.html",
                        "nobody",
                        desk.say("people.nobody"),
                        List.of(above(desk)),
                        () -> new Nobody(nobodys.stream().map(desk::ref).toList())));
        return Stream.of(index, single, nobody).flatMap(Function.identity());
    }

    /** Records whose owner is not known. */
    public record Nobody(List<Ref> records) {}

    /** How many overdue and due duties each person has, for the table of people and the overview. */
    public static List<Load> rows(Desk desk) {
        Map<String, List<Entry>> owned = owned(desk);
        Map<String, List<DutyItem>> duties = Duties.of(desk.assessment().situation(), OwnerPage.AHEAD_DAYS).stream()
                .collect(Collectors.groupingBy(DutyItem::owner));
        return desk.isms().people().stream()
                .map(person -> row(
                        desk,
                        person,
                        duties.getOrDefault(person.id(), List.of()),
                        owned.getOrDefault(person.id(), List.of()).size()))
                .sorted(Comparator.comparing((Load row) -> !row.active())
                        .thenComparing(row -> row.person().text()))
                .toList();
    }

    private static Ref above(Desk desk) {
        return new Ref("index.html", "", desk.say("menu.people"));
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.head(desk, "people.name"),
                Column.text(desk, "people.role"),
                Column.number(desk, "people.overdue"),
                Column.number(desk.count("people.due-within", OwnerPage.AHEAD_DAYS), "due"),
                Column.number(desk, "people.owned"),
                Column.day(desk, "people.left"));
    }

    private static Register register(Desk desk) {
        List<Row> rows = rows(desk).stream().map(PeopleSection::line).toList();
        return Register.of(
                desk,
                "",
                new Table("list", desk.count("people.caption", rows.size()), columns(desk), rows),
                List.of(),
                new Register.Empty(desk.say("people.empty"), "5.3", "people.yaml"));
    }

    private static Row line(Load row) {
        return Row.of(List.of(
                Cell.ref(row.person()),
                Cell.text(row.role()),
                Cell.number(row.overdue()),
                Cell.number(row.dueSoon()),
                Cell.number(row.all()),
                Cell.day(row.until())));
    }

    private static Load row(Desk desk, Person person, List<DutyItem> duties, int all) {
        long overdue = duties.stream()
                .filter(item -> desk.asOf().isAfter(item.lastGoodDay()))
                .count();
        return new Load(
                desk.ref(person.id()),
                person.role().orElse(""),
                Day.of(person.until()),
                person.isThereOn(desk.asOf()),
                overdue,
                duties.size() - overdue,
                all);
    }

    private static Map<String, List<Entry>> owned(Desk desk) {
        return desk.isms().entries().stream()
                .filter(entry -> entry.owner().isPresent())
                .collect(Collectors.groupingBy(entry -> entry.owner().orElseThrow()));
    }

    private static String path(Desk desk, Person person) {
        return desk.href(person.id()).substring("../".length());
    }
}
