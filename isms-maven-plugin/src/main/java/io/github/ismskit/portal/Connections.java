package io.github.ismskit.portal;

import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who names whom, both ways, worked out once for all pages. */
public final class Connections {

    private final Map<String, List<Entry>> named = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    private Connections() {}

    /** @param withheld ids that are not told */
    static Connections of(Isms isms, Set<String> withheld) {
        Connections connections = new Connections();
        for (Entry entry : isms.entries()) {
            Set<String> ids = new LinkedHashSet<>(entry.header().related());
            ids.addAll(entry.header().supersedes());
            ids.addAll(entry.controls());
            entry.references().stream().map(Reference::id).forEach(ids::add);
            ids.remove(entry.id());
            ids.removeAll(withheld);
            connections.names.put(entry.id(), ids);
            ids.forEach(id -> connections
                    .named
                    .computeIfAbsent(id, key -> new ArrayList<>())
                    .add(entry));
        }
        return connections;
    }

    /** The records that name this one, in the order of their files. */
    public List<Entry> from(String id) {
        return List.copyOf(named.getOrDefault(id, List.of()));
    }

    /** The records of a kind that name this one. */
    public <E extends Entry> List<E> from(String id, Class<E> kind) {
        return named.getOrDefault(id, List.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The ids that the record names, each once. */
    public List<String> to(String id) {
        return List.copyOf(names.getOrDefault(id, Set.of()));
    }
}
