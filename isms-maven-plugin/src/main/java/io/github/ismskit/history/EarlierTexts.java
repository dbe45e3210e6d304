package io.github.ismskit.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
            String[] head = line(output).split(" ");
            boolean found = head.length == 3 && head[1].equals("blob") && head[2].matches("\\d{1,9}");
            texts.add(found ? Optional.of(text(output, Integer.parseInt(head[2]))) : Optional.empty());
        }
        return texts;
    }

    private static String text(InputStream output, int size) throws IOException {
        byte[] bytes = output.readNBytes(size);
        line(output);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String line(InputStream output) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int each = output.read();
        while (each != '\n') {
            if (each < 0) {
                throw new IOException("git cat-file broke off");
            }
            line.write(each);
            each = output.read();
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
