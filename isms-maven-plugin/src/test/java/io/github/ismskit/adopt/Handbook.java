package io.github.ismskit.adopt;

import io.github.ismskit.BuiltIn;
import io.github.ismskit.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A folder to take over, and the content that it goes to, as tests want them. */
record Handbook(Path source, Path content) {

    static final Path COMPLY = Path.of("src/it/comply-repository-is-adopted/handbook");
    static final Path WIKI = Path.of("src/test/resources/adopt/wiki");
    static final LocalDate TODAY = LocalDate.of(2027, 3, 14);

    /** Nothing in it yet. */
    static Handbook in(Path folder) {
        return new Handbook(folder.resolve("handbook"), folder.resolve("isms"));
    }

    Handbook with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Handbook with(String path, byte[] bytes) {
        return write(source.resolve(path), bytes);
    }

    /** Something that the content has already. */
    Handbook having(String path, String text) {
        return write(content.resolve(path), text.getBytes(StandardCharsets.UTF_8));
    }

    private Handbook write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Proposal propose() {
        return propose(StandardCharsets.UTF_8);
    }

    Proposal propose(Charset charset) {
        Content there = Files.isDirectory(content) ? Content.read(content) : Content.nothing(content);
        return Adoption.propose(there, new ForeignFolder(source, content, charset), BuiltIn.catalogue(), TODAY);
    }

    /** The one file that was made of a source. */
    Placed placed(String path) {
        return propose().placed().stream()
                .filter(file -> file.source().equals(path))
                .findFirst()
                .orElseThrow();
    }

    String reason(String path) {
        return propose().unplaced().stream()
                .filter(each -> each.place().equals(path))
                .findFirst()
                .orElseThrow()
                .reason();
    }
}
