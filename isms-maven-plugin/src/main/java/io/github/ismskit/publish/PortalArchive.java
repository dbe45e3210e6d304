package io.github.ismskit.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder as one zip file whose bytes follow from the folder's alone. */
public final class PortalArchive {

    /**
     * What every entry is dated: no clock and no zone is asked. A day earlier and the JDK would write the time a second
     * time, as an extra field that depends on the zone.
     */
    private static final LocalDateTime DATED = LocalDateTime.of(1980, 2, 1, 0, 0);

    private PortalArchive() {}

    /** Writes the archive at one stroke; its first folder is the content of the given one. */
    public static void write(Path folder, Path archive) {
        Path temporary = archive.resolveSibling("." + archive.getFileName() + ".new");
        try {
            Files.createDirectories(temporary.getParent());
            try (OutputStream out = Files.newOutputStream(temporary);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (String path : sorted(folder)) {
                    add(zip, path, folder.resolve(path));
                }
            }
            Files.move(temporary, archive, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new PublishFailure("the archive " + archive + " could not be written: " + e.getMessage(), e);
        }
    }

    private static List<String> sorted(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static void add(ZipOutputStream zip, String path, Path file) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(DATED);
        zip.putNextEntry(entry);
        Files.copy(file, zip);
        zip.closeEntry();
    }
}
