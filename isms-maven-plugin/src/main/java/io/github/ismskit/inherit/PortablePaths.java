package io.github.ismskit.inherit;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Paths of files that can lie in one folder on every system, also where capitals do not count. */
final class PortablePaths {

    /** What Windows takes for a device or cannot write, besides what no system can. */
    private static final Pattern UNKNOWN = Pattern.compile(
            "[\\p{Cntrl}\\\\<>:\"|?*]|[. ](/|$)" + "|(^|/)(?i:con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.[^/]*)?(/|$)");

    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();

    /** Why a file cannot lie beside those before it, as the end of a sentence; empty where it can. */
    Optional<String> objection(String path) {
        if (UNKNOWN.matcher(path).find()) {
            return Optional.of("which is no path on every system");
        }
        String folded = path.toLowerCase(Locale.ROOT);
        if (!files.add(folded)) {
            return Optional.of("a second time");
        }
        boolean inTheWay = folders.contains(folded);
        for (int slash = folded.lastIndexOf('/'); slash > 0; slash = folded.lastIndexOf('/', slash - 1)) {
            String folder = folded.substring(0, slash);
            folders.add(folder);
            inTheWay |= files.contains(folder);
        }
        return inTheWay ? Optional.of("which is a file and a folder in one") : Optional.empty();
    }
}
