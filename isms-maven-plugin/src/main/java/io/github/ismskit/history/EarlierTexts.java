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
            texts.add(size.isPresent() ? Optional.of(text(output, size.getAsLong())) : Optional.empty());
        }
        return texts;
    }

    private static String text(InputStream output, long size) throws IOException {
        byte[] bytes = output.readNBytes(Math.toIntExact(size));
        Batch.end(output);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
