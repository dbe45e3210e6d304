package io.github.ismskit.impact;

import io.github.ismskit.document.DocumentType;
import io.github.ismskit.document.Source;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Organisation;
import io.github.ismskit.model.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that differs between two states of an ISMS, by what it says and not by how it is written. */
final class Comparison {

    static final String SETTINGS = "isms.yaml";

    /** What is compared of a record, a person or the settings. */
    private record Side(
            DocumentType type, String title, Source source, SortedMap<String, String> said, Optional<Entry> entry) {}

    private Comparison() {}

    static List<RecordChange> of(Isms before, Isms after) {
        Map<String, Side> old = sides(before);
        Map<String, Side> now = sides(after);
        List<RecordChange> changes = new ArrayList<>();
        old.forEach((id, side) -> {
            if (now.containsKey(id)) {
                both(id, side, now.get(id)).ifPresent(changes::add);
            } else if (!after.isUnsound(id)) {
                changes.add(one(id, side, RecordChange.Kind.REMOVED));
            }
        });
        now.forEach((id, side) -> {
            if (!old.containsKey(id)) {
                changes.add(one(id, side, RecordChange.Kind.ADDED));
            }
        });
        changes.sort(Comparator.comparing(RecordChange::place).thenComparing(RecordChange::id));
        return changes;
    }

    private static Optional<RecordChange> both(String id, Side old, Side now) {
        List<FieldChange> fields = Keys.difference(old.said(), now.said());
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RecordChange(
                now.type(),
                id,
                now.title(),
                now.source().start(),
                RecordChange.Kind.CHANGED,
                old.entry(),
                now.entry(),
                fields));
    }

    private static RecordChange one(String id, Side side, RecordChange.Kind kind) {
        boolean added = kind == RecordChange.Kind.ADDED;
        return new RecordChange(
                side.type(),
                id,
                side.title(),
                side.source().start(),
                kind,
                added ? Optional.empty() : side.entry(),
                added ? side.entry() : Optional.empty(),
                List.of());
    }

    /** Ids of people are words in small letters, those of records are not, so neither can be taken for the other. */
    private static Map<String, Side> sides(Isms isms) {
        Map<String, Side> sides = new TreeMap<>();
        Organisation organisation = isms.organisation();
        sides.put(SETTINGS, side(DocumentType.ISMS, organisation.name(), organisation.source()));
        for (Person person : isms.people()) {
            sides.put(person.id(), side(DocumentType.PEOPLE, person.name(), person.source()));
        }
        for (Entry entry : isms.entries()) {
            SortedMap<String, String> said = Keys.of(entry.header().source());
            String text = entry.header().body().markdown().replace("\r", "").strip();
            said.remove("description");
            said.put(FieldChange.TEXT, text);
            sides.putIfAbsent(
                    entry.id(),
                    new Side(entry.type(), entry.title(), entry.header().source(), said, Optional.of(entry)));
        }
        return sides;
    }

    private static Side side(DocumentType type, String title, Source source) {
        return new Side(type, title, source, Keys.of(source), Optional.empty());
    }
}
