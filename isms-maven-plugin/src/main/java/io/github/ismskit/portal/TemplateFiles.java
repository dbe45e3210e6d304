package io.github.ismskit.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The files of the site template: the organisation's own where it has one, what the build wrote, ours otherwise. */
record TemplateFiles(Optional<Path> overrides, Map<String, byte[]> written) {

    /** Begins a line of an order list that names no file. */
    private static final String REMARK = "#";

    byte[] read(String path) {
        Optional<byte[]> own = own(path);
        if (own.isPresent()) {
            return own.get();
        }
        byte[] made = written.get(path);
        return made == null ? Originals.read(path) : made;
    }

    /** The organisation's own file of a path. */
    Optional<byte[]> own(String path) {
        return overrides
                .map(folder -> folder.resolve(path))
                .filter(Files::isRegularFile)
                .map(TemplateFiles::bytes);
    }

    /** Files joined in the order in which a list names them, each on lines of its own. */
    byte[] joined(String folder, String list) {
        StringBuilder all = new StringBuilder();
        for (String name : text(folder + list).lines().toList()) {
            if (!name.isBlank() && !name.startsWith(REMARK)) {
                all.append(text(folder + name.strip()).strip()).append('\n');
            }
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String text(String path) {
        return new String(read(path), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + file, e);
        }
    }
}
