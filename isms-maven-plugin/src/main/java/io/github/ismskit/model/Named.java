package io.github.ismskit.model;

import io.github.ismskit.document.DocumentType;
import io.github.ismskit.finding.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects whom and what a record names, each with its place. */
final class Named {

    private final Entry entry;
    private final List<Naming> people = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    Named(Entry entry) {
        this.entry = entry;
    }

    /** The owner, who must be there on the day that the ISMS is judged. */
    Named owner() {
        return person("owner", entry.owner());
    }

    Named person(String key, Optional<String> person) {
        return person(key, person, Optional.empty());
    }

    /** Somebody who must have been there on a day of the past, such as the day of an approval. */
    Named person(String key, Optional<String> person, Optional<LocalDate> on) {
        person.ifPresent(id -> people.add(Naming.on(key, id, entry.at((Object[]) key.split("\\.")), on)));
        return this;
    }

    <T> Named each(
            String list, List<T> items, String key, Function<T, String> who, Function<T, Optional<LocalDate>> when) {
        return eachKnown(list, items, key, item -> Optional.of(who.apply(item)), when);
    }

    /** As {@link #each}, where an item may leave open who it was. */
    <T> Named eachKnown(
            String list,
            List<T> items,
            String key,
            Function<T, Optional<String>> who,
            Function<T, Optional<LocalDate>> when) {
        for (int i = 0; i < items.size(); i++) {
            Optional<String> person = who.apply(items.get(i));
            if (person.isPresent()) {
                String path = list + "[" + i + "]." + key;
                people.add(Naming.on(path, person.get(), entry.at(list, i, key), when.apply(items.get(i))));
            }
        }
        return this;
    }

    /** Whoever has promised something: there today while it is open, and there on the day on which it was done. */
    Named actions(String list, List<PlannedAction> actions) {
        for (int i = 0; i < actions.size(); i++) {
            List<Extension> extended = actions.get(i).extended();
            for (int k = 0; k < extended.size(); k++) {
                Location place = entry.at(list, i, "extended", k, "by");
                extended.get(k).by().ifPresent(who -> people.add(Naming.undated("by", who, place)));
            }
        }
        return eachKnown(list, actions, "owner", PlannedAction::owner, PlannedAction::done);
    }

    /** Everybody who was, or will be, in the room on a day. */
    Named everybody(String list, List<String> all, Optional<LocalDate> on) {
        for (int i = 0; i < all.size(); i++) {
            people.add(Naming.on(list + "[" + i + "]", all.get(i), entry.at(list, i), on));
        }
        return this;
    }

    Named record(String key, Optional<String> id, DocumentType type) {
        id.ifPresent(named ->
                references.add(new Reference(key, named, Optional.of(type), entry.at((Object[]) key.split("\\.")))));
        return this;
    }

    Named records(String key, List<String> ids, DocumentType type) {
        for (int i = 0; i < ids.size(); i++) {
            references.add(new Reference(key + "[" + i + "]", ids.get(i), Optional.of(type), entry.at(key, i)));
        }
        return this;
    }

    <T> Named eachRecord(
            String list, List<T> items, String key, Function<T, Optional<String>> which, DocumentType type) {
        for (int i = 0; i < items.size(); i++) {
            Optional<String> id = which.apply(items.get(i));
            if (id.isPresent()) {
                String path = list + "[" + i + "]." + key;
                references.add(new Reference(path, id.get(), Optional.of(type), entry.at(list, i, key)));
            }
        }
        return this;
    }

    List<Naming> people() {
        return List.copyOf(people);
    }

    List<Reference> references() {
        return List.copyOf(references);
    }
}
