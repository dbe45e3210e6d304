package io.github.ismskit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sample's content in a folder of its own, to be changed; an edit that misses its mark fails the test. */
public record SampleCopy(Path root) {

    public static SampleCopy in(Path folder) throws IOException {
        SampleCopy copy = new SampleCopy(folder);
        copy.add(SamplePortal.CONTENT);
        return copy;
    }

    /** Lays the files of a folder over the content. */
    public void add(Path folder) throws IOException {
        List<Path> sources;
        try (Stream<Path> walk = Files.walk(folder)) {
            sources = walk.filter(Files::isRegularFile).toList();
        }
        for (Path source : sources) {
            Path target = root.resolve(folder.relativize(source).toString());
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(source, target);
        }
    }

    /**
     * Changes one file: replaces the text {@code from}, which must stand in it exactly once, by {@code to}; moves it to the
     * place that {@code moved} says; copies the file {@code copied} over it; writes it anew as {@code written}; or deletes
     * it where nothing else is said.
     */
    public void change(Map<String, String> edit) throws IOException {
        Path file = root.resolve(need(edit, "file"));
        if (edit.containsKey("from")) {
            replace(file, need(edit, "from"), need(edit, "to"));
        } else if (edit.containsKey("moved")) {
            Files.move(file, root.resolve(need(edit, "moved")));
        } else if (edit.containsKey("copied")) {
            Files.write(file, Files.readAllBytes(root.resolve(need(edit, "copied"))));
        } else if (edit.containsKey("written")) {
            Files.writeString(file, need(edit, "written"));
        } else {
            Files.delete(file);
        }
    }

    private static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text.split(Pattern.quote(from), -1)).as(file + ": " + from).hasSize(2);
        Files.writeString(file, text.replace(from, to));
    }

    private static String need(Map<String, String> edit, String key) {
        return Objects.requireNonNull(edit.get(key), key);
    }
}
