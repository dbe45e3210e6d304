package io.github.ismskit.init;

import io.github.ismskit.publish.NewFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays a new repository into a folder, and never touches what is there. */
public final class Foundation {

    private final Path root;

    public Foundation(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Looks at every place before the first file is written, so that a refusal leaves nothing behind. */
    public Laid lay(List<StarterFile> files) {
        try {
            Files.createDirectories(root);
            files.forEach(this::refuseDetours);
            Set<String> leftAlone = foreign(files);
            List<String> written = new ArrayList<>();
            List<String> kept = new ArrayList<>();
            for (StarterFile file : files) {
                if (!leftAlone.contains(file.typeFolder())) {
                    (write(file) ? written : kept).add(file.path());
                }
            }
            return new Laid(written, kept, List.copyOf(leftAlone));
        } catch (IOException e) {
            throw new InitFailure(
                    "the new ISMS could not be written to " + root + ": " + e.getMessage()
                            + "; put that right and run the goal again, which writes what is missing",
                    e);
        }
    }

    private boolean write(StarterFile file) throws IOException {
        NewFile place = new NewFile(root.resolve(file.path()), file.executable());
        return place.write(file.text().getBytes(StandardCharsets.UTF_8));
    }

    /** A link among the folders must not lead out of the repository. */
    private void refuseDetours(StarterFile file) {
        NewFile.detour(root, file.path()).ifPresent(folder -> {
            throw new InitFailure(folder + " is no folder of " + root + ", so " + file.path()
                    + " is not written there; move it away, or set isms.directory to another folder");
        });
    }

    /** Folders of records with something in them that is not ours: an ISMS lives there, and duplicates would harm it. */
    private Set<String> foreign(List<StarterFile> files) throws IOException {
        Set<String> ours = files.stream().map(StarterFile::path).collect(Collectors.toSet());
        Set<String> foreign = new TreeSet<>();
        for (String folder :
                files.stream().map(StarterFile::typeFolder).collect(Collectors.toCollection(TreeSet::new))) {
            if (!folder.isEmpty() && Files.isDirectory(root.resolve(folder)) && holdsOthers(folder, ours)) {
                foreign.add(folder);
            }
        }
        return foreign;
    }

    private boolean holdsOthers(String folder, Set<String> ours) throws IOException {
        try (Stream<Path> walk = Files.walk(root.resolve(folder))) {
            return walk.filter(path -> !Files.isDirectory(path))
                    .filter(path -> !path.getFileName().toString().matches("\\..*|README\\.md"))
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .anyMatch(path -> !ours.contains(path));
        }
    }
}
