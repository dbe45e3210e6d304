package io.github.ismskit.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What files said at earlier commits, all asked for at once. */
final class EarlierTexts {

    private static final long MOST_BYTES = 999_999_999;

    private EarlierTexts() {}

    /** One answer a revision, in their order; empty where there was no such file. */
    static List<Optional<String>> of(Git git, List<String> revisions) throws IOException {
        String input = String.join("\n", revisions) + "\n";
        return git.tell(output -> read(output, revisions.size()), input, "cat-file", "--batch");
    }

    private static List<Optional<String>> read(InputStream output, int count) throws IOException {
        List<Optional<String>> texts = new ArrayList<>();
        while (texts.size() < count) {
            OptionalLong size = Batch.size(output);
            texts.add(size.isPresent() ? text(output, size.getAsLong()) : Optional.empty());
        }
        return texts;
    }

    /** Nobody writes a text that long, and it would not fit into the memory. */
    private static Optional<String> text(InputStream output, long size) throws IOException {
        Optional<String> text = Optional.empty();
        if (size <= MOST_BYTES) {
            text = Optional.of(new String(output.readNBytes((int) size), StandardCharsets.UTF_8));
        } else {
            output.skipNBytes(size);
        }
        Batch.end(output);
        return text;
    }
}
