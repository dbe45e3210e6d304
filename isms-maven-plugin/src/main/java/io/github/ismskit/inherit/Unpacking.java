package io.github.ismskit.inherit;

import io.github.ismskit.document.Inherited;
import io.github.ismskit.hash.Sha256;
import io.github.ismskit.lock.SoleUse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Lays out the files of an archive in a folder that is named after its hash, so that what lies there never changes, and is
 * looked at again before it is used again.
 *
 * @param below the folder for everything that is inherited
 */
public record Unpacking(Path below) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** The content of the archive, laid out; an archive that is not one, or could harm, is refused as a whole. */
    public Inherited of(Coordinates coordinates, Path archive) {
        try {
            Path home = below.resolve(coordinates.groupId() + "." + coordinates.artifactId());
            Files.createDirectories(home);
            String sha256 = hash(archive);
            Path folder = home.resolve(sha256.substring(0, 16));
            try (FileChannel lock =
                    FileChannel.open(home.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                if (!SoleUse.take(lock, PATIENCE)) {
                    throw new InheritFailure("another build has been writing " + home + " for a minute; wait for it");
                }
                lay(coordinates.toString(), archive, folder);
            }
            return new Inherited(coordinates.toString(), coordinates.artifactId(), sha256, folder);
        } catch (ZipException e) {
            throw new InheritFailure(
                    coordinates + ": " + archive + " is no zip file that can be read (" + e.getMessage()
                            + "); inherit what isms:share has made",
                    e);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new InheritFailure(coordinates + " could not be unpacked into " + below + ": " + e, e);
        }
    }

    private static String hash(Path archive) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(archive), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.hex(digest);
    }

    private static void lay(String of, Path archive, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ZipEntry manifest = Optional.ofNullable(zip.getEntry(Manifest.PATH))
                    .orElseThrow(() -> new InheritFailure(of + ": there is no " + Manifest.PATH + " in " + archive
                            + ", so it is no shared content; inherit what isms:share has made"));
            try (InputStream in = zip.getInputStream(manifest)) {
                Manifest.demand(of, in.readNBytes(64 * 1024));
            }
            List<ZipEntry> files = new EntryNames(of).files(zip);
            if (!isThere(zip, files, folder)) {
                Path growing = folder.resolveSibling("." + folder.getFileName() + ".new");
                delete(growing);
                write(of, zip, files, growing);
                delete(folder);
                Files.move(growing, folder, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static boolean isThere(ZipFile zip, List<ZipEntry> files, Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            if (all.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                            .count()
                    != files.size()) {
                return false;
            }
        }
        for (ZipEntry entry : files) {
            if (!isSame(zip, entry, folder.resolve(entry.getName()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(ZipFile zip, ZipEntry entry, Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) != entry.getSize()) {
            return false;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Arrays.equals(Files.readAllBytes(file), in.readNBytes((int) entry.getSize()));
        }
    }

    /** What an entry says of its size is not believed; bytes are counted as they come. */
    private static void write(String of, ZipFile zip, List<ZipEntry> files, Path folder) throws IOException {
        long left = Limits.MOST_BYTES;
        byte[] buffer = new byte[64 * 1024];
        for (ZipEntry entry : files) {
            Path file = folder.resolve(entry.getName());
            Files.createDirectories(file.getParent());
            try (InputStream in = zip.getInputStream(entry);
                    OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                    left -= count;
                    if (left < 0) {
                        throw new InheritFailure(of + " holds " + Limits.tooMuch());
                    }
                    out.write(buffer, 0, count);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted((first, second) -> second.compareTo(first)).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
