package io.github.ismskit.portal.register;

import io.github.ismskit.model.Entry;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the key facts of a record in the order in which they are told. */
public final class Facts {

    private final Desk desk;
    private final List<RecordPage.Fact> facts = new ArrayList<>();

    private Facts(Desk desk) {
        this.desk = desk;
    }

    /** Begins with what every record has first: its id. */
    public static Facts of(Desk desk, Entry entry) {
        Facts facts = new Facts(desk);
        facts.facts.add(new RecordPage.Fact(desk.say("common.id"), Cell.ids(List.of(new Ref("", entry.id(), "")))));
        return facts;
    }

    public Facts text(String name, Optional<String> text) {
        return add(name, Cell.text(text));
    }

    public Facts text(String name, String text) {
        return add(name, Cell.text(text));
    }

    public Facts day(String name, Optional<LocalDate> day) {
        return add(name, Cell.day(day));
    }

    public Facts chip(String name, Chip chip) {
        return add(name, Cell.chip(chip));
    }

    public Facts person(String name, Optional<String> id) {
        return add(name, Cell.ref(desk.person(id)));
    }

    public Facts ref(String name, Ref ref) {
        return add(name, Cell.ref(ref));
    }

    public Facts records(String name, List<String> ids) {
        return add(name, Cell.refs(ids.stream().map(desk::ref).toList()));
    }

    /** Ends with what every record may have last. */
    public List<RecordPage.Fact> rest(Entry entry) {
        add(desk.say("common.clauses"), Cell.ids(desk.clauses(entry.clauses())));
        add(
                desk.say("common.controls"),
                Cell.refs(entry.controls().stream()
                        .filter(control -> !desk.withholds(control))
                        .map(desk::ref)
                        .toList()));
        text(desk.say("common.classification"), desk.word(entry.header().classification()));
        text(desk.say("common.tags"), String.join(", ", entry.header().tags()));
        return List.copyOf(facts);
    }

    private Facts add(String name, Cell value) {
        facts.add(new RecordPage.Fact(name, value));
        return this;
    }
}
