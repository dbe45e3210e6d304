package io.github.ismskit.publish;

import io.github.ismskit.portal.PortalFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Files as one zip for somebody who has nothing but {@code unzip} and {@code sha256sum}: written beside, read again, and
 * put in place at one stroke. Files that are copied are never held in memory.
 */
public final class Archive {

    private static final String NEW = ".new";
    private static final int AT_ONCE = 64;

    private final Path folder;

    /** @param folder where the archive will lie; it is made if it is not there */
    public Archive(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes {@code name.zip}, and beside it its own hash in {@code name.zip.sha256}. Behind the files stand
     * {@code manifest.json} and {@code SHA256SUMS}.
     *
     * @param manifest what the manifest says of the files
     */
    public Archived write(String name, List<PortalFile> files, Function<List<Packed>, byte[]> manifest) {
        Path archive = folder.resolve(name + ".zip");
        Path temporary = beside(archive);
        try (FolderLock lock = FolderLock.on(folder)) {
            sweep();
            try {
                List<Packed> packed = pack(temporary, files, manifest);
                ArchiveCheck.demand(temporary, packed);
                sync(temporary);
                Archived archived = told(temporary, archive, packed.size());
                swap(temporary, archived);
                return archived;
            } finally {
                sweep();
            }
        } catch (IOException e) {
            throw PublishFailure.of("the archive " + archive + " could not be written", e);
        } catch (UncheckedIOException e) {
            throw PublishFailure.of(e);
        }
    }

    /** Where a file grows until it is put in place. */
    private static Path beside(Path file) {
        return file.resolveSibling("." + file.getFileName() + NEW);
    }

    /** What a build that ended early leaves behind, whether it was killed or found no room. */
    private void sweep() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".*" + NEW)) {
            for (Path each : left) {
                Files.delete(each);
            }
        }
    }

    private static List<Packed> pack(Path target, List<PortalFile> files, Function<List<Packed>, byte[]> manifest)
            throws IOException {
        List<Packed> packed = new ArrayList<>();
        List<PageLinks> pages = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        try (PlainZip zip = new PlainZip(target)) {
            for (int next = 0; next < files.size(); next += AT_ONCE) {
                for (PortalFile file : drawn(files.subList(next, Math.min(files.size(), next + AT_ONCE)))) {
                    packed.add(add(zip, file));
                    links(file, texts).ifPresent(pages::add);
                }
            }
            byte[] told = manifest.apply(List.copyOf(packed));
            packed.add(zip.add(ArchiveCheck.MANIFEST, new ByteArrayInputStream(told)));
            packed.add(zip.add(ArchiveCheck.SUMS, new ByteArrayInputStream(ArchiveCheck.sums(packed))));
        }
        LinkCheck.demand(apart(packed), pages, "the archive", "so it is not written");
        return packed;
    }

    /** The same files with the pages drawn, side by side; so many of them are held in memory, and no others. */
    private static List<PortalFile> drawn(List<PortalFile> files) {
        return files.parallelStream().map(Archive::drawn).toList();
    }

    private static PortalFile drawn(PortalFile file) {
        if (file instanceof PortalFile.Drawn drawn) {
            byte[] bytes = drawn.bytes().get();
            return new PortalFile.Drawn(drawn.path(), () -> bytes);
        }
        return file;
    }

    private static Packed add(PlainZip zip, PortalFile file) throws IOException {
        if (file instanceof PortalFile.Drawn drawn) {
            return zip.add(file.path(), new ByteArrayInputStream(drawn.bytes().get()));
        }
        PortalFile.Copied copied = (PortalFile.Copied) file;
        try (InputStream in = Files.newInputStream(copied.source(), LinkOption.NOFOLLOW_LINKS)) {
            Packed packed = zip.add(file.path(), in);
            if (!packed.sha256().equals(copied.sha256())) {
                throw new PublishFailure(copied.source() + " changed while the build was running; run it again");
            }
            return packed;
        }
    }

    private static Optional<PageLinks> links(PortalFile file, Map<String, String> texts) {
        return file instanceof PortalFile.Drawn drawn && file.path().endsWith(".html")
                ? Optional.of(PageLinks.of(
                        file.path(), drawn.bytes().get(), text -> texts.computeIfAbsent(text, each -> each)))
                : Optional.empty();
    }

    /** The paths of all files, no two of which may be the same where capitals do not count. */
    private static Set<String> apart(List<Packed> packed) {
        Set<String> paths = new HashSet<>();
        Set<String> folded = new HashSet<>();
        for (Packed each : packed) {
            paths.add(each.path());
            if (!folded.add(each.path().toLowerCase(Locale.ROOT))) {
                throw new PublishFailure("two files of the archive want to be " + each.path());
            }
        }
        return paths;
    }

    /** For a moment there is no hash, but never that of another archive. */
    private void swap(Path temporary, Archived archived) throws IOException {
        Path archive = archived.path();
        Path sum = folder.resolve(archive.getFileName() + ".sha256");
        Path newSum = beside(sum);
        Files.writeString(newSum, archived.sha256() + "  " + archive.getFileName() + "\n");
        sync(newSum);
        Files.deleteIfExists(sum);
        Files.move(temporary, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.move(newSum, sum, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Archived told(Path temporary, Path archive, int files) throws IOException {
        try (InputStream in = Files.newInputStream(temporary)) {
            Packed whole = Packed.of(archive.getFileName().toString(), in);
            return new Archived(archive, files, whole.size(), whole.sha256());
        }
    }
}
