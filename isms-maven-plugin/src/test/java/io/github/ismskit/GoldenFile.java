package io.github.ismskit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Expected lines beside their input; {@code -Dgolden=update} writes them anew, and the difference is read like code. */
public final class GoldenFile {

    private GoldenFile() {}

    public static void compare(Path file, List<String> actual) {
        try {
            String text = actual.isEmpty() ? "" : String.join("\n", actual) + "\n";
            if ("update".equals(System.getProperty("golden"))) {
                Files.writeString(file, text, StandardCharsets.UTF_8);
            }
            assertThat(text).as(file.toString()).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders directly below one, sorted. */
    public static List<Path> folders(Path root) {
        try (Stream<Path> list = Files.list(root)) {
            return list.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
