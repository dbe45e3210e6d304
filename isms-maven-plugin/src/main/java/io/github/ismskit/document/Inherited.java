package io.github.ismskit.document;

import io.github.ismskit.finding.Location;
import java.nio.file.Path;
import java.util.List;

/**
 * Content that another repository shares, unpacked.
 *
 * @param coordinates of the artifact, for people
 * @param name below which its files are shown
 * @param sha256 of the artifact
 * @param folder where its files lie
 */
public record Inherited(String coordinates, String name, String sha256, Path folder) {

    /** The folder of the content below which inherited files are shown, and in which nothing else may lie. */
    public static final String FOLDER = Location.INHERITED;

    /** What the paths of its files begin with. */
    public String prefix() {
        return FOLDER + name + "/";
    }

    /** The file on the disk that a path of the content means. */
    public static Path file(Path contentRoot, List<Inherited> inherited, String path) {
        return inherited.stream()
                .filter(each -> path.startsWith(each.prefix()))
                .findFirst()
                .map(each -> each.folder().resolve(path.substring(each.prefix().length())))
                .orElseGet(() -> contentRoot.resolve(path));
    }
}
