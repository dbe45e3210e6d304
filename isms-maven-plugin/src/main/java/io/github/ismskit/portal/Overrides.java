package io.github.ismskit.portal;

import io.github.ismskit.finding.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The organisation's own files in place of the template's, and what is to be said about them. */
public final class Overrides {

    private final Path folder;
    private final Set<String> own;
    private final Set<String> originals = Originals.paths();

    /** @param folder with files of the same paths as the template's; they win */
    public Overrides(Path folder) {
        this.folder = folder;
        this.own = Originals.below(folder);
    }

    /** Files in place of a part of the frame, which carries the policy against scripts and says as of when. */
    public List<String> ofFrame() {
        return own.stream().filter(path -> Level.of(path) == Level.CLOSED).toList();
    }

    /** Files that replace nothing, and copies whose original is no longer what was copied. */
    public List<String> remarks(String version) {
        List<String> remarks = new ArrayList<>();
        for (String path : own) {
            if (originals.contains(path)) {
                changed(path, version).ifPresent(remarks::add);
            } else if (!Bundles.isBundle(path)) {
                remarks.add(path + " replaces nothing; the portal has no file of that path"
                        + Nearest.to(path, originals)
                                .map(near -> ", did you mean '" + near + "'?")
                                .orElse(""));
            }
        }
        return remarks;
    }

    private Optional<String> changed(String path, String version) {
        return Ejection.origin(read(path))
                .filter(origin -> !origin.sha256().equals(Originals.sha256(path)))
                .map(origin -> path + " was ejected from version " + origin.version()
                        + ", and its original is another one in " + version
                        + "; eject it anew to a folder of its own, and take over what has changed");
    }

    private byte[] read(String path) {
        try {
            return Files.readAllBytes(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + folder.resolve(path), e);
        }
    }
}
