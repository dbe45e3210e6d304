package io.github.ismskit.model;

import io.github.ismskit.document.Inherited;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an ISMS takes over from those of others.
 *
 * @param artifacts that share it
 * @param originals records as they are there that are extended here, by id
 */
public record Inheritance(List<Inherited> artifacts, Map<String, Entry> originals) {

    public static final Inheritance NONE = new Inheritance(List.of(), Map.of());

    public Inheritance {
        artifacts = List.copyOf(artifacts);
        originals = Map.copyOf(originals);
    }

    public static Inheritance of(List<Inherited> artifacts, List<Entry> originals) {
        return new Inheritance(
                artifacts,
                originals.stream()
                        .collect(Collectors.toMap(
                                Entry::id, Function.identity(), (first, second) -> first, TreeMap::new)));
    }

    /** The file on the disk that a path of the content means. */
    public Path file(Path contentRoot, String path) {
        return Inherited.file(contentRoot, artifacts, path);
    }

    /** What the record is where it comes from; empty for one that extends none. */
    public Optional<Entry> original(Entry entry) {
        return Optional.ofNullable(originals.get(entry.id()))
                .filter(original -> original.type() == entry.type())
                .filter(original -> entry.header().source().descent().isPresent());
    }
}
