package io.github.ismskit.prose;

import com.vladsch.flexmark.util.ast.Node;
import io.github.ismskit.finding.Location;
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

    /** Where a part of the text stands in its file. */
    Location location(Node node) {
        int offset = node.getStartOffset();
        int line = node.getDocument().getLineNumber(offset);
        int lineStart = body.markdown().lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
        int column = Math.max(1, offset - lineStart + 1);
        return new Location(file, body.line() + line, column);
    }
}
