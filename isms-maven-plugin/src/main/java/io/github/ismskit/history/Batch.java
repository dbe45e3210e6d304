package io.github.ismskit.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** The frame around each object in what {@code git cat-file --batch} answers. */
final class Batch {

    private Batch() {}

    /** The size of the file that follows; empty where there is none. */
    static OptionalLong size(InputStream output) throws IOException {
        String[] head = line(output).split(" ");
        return head.length == 3 && head[1].equals("blob") && head[2].matches("\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(head[2]))
                : OptionalLong.empty();
    }

    /** What follows the bytes of a file. */
    static void end(InputStream output) throws IOException {
        line(output);
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
