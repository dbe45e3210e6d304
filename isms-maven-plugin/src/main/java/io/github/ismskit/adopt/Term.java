package io.github.ismskit.adopt;

import io.github.ismskit.document.DocumentType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A key of the format and what others call it.
 *
 * @param key with a dot where it lies inside another
 * @param names in the order in which they are believed
 */
record Term(String key, Shape shape, Set<DocumentType> types, List<String> names) {

    static Term of(String key, Shape shape, Set<DocumentType> types, String names) {
        return new Term(
                key, shape, types, Stream.of(names.split(",")).map(Given::plain).toList());
    }
}
