package io.github.ismskit.inherit;

import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks at the names in an archive before anything of it is written. */
final class EntryNames {

    private static final String ABOUT_ITSELF = "META-INF/";

    private final String of;
    private final PortablePaths paths = new PortablePaths();
    private final List<ZipEntry> files = new ArrayList<>();

    /** @param of whose archive it is, for the message */
    EntryNames(String of) {
        this.of = of;
    }

    /** The files of content; an archive that holds anything that could harm is refused as a whole. */
    List<ZipEntry> files(ZipFile zip) {
        if (zip.size() > Limits.MOST_FILES) {
            throw new InheritFailure(of + " holds " + Limits.tooMany(zip.size()));
        }
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            look(entries.nextElement());
        }
        if (files.isEmpty()) {
            throw new InheritFailure(of + " holds no content");
        }
        return List.copyOf(files);
    }

    private void look(ZipEntry entry) {
        String name = entry.getName();
        Optional<String> found = entry.isDirectory() ? ofFolder(name) : ofFile(name);
        found.ifPresent(fault -> {
            throw new InheritFailure(of + " holds '" + printed(name) + "', " + fault
                    + "; nothing of it is read. Let isms:share make the archive");
        });
        if (!entry.isDirectory() && !name.startsWith(ABOUT_ITSELF)) {
            files.add(entry);
        }
    }

    private Optional<String> ofFile(String name) {
        return leadingOut(name).or(() -> paths.objection(name)).or(() -> elsewhere(name));
    }

    /** Folders come into being with their files; what is said of them has to be harmless all the same. */
    private static Optional<String> ofFolder(String name) {
        return leadingOut(name.substring(0, name.length() - 1)).or(() -> elsewhere(name));
    }

    private static Optional<String> leadingOut(String path) {
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.startsWith(".")) {
                return Optional.of("which leads out of its folder, or hides in it");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> elsewhere(String name) {
        return name.startsWith(ABOUT_ITSELF) || SharedPaths.liesWhereShared(name)
                ? Optional.empty()
                : Optional.of("which no ISMS takes over from another");
    }

    private static String printed(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }
}
