package io.github.ismskit.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A folder as one zip file whose bytes follow from the folder's alone. */
public final class PortalArchive {

    private PortalArchive() {}

    /** Writes the archive at one stroke; its first folder is the content of the given one. */
    public static void write(Path folder, Path archive) {
        Path temporary = archive.resolveSibling("." + archive.getFileName() + ".new");
        try {
            Files.createDirectories(temporary.getParent());
            try (PlainZip zip = new PlainZip(temporary)) {
                for (String path : sorted(folder)) {
                    try (InputStream in = Files.newInputStream(folder.resolve(path))) {
                        zip.add(path, in);
                    }
                }
            }
            Files.move(temporary, archive, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw PublishFailure.of("the archive " + archive + " could not be written", e);
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
}
