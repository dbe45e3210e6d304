package io.github.ismskit.adopt;

import io.github.ismskit.document.Value;
import java.util.List;
import java.util.Map;

/**
 * A header as it is proposed.
 *
 * @param entries by the key of the format, in the order in which they are written
 * @param was what stood in the source where a placeholder stands now, by the same key
 * @param kept lines of the source for which there is no key
 */
record Draft(Map<String, Value> entries, Map<String, String> was, List<String> kept, List<Note> notes) {

    String id() {
        return entries.containsKey("id") ? String.join("", Words.of(entries.get("id"))) : "";
    }
}
