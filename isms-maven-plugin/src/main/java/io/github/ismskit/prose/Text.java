package io.github.ismskit.prose;

import io.github.ismskit.model.Body;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Translation;

/**
 * A text to be read: that of a record, or its translation.
 *
 * @param file in which it stands, from which its relative links begin
 */
record Text(String file, String title, Body body) {

    static Text of(Entry entry) {
        return new Text(entry.header().textFile(), entry.title(), entry.header().body());
    }

    static Text of(Translation translation) {
        return new Text(translation.file(), translation.title(), translation.body());
    }
}
