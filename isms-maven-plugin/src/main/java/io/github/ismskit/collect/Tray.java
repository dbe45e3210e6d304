package io.github.ismskit.collect;

import io.github.ismskit.text.Printed;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds copies of what was taken until it is recorded, so that nothing can change between the reading and the recording.
 */
public final class Tray implements AutoCloseable {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final Path folder;
    private int compartments;

    private Tray(Path folder) {
        this.folder = folder;
    }

    /** An empty tray of its own below a folder of the build. */
    public static Tray in(Path output) {
        try {
            return new Tray(Files.createTempDirectory(Files.createDirectories(output), ".collecting-"));
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can be laid aside in " + output, e);
        }
    }

    Path folder() {
        return folder;
    }

    /** The part of the tray that belongs to one record, in which no two files have a name in common. */
    Compartment compartment() {
        return new Compartment(folder.resolve(Integer.toString(++compartments)));
    }

    /** What the tray held is recorded by now, or was refused. */
    @Override
    public void close() {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the tray " + folder + " cannot be cleared", e);
        }
    }

    /** Names differ by more than their case, so that they can stand in any folder. */
    static final class Compartment {

        private final Path folder;
        private final Set<String> names = new HashSet<>();
        private int files;

        private Compartment(Path folder) {
            this.folder = folder;
        }

        /** Copies a plain file of the build. */
        Taken copy(Path source, String origin, long maxBytes) throws Refusal {
            Path name = source.getFileName();
            try (InputStream in = Files.newInputStream(source, LinkOption.NOFOLLOW_LINKS)) {
                return take(in, name == null ? "file" : name.toString(), origin, maxBytes);
            } catch (IOException e) {
                throw new Refusal(origin + " cannot be copied: " + Printed.words(e) + "; make it readable", e);
            }
        }

        /** Copies what comes, to its end; empty and too much are refused. */
        Taken take(InputStream in, String name, String origin, long maxBytes) throws IOException, Refusal {
            Path file = Files.createDirectories(folder).resolve(Integer.toString(++files));
            long bytes = 0;
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                byte[] buffer = new byte[BUFFER_BYTES];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    bytes += read;
                    if (bytes > maxBytes) {
                        throw new TooLarge(origin, maxBytes);
                    }
                    out.write(buffer, 0, read);
                }
            }
            if (bytes == 0) {
                throw new Refusal(origin + " is empty, which proves nothing; see that it is filled");
            }
            return new Taken(file, unique(name), origin, bytes);
        }

        private String unique(String name) {
            String candidate = name;
            for (int number = 2; !names.add(candidate.toLowerCase(Locale.ROOT)); number++) {
                int dot = name.lastIndexOf('.');
                candidate =
                        dot <= 0 ? name + "-" + number : name.substring(0, dot) + "-" + number + name.substring(dot);
            }
            return candidate;
        }
    }
}
