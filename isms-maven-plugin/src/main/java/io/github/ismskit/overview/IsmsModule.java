package io.github.ismskit.overview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A module of the build that holds an ISMS.
 *
 * @param name its artifactId, by which the overview calls the folder of its portal
 * @param output where its portal and the machine-readable files are
 * @param left whether what lies there counts: false where this build was to write it and has not
 */
public record IsmsModule(String name, Path output, boolean left) {

    private static final Set<String> OWN =
            Set.of("assets", "headers", "index.html", "overview.json", "robots.txt", "sha256sums");

    /** Why the portals of the modules cannot lie side by side; empty where they can. */
    public static List<String> clashes(List<IsmsModule> modules) {
        List<String> clashes = new ArrayList<>();
        Map<String, IsmsModule> taken = new HashMap<>();
        for (IsmsModule module : modules) {
            String folder = module.name().toLowerCase(Locale.ROOT);
            IsmsModule other = taken.putIfAbsent(folder, module);
            if (other != null) {
                clashes.add("the portals of " + other.output() + " and " + module.output() + " both want the folder "
                        + module.name() + "/; give one of the two modules another artifactId");
            }
            if (OWN.contains(folder) || folder.startsWith(".") || folder.endsWith(".")) {
                clashes.add("the portal of " + module.output() + " cannot have the folder " + module.name()
                        + "/, which the overview or the file system needs itself; give the module another artifactId");
            }
        }
        return clashes;
    }
}
