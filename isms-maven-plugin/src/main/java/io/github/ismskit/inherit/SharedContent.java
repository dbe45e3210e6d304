package io.github.ismskit.inherit;

import io.github.ismskit.publish.PlainZip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Files of an ISMS as an archive that others inherit; its bytes follow from those of the files.
 *
 * @param coordinates of the artifact
 * @param organisation whose ISMS it is
 */
public record SharedContent(String coordinates, String organisation) {

    /**
     * Why nobody could inherit these files.
     *
     * @param bytes how large all of them are together
     * @return what is wrong and what to do, one for each path or for all; empty where nothing is
     */
    public static List<String> objections(List<String> paths, long bytes) {
        List<String> objections = new ArrayList<>();
        PortablePaths portable = new PortablePaths();
        for (String path : paths) {
            portable.objection(path)
                    .ifPresent(why -> objections.add(
                            "the archive would hold '" + path + "', " + why + "; give the file another name"));
        }
        if (paths.size() >= Limits.MOST_FILES) { // with the manifest
            objections.add("there are " + Limits.tooMany(paths.size() + 1));
        }
        if (bytes > Limits.MOST_BYTES) {
            objections.add("the files hold " + Limits.tooMuch());
        }
        return objections;
    }

    /** Writes the archive at one stroke. */
    public void write(Path contentRoot, List<String> paths, Path archive) {
        Path temporary = archive.resolveSibling("." + archive.getFileName() + ".new");
        try {
            Files.createDirectories(archive.toAbsolutePath().getParent());
            try (PlainZip zip = new PlainZip(Files.newOutputStream(temporary))) {
                zip.add(Manifest.PATH, new ByteArrayInputStream(Manifest.of(coordinates, organisation)));
                for (String path : paths) {
                    try (InputStream in = Files.newInputStream(contentRoot.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                        zip.add(path, in);
                    }
                }
            }
            Files.move(temporary, archive, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new InheritFailure("the archive " + archive + " could not be written: " + e, e);
        }
    }
}
