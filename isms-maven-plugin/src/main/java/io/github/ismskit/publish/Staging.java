package io.github.ismskit.publish;

import io.github.ismskit.hash.Sha256;
import io.github.ismskit.portal.PortalFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The folder in which the new portal grows, beside the one that is shown; what has not changed is not written again. */
final class Staging {

    /** Lies in every folder that was published as a whole. */
    static final String SUMS = "SHA256SUMS";

    private final Path folder;
    private final Path shown;
    private final Map<String, String> sums = new ConcurrentSkipListMap<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger kept = new AtomicInteger();

    Staging(Path folder, Path shown) {
        this.folder = folder;
        this.shown = shown;
    }

    /** Makes every folder before the first file is written, since files are written side by side. */
    void prepare(Collection<String> paths) throws IOException {
        Set<Path> folders = new TreeSet<>();
        paths.forEach(path -> folders.add(folder.resolve(path).getParent()));
        for (Path each : folders) {
            Files.createDirectories(each);
        }
    }

    /** Puts the file in place, and tells the links of a page. */
    Optional<PageLinks> add(PortalFile file) {
        try {
            return file instanceof PortalFile.Drawn drawn ? draw(drawn) : copy((PortalFile.Copied) file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file.path() + " below " + folder, e);
        }
    }

    /** Lists every file with its SHA-256, as {@code sha256sum --check} reads it. */
    void sums() throws IOException {
        StringBuilder lines = new StringBuilder();
        sums.forEach((path, sum) -> lines.append(sum).append("  ").append(path).append('\n'));
        Files.writeString(folder.resolve(SUMS), lines, StandardCharsets.UTF_8);
    }

    int written() {
        return written.get();
    }

    int kept() {
        return kept.get();
    }

    private String shared(String text) {
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    private Optional<PageLinks> draw(PortalFile.Drawn drawn) throws IOException {
        byte[] bytes = drawn.bytes().get();
        Path target = folder.resolve(drawn.path());
        Path before = shown.resolve(drawn.path());
        if (isSame(before, bytes) && isLinked(target, before)) {
            kept.incrementAndGet();
        } else {
            Files.write(target, bytes);
            written.incrementAndGet();
        }
        sums.put(drawn.path(), Sha256.hex(bytes));
        return drawn.path().endsWith(".html")
                ? Optional.of(PageLinks.of(drawn.path(), bytes, this::shared))
                : Optional.empty();
    }

    /** Files of the content may be larger than memory, so they are streamed; what links they have is not the portal's. */
    private Optional<PageLinks> copy(PortalFile.Copied copied) throws IOException {
        Path source = copied.source();
        Path target = folder.resolve(copied.path());
        Path before = shown.resolve(copied.path());
        boolean linked =
                Files.isRegularFile(before) && Files.mismatch(source, before) == -1 && isLinked(target, before);
        if (!linked) {
            write(source, target);
        }
        if (!sha256(target).equals(copied.sha256())) {
            throw new PublishFailure(source + " changed while the build was running; run it again");
        }
        (linked ? kept : written).incrementAndGet();
        sums.put(copied.path(), copied.sha256());
        return Optional.empty();
    }

    /** Not {@code Files.copy}, which would take the permissions of the source along. */
    private static void write(Path source, Path target) throws IOException {
        try (InputStream in = Files.newInputStream(source);
                OutputStream out = Files.newOutputStream(target)) {
            in.transferTo(out);
        }
    }

    private static boolean isSame(Path before, byte[] bytes) throws IOException {
        return Files.isRegularFile(before)
                && Files.size(before) == bytes.length
                && Arrays.equals(Files.readAllBytes(before), bytes);
    }

    /** A second name for the same bytes costs nothing; where the file system has no such thing, the file is written. */
    private static boolean isLinked(Path target, Path before) {
        try {
            Files.createLink(target, before);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Packed.of("", in).sha256();
        }
    }
}
