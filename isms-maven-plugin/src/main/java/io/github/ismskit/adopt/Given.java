package io.github.ismskit.adopt;

import io.github.ismskit.document.Position;
import io.github.ismskit.document.Value;
import java.util.Locale;

/**
 * What a source says under a name of its own.
 *
 * @param position line and column of a header, line and number of the column in a table
 * @param raw the lines that say it; empty where they stay in the body anyway
 */
record Given(String name, Value value, Position position, String raw) {

    static Given text(String name, String text, Position position, String raw) {
        return new Given(name, new Value.Text(position, text), position, raw);
    }

    /** The name as the vocabulary knows it: letters and digits, small. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The value as a line of words. */
    String words() {
        return String.join(", ", Words.of(value));
    }
}
